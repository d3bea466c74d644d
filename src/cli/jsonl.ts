import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { LANGUAGES, type Language } from '../core/model.ts';
import { Reviewer, type ReviewerOptions } from '../core/review.ts';
import { toJson } from '../core/reports/json.ts';

interface Job {
  readonly id?: unknown;
  readonly text: string;
  readonly language?: Language;
}

/** Reviews one JSON object a line, one line out for each, in order. A bad line is answered in its place. Gives the exit code. */
export async function runJsonl(input: Readable, output: Writable, options: ReviewerOptions, language?: Language): Promise<number> {
  const reviewer = new Reviewer(options);
  let code = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (!line.trim()) continue;
    const answer = answerLine(line, reviewer, language);
    if ('error' in answer) code = 2;
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  return code;
}

function answerLine(line: string, reviewer: Reviewer, language: Language | undefined): Record<string, unknown> {
  let value: Partial<Job> | null = null;
  try {
    value = JSON.parse(line) as Partial<Job> | null;
    const { id, text, language: own } = checkJob(value);
    return { id, ...toJson(reviewer.review(text, { language: own ?? language })) };
  } catch (error) {
    return { ...(value?.id === undefined ? {} : { id: value.id }), error: (error as Error).message };
  }
}

function checkJob(value: Partial<Job> | null): Job {
  if (typeof value !== 'object' || value === null) throw new Error('a JSON object is expected on each line');
  const { id, text, language } = value;
  if (typeof text !== 'string') throw new Error('"text" is missing or is no string');
  if (language !== undefined && !LANGUAGES.includes(language)) throw new Error(`"language" is one of ${LANGUAGES.join(', ')}`);
  return { id, text, language };
}
