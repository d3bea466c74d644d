import type { Complement, CueEntry } from '../../lexicon/schema.ts';
import { overlaps, type Range } from '../../model.ts';
import type { Reading } from './builder.ts';
import { trimEnd } from './clause-end.ts';
import { complementAfter, type ComplementFound } from './complement.ts';
import { skipAdverbs } from './noun-phrase.ts';
import { agentOf } from './agent.ts';
import { contentBefore, type Preceding } from './preceding.ts';
import { opensClause, subjectOf, type Subject } from './subject.ts';
import { Trait } from './traits.ts';
import { verbGroupAt, type VerbGroup } from './verb-group.ts';
import type { Stretch, View } from './view.ts';

/** A verb of saying in its clause. */
interface VerbClause {
  readonly view: View;
  readonly group: VerbGroup;
  readonly subject: Subject;
  readonly entry: CueEntry;
  /** First token after verb, subject and particle. */
  readonly after: number;
  readonly cue: Stretch;
}

/** Reads the token as a verb of saying. Gives whether it is one here. */
export function readVerbCue(reading: Reading, i: number, view: View): boolean {
  const entries = view.tokens[i]!.word.cues.filter((c) => c.value.type === 'verb').map((c) => c.value);
  if (!entries.length) return false;
  const group = verbGroupAt(view, i);
  if (!group) return false;
  const subject = subjectOf(view, group);
  if (isSupposition(view, group, subject) || isTitled(reading, i)) return false;
  for (const clause of clausesOf(view, group, subject, entries)) {
    const parts = partsOf(reading, clause);
    if (!parts) continue;
    reading.add(view, { cue: clause.cue, entry: clause.entry, clause: subject.clause, ...parts });
    return true;
  }
  return false;
}

/** *man kan si at*, *det må sies at*: nobody has said it. */
function isSupposition(view: View, group: VerbGroup, { phrase }: Subject): boolean {
  if (!view.has(group.finite, Trait.modal) || !phrase || phrase.last - phrase.first > 1) return false;
  return view.listed(phrase.first, 'impersonal') || (group.passive && view.has(phrase.first, Trait.deictic));
}

/** Words inside a title are nobody's report. */
function isTitled({ paragraph }: Reading, i: number): boolean {
  const { start } = paragraph.tokens[i]!;
  return paragraph.quotations.some((q) => q.use === 'title' && q.start < start && start < q.end);
}

/** The cue's readings, those with a particle first: *slår fast* before *slår*. */
function clausesOf(view: View, group: VerbGroup, subject: Subject, entries: readonly CueEntry[]): VerbClause[] {
  const clauses = entries.flatMap((entry): VerbClause[] => {
    const rest = entry.cue.split(' ').slice(1);
    const base = { view, group, subject, entry };
    if (!rest.length) return [{ ...base, after: subject.after, cue: { first: group.main, last: group.main + 1 } }];
    const at = restAt(view, group.main + 1, rest, subject.after);
    if (at === undefined) return [];
    const joined = at === group.main + 1;
    return [{ ...base, subject: withoutRest(subject, at), after: Math.max(at < subject.after ? 0 : subject.after, at + rest.length), cue: { first: group.main, last: joined ? at + rest.length : group.main + 1 } }];
  });
  return clauses.sort((a, b) => b.entry.cue.length - a.entry.cue.length);
}

// How far the other words of a phrase may stand from its verb.
const REST_REACH = 8;

/** Where the other words of a phrase stand: *slår også fast*, *la han til*, *gir ministeren i dag uttrykk for*. */
function restAt(view: View, from: number, rest: readonly string[], subjectEnd: number): number | undefined {
  for (let at = from; at <= Math.max(from, subjectEnd) + REST_REACH; at++) {
    if (rest.every((word, n) => view.lower(at + n) === word)) return at;
    if (at >= subjectEnd && separates(view, at, rest)) return undefined;
  }
  return undefined;
}

/** A preposition alone belongs to the verb only beside it: *legger til*, but not *legger vekt … til*. */
function separates(view: View, at: number, [first]: readonly string[]): boolean {
  if (view.isMark(at) || view.isFinite(at) || view.has(at, Trait.complementizer | Trait.infinitiveMarker)) return true;
  return view.listed(at, 'particle') || (isShort(first!) && !view.has(at, Trait.adverb));
}

/** til, på, frå, inn: particles; fast, klart, uttrykk stand further off. */
function isShort(word: string): boolean {
  return word.length < 4;
}

/** The subject, of which a word of the phrase behind it is no part. */
function withoutRest(subject: Subject, at: number): Subject {
  const { phrase } = subject;
  return phrase && phrase.first < at && at < phrase.last ? { ...subject, phrase: { first: phrase.first, last: at } } : subject;
}

interface Found {
  readonly source: Stretch | undefined;
  readonly content: readonly Range[];
  readonly direct: boolean;
}

function partsOf(reading: Reading, clause: VerbClause): Found | undefined {
  const before = clause.entry.takes.includes('quotation') && standsAfterContent(clause) ? contentBefore(reading, clause.view, clause.group.finite) : undefined;
  if (before && before.form !== 'clause' && accepts(clause, before)) return withBefore(reading, clause, before);
  if (isImpersonal(clause)) return undefined;
  const right = rightComplement(clause);
  if (right) return { source: sourceOf(reading, clause), content: [rangeOf(clause.view, right)], direct: isDirect(clause.view, right) };
  if (before && accepts(clause, before)) return withBefore(reading, clause, before);
  return asClause(clause) ?? deictic(reading, clause);
}

/** *Det viste seg at*, *det vil si at*, *dette forteller meg at*: no speaker; *det står i brevet at* has one. What is said of the subject of a passive is no report by it. */
function isImpersonal({ view, subject, group, entry }: VerbClause): boolean {
  if (group.passive) return subject.phrase !== undefined && !isExpletive(view, subject.phrase) && entry.class !== 'asking';
  if (group.infinitive) return subject.phrase !== undefined && view.has(subject.phrase.first, Trait.deictic);
  return !entry.weak && isExpletive(view, subject.phrase);
}

/** *…, sier hun*: the verb opens its clause, and its subject follows. */
function standsAfterContent({ group, subject, view, entry }: VerbClause): boolean {
  if (group.infinitive || subject.clause !== group.finite) return false;
  if (group.passive) return isExpletive(view, subject.phrase);
  return subject.inverted && subject.phrase !== undefined && (!entry.weak || entry.takes.length === 1 || isExpletive(view, subject.phrase));
}

/** *…, fortsetter hun* needs marks of speech, *…, vil hun si* needs quotation marks. */
function accepts({ entry, group, view, subject }: VerbClause, { form }: Preceding): boolean {
  if (view.has(group.finite, Trait.modal) && form !== 'marks') return false;
  return form !== 'clause' || !entry.weak || isExpletive(view, subject.phrase);
}

function withBefore(reading: Reading, clause: VerbClause, before: Preceding): Found {
  const direct = before.form !== 'clause';
  const more = contentAfter(clause, direct);
  return { source: sourceOf(reading, clause), content: more ? [before.content, more] : [before.content], direct };
}

/** *«A», sa hun, «B»* · *A, sier hun, får vi B*: what goes on after the source. */
function contentAfter({ view, after }: VerbClause, direct: boolean): Range | undefined {
  const comma = commaAfter(view, after);
  const at = comma === undefined ? after : comma + 1;
  const close = view.closer(at);
  if (close > at + 1) return { start: view.tokens[at]!.end, end: view.tokens[close]!.start };
  const last = trimEnd(view, view.last);
  if (comma === undefined || last <= at + 1) return undefined;
  const resumed = view.has(at, Trait.coordinator | Trait.contrast) && (!direct || view.isFinite(at + 1));
  const apposed = view.has(at, Trait.relative | Trait.subordinator | Trait.preposition) || (!direct && !view.isFinite(at));
  return resumed || apposed ? undefined : view.range(at, last);
}

/** The comma after an adverbial that belongs to the cue: *seier han rett ut, …*. */
function commaAfter(view: View, from: number): number | undefined {
  const i = skipAdverbs(view, from);
  return view.isComma(i) ? i : undefined;
}

function rightComplement({ view, entry, after, subject, group }: VerbClause): ComplementFound | undefined {
  const quotedOnly = entry.takes.length === 1 && entry.takes[0] === 'quotation';
  const bare = entry.takes.includes('bareClause') && !group.passive && !group.infinitive && !view.isComma(after) && (subject.phrase !== undefined || view.has(group.finite - 1, Trait.coordinator));
  const found = complementAfter(view, after, { takes: takesHere(entry), awaited: isSubordinate(view, subject.clause) || group.finite === view.first, bare, asks: entry.class === 'asking', bound: entry.weak === true && !entry.cue.includes(' ') });
  if (!found || (group.infinitive && !reportsInInfinitive(entry, found)) || (found.form === 'infinitive' && !isPerfect(view, found))) return undefined;
  if (entry.weak && found.form === 'quotation' && !isExpletive(view, subject.phrase)) return undefined;
  if (quotedOnly && !isDirect(view, found)) return undefined;
  return found;
}

/** *for å si at*, *å vise hvordan*: an infinitive reports only what somebody says, and says it as a clause. */
function reportsInInfinitive({ class: sense }: CueEntry, { form }: ComplementFound): boolean {
  return (sense === 'neutral' || sense === 'assertive') && form !== 'infinitive';
}

/** Orders and promises in the infinitive are acts rather than reports; a denial or claim in the infinitive is one. */
export function takesHere({ takes, class: sense }: CueEntry): readonly Complement[] {
  if (sense === 'cognitive') return takes.filter((t) => t !== 'infinitive' && t !== 'question');
  return sense === 'assertive' || sense === 'denying' || sense === 'factive' ? takes : takes.filter((t) => t !== 'infinitive');
}

/** *benekter å ha tatt imot*: told of the past; *nekter å svare* is a refusal. */
function isPerfect(view: View, { content }: ComplementFound): boolean {
  return view.has(content.first + 1, Trait.have | Trait.be);
}

function isSubordinate(view: View, clause: number): boolean {
  return [clause, clause - 1, view.first].some((i) => view.has(i, Trait.relative) || opensClause(view, i));
}

function isDirect(view: View, { content, form }: ComplementFound): boolean {
  return form === 'quotation' && view.closer(content.first) === content.last - 1;
}

function rangeOf(view: View, found: ComplementFound): Range {
  const { first, last } = found.content;
  return isDirect(view, found) && last - first > 2 ? { start: view.tokens[first]!.end, end: view.tokens[last - 1]!.start } : view.range(first, last);
}

/** *Det sier statsråden*: the content stands in what went before. */
function deictic(reading: Reading, { subject, entry, view, group }: VerbClause): Found | undefined {
  if (!subject.inverted || !subject.deictic || !subject.phrase || entry.weak || !entry.takes.includes('quotation')) return undefined;
  if (view.has(group.finite, Trait.modal) || !entry.takes.includes('clause') || entry.class === 'cognitive') return undefined;
  if (!view.has(subject.clause, Trait.deictic)) return undefined;
  const meant = quotationBefore(reading, view.tokens[view.first]!.start);
  return { source: subject.phrase, content: meant ? [meant] : [], direct: meant !== undefined };
}

/** *«Vi må handle.» Det sier statsråden*: the speech that ends the sentence before, if no report has claimed it. */
function quotationBefore({ paragraph, found }: Reading, start: number): Range | undefined {
  const last = paragraph.quotations.findLast((q) => q.depth === 0 && q.start < start);
  if (!last || last.use !== 'speech' || found.some((a) => a.content.some((c) => overlaps(c, last.inner)))) return undefined;
  return last.form === 'marks' && last.end > start ? undefined : { start: last.inner.start, end: Math.min(last.inner.end, start) };
}

/** *Som han skriver i forordet, er …* · *…, som han skriver, …*. */
function asClause({ view, subject, entry, after, group }: VerbClause): Found | undefined {
  const opener = subject.clause - 1;
  if (!subject.phrase || subject.inverted || group.infinitive || entry.weak || view.listed(subject.phrase.first, 'impersonal') || !view.has(opener, Trait.relative) || !entry.takes.includes('clause')) return undefined;
  const last = trimEnd(view, view.last);
  if (opener <= view.first + 1) {
    const comma = nextComma(view, after);
    return comma !== undefined && last > comma + 1 ? { source: subject.phrase, content: [view.range(comma + 1, last)], direct: false } : undefined;
  }
  if (!view.isComma(opener - 1) || opener - 1 <= view.first) return undefined;
  const comma = nextComma(view, after);
  const left = view.range(view.first, opener - 1);
  if (comma === undefined && skipAdverbs(view, after) < last) return undefined;
  return { source: subject.phrase, content: comma !== undefined && last > comma + 1 ? [left, view.range(comma + 1, last)] : [left], direct: false };
}

const ADVERBIAL_REACH = 12;

function nextComma(view: View, from: number): number | undefined {
  for (let i = from; i < view.last && i < from + ADVERBIAL_REACH; i = view.after(i)) {
    if (view.isComma(i)) return i;
    if (view.isFinite(i)) return undefined;
  }
  return undefined;
}

/** The subject; of a passive the agent; of a second verb the source of the first. */
function sourceOf(reading: Reading, { view, group, subject, after }: VerbClause): Stretch | undefined {
  if (group.passive || isExpletive(view, subject.phrase)) return agentOf(view, after);
  const shared = reading.lastParts;
  const coordinated = view.has(group.finite - 1, Trait.coordinator | Trait.contrast);
  if (coordinated && !subject.inverted && shared?.source && shared.cue.first >= view.first) return shared.source;
  return subject.phrase;
}

function isExpletive(view: View, phrase: Stretch | undefined): boolean {
  return phrase !== undefined && phrase.last - phrase.first === 1 && view.has(phrase.first, Trait.deictic);
}
