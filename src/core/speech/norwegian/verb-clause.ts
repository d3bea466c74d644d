import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import { agentOf } from './agent.ts';
import type { Reading } from './builder.ts';
import type { Subject } from './subject.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Stretch } from '../analysis.ts';
import type { View } from './view.ts';

/** A verb of saying in its clause. */
export interface VerbClause {
  readonly view: View;
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly entry: CueEntry;
  /** First token after verb, subject and particle. */
  readonly after: number;
  readonly cue: Stretch;
}

/** The readings of a cue verb, those with a particle first: *slår fast* before *slår*. */
export function clausesOf(view: View, group: VerbGroup, subject: Subject, entries: readonly CueEntry[]): VerbClause[] {
  const clauses = entries.flatMap((entry) => clauseOf(view, group, subject, entry) ?? []);
  return clauses.sort((a, b) => b.entry.cue.length - a.entry.cue.length);
}

function clauseOf(view: View, group: VerbGroup, subject: Subject, entry: CueEntry): VerbClause | undefined {
  const rest = entry.cue.split(' ').slice(1);
  const behind = group.main + 1;
  if (!rest.length) return { view, group, subject, entry, after: subject.after, cue: { first: group.main, last: behind } };
  const at = restAt(view, behind, rest, subject.after);
  if (at === undefined) return undefined;
  const end = at + rest.length;
  return {
    view, group, entry,
    subject: withoutRest(subject, at),
    after: at < subject.after ? end : Math.max(subject.after, end),
    cue: { first: group.main, last: at === behind ? end : behind },
  };
}

// How far the other words of a phrase may stand from its verb.
const REST_REACH = 8;

/** Where the other words of a phrase stand: *slår også fast*, *la han til*, *gir ministeren i dag uttrykk for*. */
function restAt(view: View, from: number, rest: readonly string[], subjectEnd: number): number | undefined {
  for (let at = from; at <= Math.max(from, subjectEnd) + REST_REACH; at++) {
    if (rest.every((word, n) => view.lower(at + n) === word)) return at;
    if (at >= subjectEnd && separates(view, at, rest[0]!)) return undefined;
  }
  return undefined;
}

/** *legger til* holds together; *slår … fast*, *gir … uttrykk for* may have an adverbial between. */
function separates(view: View, at: number, first: string): boolean {
  if (view.must(at, Can.mark | Can.finite | Can.infinitiveMarker) || view.is(at, Is.complementizer)) return true;
  return view.listed(at, Class.particle) || (isParticle(first) && !view.must(at, Can.adverb));
}

const LONGEST_PARTICLE = 3;

/** til, på, frå, inn: the particles that are short are also prepositions, and belong to the verb only beside it. */
function isParticle(word: string): boolean {
  return word.length <= LONGEST_PARTICLE;
}

/** The subject, of which a word of the phrase behind it is no part. */
function withoutRest(subject: Subject, at: number): Subject {
  const { phrase } = subject;
  return phrase && phrase.first < at && at < phrase.last ? { ...subject, phrase: { first: phrase.first, last: at } } : subject;
}

/** The subject; of a passive the agent; of a second verb the source of the first. */
export function sourceOf(reading: Reading, { view, group, subject, after }: VerbClause): Stretch | undefined {
  if (group.passive || isExpletive(view, subject.phrase)) return agentOf(view, after);
  const shared = reading.lastParts;
  const coordinated = view.must(group.finite - 1, Can.coordinator);
  return coordinated && !subject.inverted && shared?.source && shared.cue.first >= view.first ? shared.source : subject.phrase;
}

/** *det*, *dette* as a subject: nobody who speaks. */
export function isExpletive(view: View, phrase: Stretch | undefined): boolean {
  return phrase !== undefined && phrase.last - phrase.first === 1 && view.listed(phrase.first, Class.deictic);
}
