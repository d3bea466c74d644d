import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { languageNamed } from '../core/languages/names.ts';
import { LANGUAGES, type Language } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { toJson } from '../core/reports/json.ts';
import { complain, COULD_NOT_REVIEW, Failure, firstLine } from './failure.ts';
import { linesOf, type InputLine } from './lines.ts';

interface Job {
  readonly id?: unknown;
  readonly text: string;
  readonly language?: Language;
}

/** What a line may hold before it is checked. */
type Given = Partial<Record<keyof Job, unknown>>;

type ReviewText = (text: string, language?: Language) => Review;

/** Reviews one JSON object a line, one line out for each, in order. A bad line is answered in its place, with its number. Gives the exit code. */
export async function runJsonl(input: Readable, output: Writable, review: ReviewText): Promise<number> {
  const bad: number[] = [];
  for await (const line of linesOf(input)) {
    const answer = answerLine(line, review);
    if (!answer) continue;
    if ('error' in answer) bad.push(line.number);
    if (!output.write(`${JSON.stringify(answer)}\n`)) await once(output, 'drain');
  }
  if (bad.length) complain(`${bad.length === 1 ? '1 line' : `${bad.length} lines`} could not be reviewed, the first of them line ${bad[0]!}`);
  return bad.length ? COULD_NOT_REVIEW : 0;
}

/** Undefined for an empty line. */
function answerLine(line: InputLine, review: ReviewText): Record<string, unknown> | undefined {
  let value: Given | null = null;
  try {
    const source = line.text();
    if (!source.trim()) return undefined;
    value = parse(source);
    const { id, text, language } = checkJob(value);
    return { id, ...toJson(review(text, language)) };
  } catch (error) {
    return { ...(value?.id === undefined ? {} : { id: value.id }), error: `line ${line.number}: ${firstLine(error)}` };
  }
}

function parse(source: string): Given | null {
  try {
    return JSON.parse(source) as Given | null;
  } catch (error) {
    throw new Failure(`not JSON: ${firstLine(error)}`);
  }
}

function checkJob(value: Given | null): Job {
  if (typeof value !== 'object' || value === null) throw new Failure('a JSON object is expected on each line');
  const { id, text, language } = value;
  if (typeof text !== 'string') throw new Failure('"text" is missing or is no string');
  return { id, text, ...(language !== undefined && { language: readLanguage(language) }) };
}

function readLanguage(value: unknown): Language {
  const language = typeof value === 'string' ? languageNamed(value) : undefined;
  if (!language) throw new Failure(`"language" is one of ${LANGUAGES.join(', ')}`);
  return language;
}
