import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { Stretch } from '../analysis.ts';
import { tokenSpan } from '../../languages/paragraph.ts';
import { wordsOf } from '../../text/quotations.ts';
import { lastStartingBefore } from '../../text/range-lookup.ts';
import type { Found } from '../reading/model.ts';
import type { Reading } from './builder.ts';
import { trimEnd } from './clause-end.ts';
import { skipAdverbs } from './noun-phrase.ts';
import { isExpletive, type VerbClause } from './verb-clause.ts';
import type { View } from './view.ts';

/** Source and content of a report whose clause holds no complement: it points at what stands elsewhere. */
export type Pointing = Pick<Found, 'source' | 'pieces' | 'spoken' | 'continues'>;

/** *Det sier statsråden*: the content stands in what went before. */
export function backPointing(reading: Reading, { subject, entry, view, group }: VerbClause): Pointing | undefined {
  if (!subject.inverted || !subject.deictic || !subject.phrase) return undefined;
  if (entry.weak || entry.class === 'cognitive' || view.is(group.finite, Is.modal)) return undefined;
  if (!entry.takes.includes('quotation') || !entry.takes.includes('clause')) return undefined;
  const start = view.tokens[view.first]!.start;
  const last = lastStartingBefore(reading.speeches, start);
  if (last?.use !== 'speech' || last.inner.start >= start) return { source: subject.phrase, pieces: sentenceBefore(reading, view) };
  const { first, last: end } = tokenSpan(view.tokens, wordsOf(last));
  const said = { first, last: Math.min(end, view.first) };
  const free = !reading.recent().some((a) => a.pieces.some((p) => p.first < said.last && said.first < p.last));
  return { source: subject.phrase, pieces: free ? [said] : [], spoken: free };
}

/** *Havna er full. Det sier rådet*: the sentence before, if nobody has said any of it. */
function sentenceBefore(reading: Reading, { first }: View): Stretch[] {
  const { sentences } = reading.paragraph;
  const before = sentences[sentences.findIndex((s) => s.first === first) - 1];
  const told = before && reading.recent().some(({ cue, pieces }) => (cue && cue.first >= before.first) || pieces.some((p) => p.last > before.first));
  return before && !told ? [{ first: before.first, last: before.last }] : [];
}

/** *Moen sier til avisen:* at the end of a paragraph: the content stands in the next. */
export function forwardPointing({ paragraph }: Reading, { subject, entry, view, after, group }: VerbClause): Pointing | undefined {
  const last = view.last - 1;
  if (!subject.phrase || isExpletive(view, subject.phrase) || !group.clause || !entry.takes.includes('quotation')) return undefined;
  if (view.last !== paragraph.tokens.length || view.form(last) !== ':' || last - after > ADVERBIAL_REACH) return undefined;
  for (let i = after; i < last; i = view.after(i)) if (view.isFinite(i)) return undefined;
  return { source: subject.phrase, pieces: [], continues: 'words' };
}

/** *Som han skriver i forordet, er …* · *…, som han skriver, …*. */
export function asPointing(clause: VerbClause): Pointing | undefined {
  const { view, subject } = clause;
  const opener = subject.clause - 1;
  if (!isAsClause(clause, opener)) return undefined;
  const last = trimEnd(view, view.last);
  const comma = nextComma(view, clause.after);
  const right = comma !== undefined && last > comma + 1 ? [{ first: comma + 1, last }] : [];
  if (opener <= view.first + 1) return right.length ? { source: subject.phrase, pieces: right } : undefined;
  if (!view.isComma(opener - 1) || (comma === undefined && skipAdverbs(view, clause.after) < last)) return undefined;
  return { source: subject.phrase, pieces: [{ first: view.first, last: opener - 1 }, ...right] };
}

function isAsClause({ view, subject, entry, group }: VerbClause, opener: number): boolean {
  if (!subject.phrase || subject.inverted || !group.clause || entry.weak || !entry.takes.includes('clause')) return false;
  return view.must(opener, Can.relative) && !view.listed(subject.phrase.first, Class.impersonal);
}

const ADVERBIAL_REACH = 12;

function nextComma(view: View, from: number): number | undefined {
  for (let i = from; i < view.last && i < from + ADVERBIAL_REACH; i = view.after(i)) {
    if (view.isComma(i)) return i;
    if (view.isFinite(i)) return undefined;
  }
  return undefined;
}
