import type { Readable, Writable } from 'node:stream';
import { once } from 'node:events';
import { languageNamed } from '../core/languages/names.ts';
import { isAtLeast, LANGUAGES, type Language, type Severity } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { toJson } from '../core/reports/json.ts';
import { complain, COULD_NOT_REVIEW, Failure, firstLine } from './failure.ts';
import { linesOf, type InputLine } from './lines.ts';
import { inOrder } from './threads.ts';

interface Job {
  readonly id?: unknown;
  readonly text: string;
  readonly language?: Language;
}

/** What a line may hold before it is checked. */
type Given = Partial<Record<keyof Job, unknown>>;

type ReviewText = (text: string, language?: Language) => Review;

/** What is answered for a text, beside its id. */
type AnswerText = (text: string, language?: Language) => object;

/** From which severity on a finding makes the command fail. */
export type FailOn = Severity | 'none';

/** A line with its number, counted from 1; or what is wrong with it before it is read. */
export type GivenLine = { readonly number: number } & ({ readonly source: string } | { readonly problem: string });

/** The answers to some lines, each a line of JSON. */
export interface Answered {
  readonly output: string;
  /** Numbers of the lines that could not be reviewed. */
  readonly bad: readonly number[];
  /** Was something found that makes the command fail? */
  readonly failing: boolean;
}

/** Where lines are answered: here, or on other threads. */
export interface JsonlWork {
  readonly answer: (lines: readonly GivenLine[]) => Promise<Answered>;
  /** How many batches are begun before the first of them is written. */
  readonly ahead: number;
}

/** One line out for each line in, in order. A bad line is answered in its place, with its number. Gives the exit code, and whether something was found. */
export async function runJsonl(input: Readable, output: Writable, { answer, ahead }: JsonlWork): Promise<{ readonly code: number; readonly failing: boolean }> {
  const bad: number[] = [];
  let failing = false;
  await inOrder(linesOf(input), ahead, (lines) => answer(lines.map(given)), async (result) => {
    const answered = await result;
    bad.push(...answered.bad);
    failing ||= answered.failing;
    if (!output.write(answered.output)) await once(output, 'drain');
  });
  if (bad.length) complain(`${bad.length === 1 ? '1 line' : `${bad.length} lines`} could not be reviewed, the first of them line ${bad[0]!}`);
  return { code: bad.length ? COULD_NOT_REVIEW : 0, failing };
}

function given(line: InputLine): GivenLine {
  try {
    return { number: line.number, source: line.text() };
  } catch (error) {
    return { number: line.number, problem: firstLine(error) };
  }
}

export function answerLines(lines: readonly GivenLine[], review: ReviewText, failOn: FailOn): Answered {
  let failing = false;
  const answered = answersTo(lines, (text, language) => {
    const found = review(text, language);
    failing ||= isFailing(found, failOn);
    return toJson(found);
  });
  return { ...answered, failing };
}

export function answersTo(lines: readonly GivenLine[], answerText: AnswerText): Omit<Answered, 'failing'> {
  const bad: number[] = [];
  let output = '';
  for (const line of lines) {
    const answer = answerLine(line, answerText);
    if (!answer) continue;
    if ('error' in answer) bad.push(line.number);
    output += `${JSON.stringify(answer)}\n`;
  }
  return { output, bad };
}

export function isFailing({ findings }: Review, failOn: FailOn): boolean {
  return failOn !== 'none' && findings.some((f) => !f.settledBy && isAtLeast(f.severity, failOn));
}

/** Undefined for an empty line. */
function answerLine(line: GivenLine, answerText: AnswerText): Record<string, unknown> | undefined {
  let value: Given | null = null;
  try {
    if ('problem' in line) throw new Failure(line.problem);
    if (!line.source.trim()) return undefined;
    value = parse(line.source);
    const { id, text, language } = checkJob(value);
    return { id, ...answerText(text, language) };
  } catch (error) {
    return { ...(value?.id === undefined ? {} : { id: value.id }), error: `line ${line.number}: ${firstLine(error)}` };
  }
}

/** The answer for lines whose thread has ended. */
export function lostLine({ number }: GivenLine, error: unknown): Answered {
  return { output: `${JSON.stringify({ error: `line ${number}: ${firstLine(error)}` })}\n`, bad: [number], failing: false };
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
