import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import type { Stretch } from '../analysis.ts';
import type { Reading } from './builder.ts';
import { trimEnd } from './clause-end.ts';
import { skipAdverbs } from './noun-phrase.ts';
import { asPointing, backPointing, forwardPointing, type Pointing } from './pointing-cues.ts';
import { contentBefore, type Preceding } from './preceding.ts';
import { subjectOf, type Subject } from './subject.ts';
import { clausesOf, isExpletive, sourceOf, type VerbClause } from './verb-clause.ts';
import { verbComplement } from './verb-complement.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';
import type { View } from './view.ts';

/** Reads the token as a verb of saying. Gives whether it is one here. */
export function readVerbCue(reading: Reading, i: number, view: View): boolean {
  const entries = view.tokens[i]!.word.cues.filter((c) => c.value.type === 'verb').map((c) => c.value);
  if (!entries.length) return false;
  const group = verbGroupAt(view, i);
  if (!group) return false;
  const subject = subjectOf(view, group);
  if (group.clause && !group.passive && !subject.phrase && !view.must(group.finite - 1, Can.coordinator)) return false;
  if (isSupposition(view, group, subject) || isTitled(reading, i)) return false;
  for (const clause of clausesOf(view, group, subject, entries)) {
    const parts = partsOf(reading, clause);
    if (!parts) continue;
    reading.add({ cue: clause.cue, entry: clause.entry, clause: group.clause, ...parts });
    return true;
  }
  return false;
}

/** *man kan si at*, *det må sies at*: nobody has said it. */
function isSupposition(view: View, group: VerbGroup, { phrase }: Subject): boolean {
  if (!view.is(group.finite, Is.modal) || !phrase || phrase.last - phrase.first > 1) return false;
  return view.listed(phrase.first, Class.impersonal) || (group.passive && view.listed(phrase.first, Class.deictic));
}

/** Words inside a title are nobody's report. */
function isTitled({ paragraph }: Reading, i: number): boolean {
  return RangeLookup.of(paragraph.quotations).some(paragraph.tokens[i]!, (q) => q.use === 'title');
}

function partsOf(reading: Reading, clause: VerbClause): Pointing | undefined {
  const before = clause.entry.takes.includes('quotation') && standsAfterContent(clause) ? contentBefore(reading, clause.view, clause.group.finite) : undefined;
  if (before && before.form !== 'clause' && accepts(clause, before)) return withBefore(reading, clause, before);
  if (isImpersonal(clause)) return undefined;
  const right = verbComplement(clause);
  const source = right && sourceOf(reading, clause);
  // *Det står «X» på skiltet*: words that nobody says.
  if (right?.form === 'quotation' && !source && clause.entry.weak) return undefined;
  if (right) return { source, pieces: [right.content] };
  if (before && accepts(clause, before)) return withBefore(reading, clause, before);
  return asPointing(clause) ?? forwardPointing(reading, clause) ?? backPointing(reading, clause);
}

/**
 * *Det viste seg at*, *det vil si at*, *dette forteller meg at*: no speaker; *det står i brevet at* has one.
 * What is said of the subject of a passive is no report by it.
 */
function isImpersonal({ view, subject, group, entry }: VerbClause): boolean {
  if (group.passive) return subject.phrase !== undefined && !isExpletive(view, subject.phrase) && entry.class !== 'asking';
  if (!group.clause) return subject.phrase !== undefined && view.listed(subject.phrase.first, Class.deictic);
  return !entry.weak && isExpletive(view, subject.phrase);
}

/** *…, sier hun*: the verb opens its clause, and its subject follows. */
function standsAfterContent({ group, subject, view, entry }: VerbClause): boolean {
  if (!group.clause || subject.clause !== group.finite) return false;
  if (group.passive) return isExpletive(view, subject.phrase);
  return subject.inverted && subject.phrase !== undefined && (!entry.weak || entry.takes.length === 1 || isExpletive(view, subject.phrase));
}

/** *…, fortsetter hun* needs marks of speech, *…, vil hun si* needs quotation marks. */
function accepts({ entry, group, view, subject }: VerbClause, { form }: Preceding): boolean {
  if (view.is(group.finite, Is.modal) && form !== 'marks') return false;
  return form !== 'clause' || !entry.weak || isExpletive(view, subject.phrase);
}

function withBefore(reading: Reading, clause: VerbClause, before: Preceding): Pointing {
  const spoken = before.form !== 'clause';
  const more = contentAfter(clause, spoken);
  return { source: sourceOf(reading, clause), pieces: more ? [before.content, more] : [before.content], spoken };
}

/** *«A», sa hun, «B»* · *A, sier hun, får vi B*: what goes on after the source. */
function contentAfter({ view, after }: VerbClause, direct: boolean): Stretch | undefined {
  const comma = commaAfter(view, after);
  const at = comma === undefined ? after : comma + 1;
  const close = view.closer(at);
  if (close > at + 1) return { first: at, last: close + 1 };
  const last = trimEnd(view, view.last);
  if (comma === undefined || last <= at + 1) return undefined;
  const resumed = (view.isCoordinator(at) || view.isContrast(at)) && (!direct || view.isFinite(at + 1));
  const apposed = view.must(at, Can.relative | Can.subordinator | Can.preposition) || (!direct && !view.isFinite(at));
  return resumed || apposed ? undefined : { first: at, last };
}

/** The comma after an adverbial that belongs to the cue: *seier han rett ut, …*. */
function commaAfter(view: View, from: number): number | undefined {
  const i = skipAdverbs(view, from);
  return view.isComma(i) ? i : undefined;
}
