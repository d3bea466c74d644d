import { parse } from 'yaml';
import { languageNamed } from '../languages/names.ts';
import type { Language } from '../model.ts';

/** What the YAML block at the head of a statement says of it; other keys are other tools' and left alone. */
export interface FrontMatter {
  readonly source?: string;
  readonly date?: string;
  readonly language?: Language;
  /** The language that it names where that is none of ours. */
  readonly otherLanguage?: string;
  /** The text is a statement, or is none, whatever kind of file it stands in. */
  readonly statement?: boolean;
  /** UTF-16 offset where the statement itself begins. */
  readonly end: number;
}

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const LIMIT = 10_000;

/** Reads the front matter of a text; without one, or with one that is no YAML, the statement begins at 0. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = OPENING.exec(text);
  const closing = opening && CLOSING.exec(text.slice(opening[0].length, LIMIT));
  if (!opening || !closing) return { end: 0 };
  const values = parseBlock(text.slice(opening[0].length, opening[0].length + closing.index));
  if (!values) return { end: 0 };
  return {
    end: opening[0].length + closing.index + closing[0].length,
    ...(isFilled(values.source) && { source: values.source.trim() }),
    ...(isFilled(values.date) && { date: values.date.trim() }),
    ...languageIn(values.language ?? values.lang),
    ...((values.statement === 'true' || values.statement === 'false') && { statement: values.statement === 'true' }),
  };
}

function languageIn(value: unknown): Pick<FrontMatter, 'language' | 'otherLanguage'> {
  if (!isFilled(value)) return {};
  const language = languageNamed(value);
  return language ? { language } : { otherLanguage: value.trim() };
}

function parseBlock(yaml: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = parse(yaml, { schema: 'failsafe' });
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isFilled(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
