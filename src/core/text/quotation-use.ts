import type { QuotationUse, QuotedWord } from './quotation.ts';
import type { Token } from './tokens.ts';

// A quoted stretch of this many words says something; a shorter one names something unless its form shows speech.
const SPEECH_WORDS = 6;
const TITLE_REACH = 2;

/** What the words between two marks are used as, by their shape and by what stands before them. */
export function classifyUse(tokens: readonly Token<QuotedWord>[], opened: number, closed: number): QuotationUse {
  if (followsWork(tokens, opened)) return 'title';
  const words = countWords(tokens, opened, closed);
  if (words < SPEECH_WORDS && isNamed(tokens, opened, closed)) return 'title';
  if (words >= SPEECH_WORDS || isSentence(tokens, opened, closed) || tokens[opened - 1]?.word.form === ':') return 'speech';
  return words >= 2 && allCapitalised(tokens, opened, closed) ? 'title' : 'term';
}

/** *boka «…»*, *filmen om krigen, «…»*: a noun for a work shortly before. */
function followsWork(tokens: readonly Token<QuotedWord>[], opened: number): boolean {
  for (let i = opened - 1; i >= 0 && i >= opened - TITLE_REACH; i--) {
    if (tokens[i]!.word.work) return true;
    if (tokens[i]!.word.kind === 'mark') return false;
  }
  return false;
}

/** *the anchor of “Nightly News.”*: capitals throughout, in the middle of a phrase; American typesetters put the full stop inside. */
function isNamed(tokens: readonly Token<QuotedWord>[], opened: number, closed: number): boolean {
  const before = tokens[opened - 1]?.word;
  if (before?.kind !== 'word' || before.cues.length || !/^[.,]$/.test(tokens[closed - 1]!.word.form)) return false;
  return allCapitalised(tokens, opened, closed);
}

function countWords(tokens: readonly Token<QuotedWord>[], opened: number, closed: number): number {
  let words = 0;
  for (let i = opened + 1; i < closed && words < SPEECH_WORDS; i++) if (tokens[i]!.word.kind !== 'mark') words++;
  return words;
}

/** Begins with a capital and ends with a mark of its own: *«Kom hit!»*, *«Ja,»*. */
function isSentence(tokens: readonly Token<QuotedWord>[], opened: number, closed: number): boolean {
  const first = tokens[opened + 1];
  const last = tokens[closed - 1];
  return first !== undefined && last !== undefined && closed - opened > 2 && first.word.capitalised && /^[.!?,…]/.test(last.word.form);
}

function allCapitalised(tokens: readonly Token<QuotedWord>[], opened: number, closed: number): boolean {
  for (let i = opened + 1; i < closed; i++) if (tokens[i]!.word.kind === 'word' && !tokens[i]!.word.capitalised) return false;
  return true;
}
