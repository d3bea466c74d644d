import type { Range } from '../model.ts';
import type { Quotation, QuotedWord } from './quotation.ts';
import type { Token } from './tokens.ts';

type Tokens = readonly Token<QuotedWord>[];

const DASH = /^[-–—―]$/;
const LONGEST_NAME = 5;

/** What somebody says in a turn of speech without quotation marks: after a dash, or after the label of a transcript. */
export function findTurns(text: string, tokens: Tokens, { kind, label }: { readonly kind: string; readonly label?: Range | undefined }): Quotation[] {
  const first = tokens[0];
  if (!first || kind === 'item') return [];
  if (kind !== 'turn' || DASH.test(first.word.form)) return dashTurns(text, tokens);
  const said = label ? tokens.findIndex((t) => t.start > label.end) : 0;
  return said >= 0 ? [turn(tokens, said, tokens.length, 'label')] : [];
}

/** *– Vi må handle, sier hun. – Nå.*: every dash that opens a sentence opens a turn; a verb of saying closes it, as it must where the paragraph has begun otherwise. */
function dashTurns(text: string, tokens: Tokens): Quotation[] {
  const turns: Quotation[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!opensTurn(text, tokens, i)) continue;
    const last = turnEnd(text, tokens, i + 1);
    if (last > i + 1 && (DASH.test(tokens[0]!.word.form) || closesTurn(tokens, last) || closesTurn(tokens, last - 1))) turns.push(turn(tokens, i, last, 'dash'));
    i = Math.max(i, last - 1);
  }
  return turns;
}

function opensTurn(text: string, tokens: Tokens, i: number): boolean {
  if (!DASH.test(tokens[i]!.word.form)) return false;
  if (i === 0) return true;
  const next = tokens[i + 1];
  return next !== undefined && (next.word.capitalised || next.word.form === '…') && /[.!?…»"”]/.test(tokens[i - 1]!.word.form) && /\s/.test(text[tokens[i]!.start - 1]!);
}

function turnEnd(text: string, tokens: Tokens, from: number): number {
  for (let i = from; i < tokens.length; i++) {
    if (opensTurn(text, tokens, i)) return i;
    if (closesTurn(tokens, i)) return tokens[i]!.word.form === ',' ? i : i + 1;
  }
  return tokens.length;
}

/** *…, sier hun*: a comma, question or exclamation mark before a verb of saying. */
function closesTurn(tokens: Tokens, i: number): boolean {
  return i < tokens.length && endsSpeech(tokens, i) && isSaying(tokens[i + 1]?.word);
}

function endsSpeech(tokens: Tokens, i: number): boolean {
  const { form } = tokens[i]!.word;
  return form === ',' || form === '?' || form === '!' || form === '…';
}

function isSaying(word: QuotedWord | undefined): boolean {
  return word !== undefined && !word.capitalised && word.cues.some(({ value }) => value.type === 'verb' && !value.cue.includes(' ') && value.takes.includes('quotation'));
}

/** Where speech without a closing mark ends: *“We will stay, said Ada Holm.* Gives the token behind it, or -1. */
export function endOfUnclosedSpeech(tokens: Tokens, from: number): number {
  for (let i = from + 1; i < tokens.length; i++) {
    if (endsSpeech(tokens, i) && (isSaidBy(tokens, i + 1) || saysSo(tokens, i + 1))) return tokens[i]!.word.form === ',' ? i : i + 1;
  }
  return -1;
}

/** *said Ada Holm*, *sa rederisjefen*; not *said hello*, *sa jeg*. */
function isSaidBy(tokens: Tokens, i: number): boolean {
  const speaker = tokens[i + 1]?.word;
  if (!isSaying(tokens[i]?.word) || !speaker || speaker.firstPerson) return false;
  return isNamePart(speaker) || DEFINITE.test(speaker.form) || speaker.opensSpeaker;
}

// The article at the end of a Norwegian noun.
const DEFINITE = /.{3}(?:en|et|a|ne)$/u;

/** *Ada Holm said.* */
function saysSo(tokens: Tokens, i: number): boolean {
  let at = i;
  while (at - i < LONGEST_NAME && tokens[at] && isNamePart(tokens[at]!.word) && !tokens[at]!.word.subjectPronoun) at++;
  return at > i && isSaying(tokens[at]?.word) && tokens[at + 1]?.word.kind === 'mark';
}

function isNamePart({ kind, capitalised, lineLabel }: QuotedWord): boolean {
  return kind === 'word' && capitalised && !lineLabel;
}

/** Tokens [first, last), of which a dash is no part of what is said. */
function turn(tokens: readonly (Range & Tokens[number])[], first: number, last: number, form: 'dash' | 'label'): Quotation {
  const inner = { start: tokens[form === 'dash' ? first + 1 : first]!.start, end: tokens[last - 1]!.end };
  return { start: tokens[first]!.start, end: inner.end, inner, form, use: 'speech', closed: true, depth: 0 };
}
