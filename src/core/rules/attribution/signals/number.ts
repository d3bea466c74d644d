import type { ClauseView } from '../view.ts';
import type { Detector } from '../signal.ts';

/** A quantity that somebody must have counted or estimated; dates, times, addresses and ages are none. */
export const unsourcedNumber: Detector = (view) => {
  const counted = view.own.filter((i) => !view.isQuoted(i) && isQuantity(view, i));
  const share = view.phrase('vague-share');
  if (!counted.length && !share) return undefined;
  const vague = !!share || counted.some((i) => view.word(i).lists.has('vague-number') && !isExact(view, i - 1));
  return { rule: 'attribution/unsourced-number', base: vague ? 0.55 : 0.4, reason: 'number' };
};

/** *214 millioner* is as exact as 214. */
function isExact(view: ClauseView, i: number): boolean {
  const { kind, lists } = view.word(i);
  return kind === 'number' || lists.has('clause-number');
}

function isQuantity(view: ClauseView, i: number): boolean {
  const { tokens } = view.passage;
  const word = view.word(i);
  if (word.lists.has('vague-number')) return true;
  const next = tokens[i + 1]?.word;
  if (isMoney(view, i)) return true;
  const counting = word.kind === 'number' || word.lists.has('clause-number');
  if (!counting || !next || next.kind === 'mark' && next.form !== '%') return false;
  if (isDate(view, i)) return false;
  return [i + 1, i + 2].some((n) => tokens[n] && isCounted(view, n));
}

/** A plural noun that is no stretch of time. */
function isCounted(view: ClauseView, n: number): boolean {
  const { word } = view.passage.tokens[n]!;
  if (word.lists.has('time-unit') || word.month || word.kind === 'number') return false;
  return word.form === '%' || word.lists.has('count-unit') || word.lists.has('vague-number') || view.isNoun(n, 'count-unit') || word.readings.some((r) => r.tag === 'pl');
}

function isMoney(view: ClauseView, i: number): boolean {
  const { tokens, text } = view.passage;
  return view.word(i).kind === 'number' && /[£$€]/.test(text[tokens[i]!.start - 1] ?? '');
}

function isDate(view: ClauseView, i: number): boolean {
  const { tokens } = view.passage;
  return [i - 1, i + 1, i + 2].some((n) => tokens[n]?.word.month) || /^(?:1[89]|20)\d\d$/.test(view.word(i).form) || /[:]/.test(view.word(i).form);
}
