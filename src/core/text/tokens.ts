import type { Range } from '../model.ts';
import { CharClass, classAt, isUpperAt, widthAt } from './characters.ts';

/** Gives what is known about a word form, looked up once a form: languages/vocabulary.ts. */
export interface Words<W> {
  word(form: string): W;
  /** Is this, with its full stop, an abbreviation (*f.eks.*, *Mr.*)? Lower case. */
  isAbbreviation(lower: string): boolean;
}

/** A word, number or mark of the text, with what the vocabulary knows of its form. */
export interface Token<W> extends Range {
  readonly word: W;
}

const { letter, digit, space } = CharClass;

/** Tokens of a stretch of text, in order, without white space. Linear. */
export function tokenize<W>(text: string, words: Words<W>): Token<W>[] {
  const tokens: Token<W>[] = [];
  for (let at = 0; at < text.length; ) {
    const kind = classAt(text, at);
    if (kind === space) {
      at += widthAt(text, at);
      continue;
    }
    const end = kind === letter || kind === digit ? wordEnd(text, at, words) : markEnd(text, at);
    tokens.push({ start: at, end, word: words.word(text.slice(at, end)) });
    at = end;
  }
  return tokens;
}

/** A run of full stops or hyphens is one token, and so is a quotation mark typed as two apostrophes; every other mark stands alone. */
function markEnd(text: string, start: number): number {
  const mark = text[start]!;
  let end = start + widthAt(text, start);
  if (mark === '.' || mark === '-') while (text[end] === mark) end++;
  else if ((mark === "'" || mark === '`') && text[end] === mark) end++;
  return end;
}

function wordEnd(text: string, start: number, words: Words<unknown>): number {
  let end = runEnd(text, start);
  while (end + 1 < text.length && joins(text, end)) end = runEnd(text, end + 1);
  return dotEnd(text, start, end, words);
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== letter && kind !== digit) break;
    at += widthAt(text, at);
  }
  return at;
}

/** Hyphens and apostrophes join what stands on both sides; dots, commas, colons and fixed spaces join digits; dots join bl.a and U.S. */
function joins(text: string, at: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (after !== letter && after !== digit) return false;
  const digits = before === digit && after === digit;
  switch (text[at]) {
    case '-': case '\u2010': case '\u2011': case "'": case '\u2019': case '_': case '@':
      return true;
    case '&':
      // *AT&T*, *H&M*
      return isUpperAt(text, at - 1) && isUpperAt(text, at + 1);
    case ',': case ':': case '\u00a0': case '\u202f':
      return digits;
    case '.':
      return digits || (before === letter && after === letter && isUpperAt(text, at - 1) === isUpperAt(text, at + 1));
    default:
      return false;
  }
}

/** An abbreviation keeps its full stop: a listed one, an initial, one with dots inside. */
function dotEnd(text: string, start: number, end: number, words: Words<unknown>): number {
  if (text[end] !== '.' || text[end + 1] === '.') return end;
  const form = text.slice(start, end);
  const initial = form.length === 1 && isUpperAt(text, start);
  const dotted = form.length <= 6 && form[1] === '.' && classAt(form, 0) === letter;
  return initial || dotted || words.isAbbreviation(`${form.toLowerCase()}.`) ? end + 1 : end;
}
