import type { ClauseView } from '../view.ts';
import type { Detector } from '../signal.ts';

/** A quantity that somebody must have counted or estimated; dates, times, addresses and ages are none. */
export const unsourcedNumber: Detector = (view) => {
  const counted = view.own.filter((i) => !view.isQuoted(i) && isQuantity(view, i));
  if (!counted.length) return undefined;
  const vague = counted.some((i) => view.word(i).lists.has('vague-number'));
  return { rule: 'attribution/unsourced-number', base: vague ? 0.45 : 0.4, reason: 'number' };
};

function isQuantity(view: ClauseView, i: number): boolean {
  const { tokens } = view.passage;
  const word = view.word(i);
  if (word.lists.has('vague-number')) return true;
  const next = tokens[i + 1]?.word;
  if (isMoney(view, i)) return true;
  const counting = word.kind === 'number' || word.lists.has('numeral');
  if (!counting || !next || next.kind === 'mark' && next.form !== '%') return false;
  if (isDate(view, i)) return false;
  return [i + 1, i + 2].some((n) => tokens[n] && (view.isNoun(n, 'count-unit') || tokens[n].word.lists.has('count-unit') || tokens[n].word.lists.has('vague-number') || tokens[n].word.form === '%'));
}

function isMoney(view: ClauseView, i: number): boolean {
  const { tokens, text } = view.passage;
  return view.word(i).kind === 'number' && /[£$€]/.test(text[tokens[i]!.start - 1] ?? '');
}

function isDate(view: ClauseView, i: number): boolean {
  const { tokens } = view.passage;
  return [i - 1, i + 1, i + 2].some((n) => tokens[n]?.word.month) || /^(?:1[89]|20)\d\d$/.test(view.word(i).form) || /[:]/.test(view.word(i).form);
}
