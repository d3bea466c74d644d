import type { Quotation, QuotedWord } from './quotation.ts';
import type { Range } from '../model.ts';
import { classifyUse } from './quotation-use.ts';
import type { Token } from './tokens.ts';
import { endOfUnclosedSpeech } from './turns.ts';

interface Open {
  readonly token: number;
  readonly closers: string;
}

// Which marks close which: English, Norwegian and German habits, and the same mark at both ends.
const PAIRS: Readonly<Record<string, string>> = {
  '«': '»', '»': '«', '“': '”“"', '”': '”', '„': '“”', '"': '"”', "''": "''", '``': "''", '‘': '’', '’': '’', '‚': '‘’', "'": "'", '‹': '›', '›': '‹',
};
const OPENS_WHEN_FREE = new Set(['"', '”', "'", "''", '’', '»', '›']);
const SINGLE = new Set(["'", '’', '‘']);
// Marks that may stand open at once; deeper nesting is no writing of people.
const MOST_OPEN = 8;

/** What is said in a quotation: with its marks, without its dash. */
export function wordsOf({ start, end, form, inner }: Quotation): Range {
  return form === 'marks' ? { start, end } : inner;
}

/** The marks that can close a quotation over several paragraphs; an apostrophe that ends one closes it only by chance. */
export function closersOf(mark: string): string {
  return SINGLE.has(mark) ? '' : (PAIRS[mark] ?? '');
}

/** Quotations in the tokens of a paragraph, in order of their start. Linear: an open mark is closed once or never. */
export function findQuotations(text: string, tokens: readonly Token<QuotedWord>[], turns: readonly Quotation[]): Quotation[] {
  const marked = findMarked(text, tokens).map((q) => (turns.length && turns.some((t) => t.inner.start <= q.start && q.end <= t.inner.end) ? { ...q, depth: q.depth + 1 } : q));
  return [...turns, ...marked].sort((a, b) => a.start - b.start || b.end - a.end);
}

function findMarked(text: string, tokens: readonly Token<QuotedWord>[]): Quotation[] {
  const found: Quotation[] = [];
  const open: Open[] = [];
  let last: ReadonlyMap<string, number> | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const { form, kind } = tokens[i]!.word;
    if (kind !== 'mark' || !(form in PAIRS) || isPrime(text, tokens[i]!) || isApostrophe(text, tokens[i]!)) continue;
    last ??= lastMarks(tokens);
    const own = open.findLastIndex((o) => o.closers.includes(form));
    const at = own < 0 && closesForeign(text, tokens[i]!, open.at(-1), last, i) ? open.length - 1 : own;
    if (at >= 0 && closesHere(text, tokens, i, form)) {
      found.push(between(tokens, open[at]!.token, i, at));
      open.length = at;
    } else if (open.length < MOST_OPEN && opensHere(text, tokens, i, form, last)) {
      open.push({ token: i, closers: PAIRS[form]! });
    }
  }
  const [unclosed] = open;
  return unclosed ? withUnclosed(tokens, found, unclosed.token) : found;
}

/** A quotation without a closing mark ends where its speaker is named, or else with the paragraph. */
function withUnclosed(tokens: readonly Token<QuotedWord>[], found: readonly Quotation[], opened: number): Quotation[] {
  const behind = endOfUnclosedSpeech(tokens, opened);
  if (behind <= opened + 1) return [...found, untilEnd(tokens, opened)];
  const { start, end: innerStart } = tokens[opened]!;
  const { end } = tokens[behind - 1]!;
  const said: Quotation = { start, end, inner: { start: innerStart, end }, form: 'marks', closed: true, depth: 0, use: 'speech' };
  return [...found.map((q) => (q.start >= end ? { ...q, depth: q.depth - 1 } : q)), said];
}

/** *«Nei," sier hun*: another mark than its own closes a quotation whose own is missing, where it can close only. */
function closesForeign(text: string, { start, end, word }: Token<QuotedWord>, top: Open | undefined, lastOf: ReadonlyMap<string, number>, i: number): boolean {
  if (!top || !/["”»]/.test(word.form) || [...top.closers].some((closer) => (lastOf.get(closer) ?? -1) > i)) return false;
  return /\S/.test(text[start - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? '');
}

/** *6'2", *24"*: feet and inches, where no quotation is open before the number. */
function isPrime(text: string, { start }: Range): boolean {
  return /\d/.test(text[start - 1] ?? '') && /['"]/.test(text[start]!) && text[start + 1] !== "'" && !/["'«“][^"'»”]*$/.test(text.slice(Math.max(0, start - PRIME_REACH), start));
}

// *'90s*, *'tis*, *rock 'n' roll*: what is left out at the head of a word.
const CLIPPED = /^['’‘](?:\d|(?:tis|twas|twere|til|em|cause|n|bout|round)(?![\p{L}\p{N}]))/iu;

/** An apostrophe that stands for letters, or for the s of a possessive (*the guards' keys*): it opens and closes nothing. */
function isApostrophe(text: string, { start, end }: Range): boolean {
  if (!/['’‘]/.test(text[start]!) || end - start > 1) return false;
  const before = text.slice(Math.max(0, start - 3), start);
  if (!/[\p{L}\p{N}]$/u.test(before)) return CLIPPED.test(text.slice(start, start + 8));
  return /(?:^|[\s'’‘])['’‘]n$/iu.test(before) || (/s$/.test(before) && /^ \p{Ll}/u.test(text.slice(end, end + 2)) && (!opensBefore(text, start) || closesBehind(text, end)));
}

/** Is a single quotation mark open that a possessive could close? */
function opensBefore(text: string, at: number): boolean {
  const back = text.slice(Math.max(0, at - APOSTROPHE_REACH), at);
  return /(?:^|[\s([{«“"–—-])['‘](?!\d|(?:tis|twas|n|em|til)\b)[^'’]*$/iu.test(back);
}

/** Does a mark stand further on that closes more surely: behind a full stop or comma? */
function closesBehind(text: string, at: number): boolean {
  return /[.,!?…]['’](?!\p{L})/u.test(text.slice(at, at + APOSTROPHE_REACH));
}

const APOSTROPHE_REACH = 300;
const PRIME_REACH = 80;

/** The last token of each mark: an apostrophe that nothing closes opens nothing. */
function lastMarks(tokens: readonly Token<QuotedWord>[]): Map<string, number> {
  const last = new Map<string, number>();
  tokens.forEach((t, i) => {
    if (t.word.form in PAIRS) last.set(t.word.form, i);
  });
  return last;
}

function closesHere(text: string, tokens: readonly Token<QuotedWord>[], i: number, form: string): boolean {
  const { start, end } = tokens[i]!;
  const spaceBefore = start === 0 || /\s/.test(text[start - 1]!);
  const wordAfter = /[\p{L}\p{N}]/u.test(text[end] ?? '');
  if (form === '«' || form === '‹') return !spaceBefore;
  return !(spaceBefore && wordAfter);
}

function opensHere(text: string, tokens: readonly Token<QuotedWord>[], i: number, form: string, lastOf: ReadonlyMap<string, number>): boolean {
  const { start, end } = tokens[i]!;
  const before = text[start - 1] ?? ' ';
  const spaceAfter = /\s/.test(text[end] ?? ' ');
  if (spaceAfter && form !== '«' && form !== '“' && form !== '"') return false;
  if (OPENS_WHEN_FREE.has(form) && !/[\s([{«“"–—/-]/.test(before)) return false;
  if (SINGLE.has(form) || spaceAfter) return closerFollows(form, i, lastOf);
  return true;
}

function closerFollows(form: string, i: number, lastOf: ReadonlyMap<string, number>): boolean {
  return [...PAIRS[form]!].some((closer) => (lastOf.get(closer) ?? -1) > i + 1);
}

function between(tokens: readonly Token<QuotedWord>[], opened: number, closed: number, depth: number): Quotation {
  const [open, close] = [tokens[opened]!, tokens[closed]!];
  return {
    start: open.start, end: close.end, inner: { start: open.end, end: close.start }, form: 'marks', closed: true, depth,
    use: classifyUse(tokens, opened, closed),
  };
}

/** To the last token: a note behind it is no part of it. */
function untilEnd(tokens: readonly Token<QuotedWord>[], opened: number): Quotation {
  const open = tokens[opened]!;
  const { end } = tokens.at(-1)!;
  return {
    start: open.start, end, inner: { start: open.end, end }, form: 'marks', closed: false, depth: 0,
    use: classifyUse(tokens, opened, tokens.length),
  };
}
