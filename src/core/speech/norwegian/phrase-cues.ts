import { Can, Is } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import type { Entry } from '../../lexicon/index.ts';
import type { PatternMatch } from '../../lexicon/pattern.ts';
import type { Reading } from './builder.ts';
import { originOf } from './agent.ts';
import { clauseEnd, trimEnd } from './clause-end.ts';
import { isNominal, nounPhraseAt, skipAdverbs } from './noun-phrase.ts';
import type { Stretch } from '../analysis.ts';
import type { View } from './view.ts';

/** Reads the token as a preposition or noun that ties a statement to its source. Gives whether it is one here. */
export function readPhraseCue(reading: Reading, i: number, view: View): boolean {
  for (const cue of view.tokens[i]!.word.cues) {
    const match = cue.pattern.match(view.tokens, i, view.last);
    if (match && read(reading, view, cue, match)) return true;
  }
  return false;
}

function read(reading: Reading, view: View, { value }: Entry<CueEntry>, match: PatternMatch): boolean {
  switch (value.type) {
    case 'preposition':
      return value.cue.includes('…') ? viewOf(reading, view, value, match) : accordingTo(reading, view, value, match);
    case 'noun':
      return reportNoun(reading, view, value, match);
    case 'adverb':
      return hearsay(reading, view, value, match);
    default:
      return false;
  }
}

/** *ifølge FN* and the clause around it. */
function accordingTo(reading: Reading, view: View, entry: CueEntry, cue: Stretch): boolean {
  const source = nounPhraseAt(view.within(cue.first, insertionEnd(view, cue)), cue.last, true);
  if (!source || (entry.weak && !isDocument(view, source))) return false;
  if (announcesNext(reading, view, source.last)) {
    reading.add({ cue, entry, source, pieces: [], continues: 'words' });
    return true;
  }
  return addAround(reading, view, entry, cue, source, { first: cue.first, last: source.last });
}

/** *Ifølge Kari Berg:* at the end of a paragraph. */
function announcesNext({ paragraph }: Reading, view: View, at: number): boolean {
  return view.form(at) === ':' && at + 1 === paragraph.tokens.length;
}

/** *…, ifølge politiet, …*: a phrase between commas ends with the second. */
function insertionEnd(view: View, cue: Stretch): number {
  if (!view.isComma(cue.first - 1)) return view.last;
  for (let i = cue.last; i < view.last && i < cue.last + INSERTION_REACH; i = view.after(i)) if (view.isComma(i)) return i;
  return view.last;
}

const INSERTION_REACH = 12;

/** *i henhold til rapporten*, not *i henhold til planen*. */
function isDocument(view: View, { first, last }: Stretch): boolean {
  for (let i = first; i < last; i++) if (view.listed(i, Class.document)) return true;
  return false;
}

/** *etter regjeringens syn*, *etter det NTB erfarer*: the source is what stands inside the phrase. */
function viewOf(reading: Reading, view: View, entry: CueEntry, cue: Stretch): boolean {
  const [before = 0, behind = 0] = entry.cue.split('…').map((part) => part.trim().split(' ').length);
  const source = { first: cue.first + before, last: cue.last - behind };
  return source.first < source.last && addAround(reading, view, entry, { first: source.last, last: cue.last }, source, cue);
}

/** Adds what stands on both sides of a phrase in its clause. */
function addAround(reading: Reading, view: View, entry: CueEntry, cue: Stretch, source: Stretch, phrase: Stretch): boolean {
  const pieces = around(view, phrase);
  if (!pieces.length) return false;
  reading.add({ cue, entry, source, pieces });
  return true;
}

function around(view: View, { first, last }: Stretch): Stretch[] {
  const start = clauseStart(view, first);
  const left = view.isComma(first - 1) ? first - 1 : first;
  const right = view.isComma(last) ? last + 1 : last;
  const end = view.isComma(last) && left < first ? trimEnd(view, view.last) : clauseEnd(view, right, false);
  const pieces: Stretch[] = [];
  if (left > start) pieces.push({ first: start, last: left });
  if (end > right) pieces.push({ first: right, last: end });
  return pieces;
}

/** The clause begins after a contrast, a semicolon, or with the sentence. */
function clauseStart(view: View, from: number): number {
  for (let i = view.before(from); i >= view.first; i = view.before(i)) {
    if (view.isContrast(i)) return i + 1;
    if (view.form(i) === ';' || view.form(i) === ':') return i + 1;
    if (view.isCoordinator(i) && view.isComma(i - 1)) return i + 1;
  }
  return view.first;
}

/** *påstanden om at …*, *regjeringens krav om å …*, *ordre fra ledelsen om at …*. */
function reportNoun(reading: Reading, view: View, entry: CueEntry, cue: Stretch): boolean {
  if (view.isFinite(cue.first) || view.is(cue.first - 1, Is.be | Is.become)) return false;
  const agent = originOf(view, cue.last);
  const source = agent ?? possessor(view, cue.first) ?? holder(view, cue.first);
  const content = nounContent(view, agent?.last ?? cue.last, entry, source !== undefined);
  if (!content) return false;
  if (isTold(reading, content)) return true;
  reading.add({ cue, entry, source, pieces: [content] });
  return true;
}

/** *opplyser i en melding at …*: a verb has claimed the clause already. */
function isTold(reading: Reading, { first }: Stretch): boolean {
  return reading.recent().some((a) => a.pieces.some((p) => p.first === first));
}

function nounContent(view: View, from: number, { takes }: CueEntry, sourced: boolean): Stretch | undefined {
  const at = view.must(from, Can.preposition) && !view.listed(from, Class.contrast) ? from + 1 : from;
  const clause = takes.includes('clause') && view.is(at, Is.complementizer);
  const question = takes.includes('question') && sourced && (view.must(at, Can.question) || at > from && view.must(at, Can.subordinator) && view.listed(at, Class.questionWord));
  if (!clause && !question) return undefined;
  const last = clauseEnd(view, at, true);
  return last > from + 1 ? { first: from, last } : undefined;
}

/** *regjeringens påstand*, *hans krav*: the genitive or possessive before a noun. */
function possessor(view: View, noun: number): Stretch | undefined {
  const last = noun;
  let first = last;
  while (first > view.first && last - first < 6 && isNominal(view, first - 1) && !view.must(first - 1, Can.determiner)) first--;
  if (view.listed(noun - 1, Class.personalPossessive)) return { first: noun - 1, last: noun };
  for (let i = last - 1; i >= first; i--) if (/[^s]s$|'$/.test(view.lower(i))) return { first, last: i + 1 };
  return undefined;
}

/** *jeg har en forventning om at …*, *hun kom med en påstand om at …*: the subject of a verb that lends it. */
function holder(view: View, noun: number): Stretch | undefined {
  const clause = view.a.clauseAround(noun);
  if (!clause?.subject || clause.verb === undefined || clause.verb > noun || !view.listed(clause.verb, Class.lendsSubject) || view.listed(clause.subject.first, Class.deictic)) return undefined;
  return nounPhraseAt(view, clause.subject.first);
}

/** *angivelig*, *visstnok*, *skal ha tatt imot*: somebody said it, and nobody is named. */
function hearsay(reading: Reading, view: View, entry: CueEntry, match: Stretch): boolean {
  const modal = view.listed(match.first, Class.modal);
  const cue = modal ? { first: match.first, last: match.first + 1 } : match;
  if (modal && (!isPerfect(view, match) || isCovered(reading, cue))) return false;
  reading.add({ cue, entry, source: undefined, pieces: around(view, cue) });
  return true;
}

/** *skal ha tatt imot*, not *skal ha ansvaret*. */
function isPerfect(view: View, { last }: Stretch): boolean {
  const i = skipAdverbs(view, last);
  return view.must(i, Can.participle);
}

function isCovered(reading: Reading, { first }: Stretch): boolean {
  return reading.recent().some((a) => a.pieces.some((p) => p.first <= first && first < p.last));
}
