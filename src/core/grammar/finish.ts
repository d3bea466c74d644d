import { Class } from '../lexicon/class.ts';
import { Can, Is, OPENER } from './can.ts';
import type { Chunk, Tokens } from './chunks.ts';
import type { Clause, Mood } from './clause.ts';
import type { Draft } from './split.ts';
import { subjectOf, type ClauseSearch } from './subject.ts';
import type { Tagging } from './tagging.ts';
import { chainFrom, type Chain } from './verb-chain.ts';

/** A clause of a draft that reaches to a token at least, with what it shares with the one beside it; undefined where it has no word. */
export function finishClause(search: ClauseSearch, draft: Draft, shared: Clause | undefined, reach: number): Clause | undefined {
  const { s } = search;
  const own = draft.tokens;
  const span = spanOf(s, draft, reach);
  if (!span) return undefined;
  const chain = chainOf(search, draft, shared);
  const subject = subjectOf(search, draft) ?? shared?.subject;
  return {
    first: span.first, last: span.last, start: s.tokens[span.first]!.start, end: s.tokens[span.last - 1]!.end, sentence: s,
    kind: chain.verb === undefined ? 'verbless' : draft.kind, marker: draft.marker, finite: draft.finite,
    verb: chain.verb, voice: chain.voice, perfect: chain.perfect, modal: chain.modal, subject,
    agent: chain.voice === 'passive' ? agentOf(search, chain.verb!, own) : undefined,
    negated: draft.finite === undefined ? !isContrasted(s, own[0]!) && (shared?.negated ?? false) : isNegated(search, draft.finite, own, subject),
    mood: moodOf(s, draft),
    person: personOf(s, subject),
    owns: (i) => i >= span.first && i < span.last && draft.owns(i),
  };
}

/** From the first to the last word: without the joining word, marks and conjunctions at both ends. */
function spanOf(s: Tagging, { tokens, marker }: Draft, reach: number): Tokens | undefined {
  const joins = (i: number) => s.must(i, Can.mark | Can.coordinator) || i === marker;
  const from = tokens.findIndex((i) => !joins(i));
  const to = tokens.findLastIndex((i) => !joins(i));
  if (from < 0) return undefined;
  const [first, end] = [tokens[from]!, Math.max(tokens[to]! + 1, reach)];
  return { first, last: closes(s, first, end) ? end + 1 : end };
}

// A closing mark without its opening one is no part of a clause.
const OPENERS: Readonly<Record<string, RegExp>> = { '»': /^«$/, '”': /^[“”"]$/ };

/** Is the mark behind a clause part of it: the mark that closes a quotation in it, or the sign of its last number? */
function closes(s: Tagging, first: number, last: number): boolean {
  const token = s.tokens[last];
  if (last >= s.last || token?.start !== s.tokens[last - 1]!.end) return false;
  if (token.word.form === '%') return s.must(last - 1, Can.number);
  const opener = OPENERS[token.word.form];
  return opener !== undefined && s.tokens.slice(first, last).some(({ word }) => opener.test(word.form));
}

function chainOf({ s, grammar }: ClauseSearch, draft: Draft, shared: Clause | undefined): Chain {
  if (draft.finite !== undefined) return chainFrom(s, draft.finite, draft.tokens, grammar.verbSecond);
  return { verb: draft.participle, voice: draft.participle === undefined ? 'active' : (shared?.voice ?? 'active'), perfect: shared?.perfect ?? false, modal: shared?.modal };
}

/** *av politiet*, *by the police*; not another participle's: *awarded to a firm owned by …*. */
function agentOf({ s, chunks, grammar }: ClauseSearch, verb: number, own: readonly number[]): Chunk | undefined {
  const others = grammar.agentBehindNoun ? Can.participle : Can.participle | Can.noun | Can.pronoun;
  const by = own.find((i) => i > verb && s.is(i, Is.agent) && s.must(i, Can.preposition) && (i - 1 === verb || !s.must(i - 1, others) || s.is(i - 1, Is.time)));
  const phrase = (preposition: number | undefined) => preposition === undefined ? undefined : chunks.find((c) => c.first === preposition + 1);
  return phrase(by ?? frontedAgent(s, verb, own));
}

/** *Av lærerne blir det hevdet at*: a preposition that opens the clause, whose subject is no more than *det*; else it is some of them (*Av lærerne ble to hørt*). */
function frontedAgent(s: Tagging, verb: number, own: readonly number[]): number | undefined {
  const opening = own.find((i) => !s.must(i, Can.mark | Can.coordinator));
  if (opening === undefined || !s.is(opening, Is.agent) || !s.must(opening, Can.preposition)) return undefined;
  const finite = own.find((i) => s.must(i, Can.finite));
  return finite !== undefined && finite < verb && s.has(finite + 1, Class.emptySubject) ? opening : undefined;
}

/** *not* of the clause itself: not of an infinitive (*to not go*), nor of a part of it (*but not today*); or *no* of its subject or of what it says beside (*på intet tidspunkt*). */
function isNegated({ s, grammar }: ClauseSearch, finite: number, own: readonly number[], subject: Chunk | undefined): boolean {
  return own.some((i) => {
    if (!s.is(i, Is.negation)) return false;
    if (!s.must(i, Can.adverb)) return i === finite || s.must(i - 1, Can.preposition) || (subject !== undefined && i >= subject.first && i < subject.last);
    if (s.must(i - 1, Can.infinitiveMarker)) return false;
    // *decided not to go*, but *Det hjelper ikke å gå*
    if (s.must(i + 1, Can.infinitiveMarker)) return grammar.verbSecond && s.must(i - 1, Can.finite | Can.pronoun);
    // *whether or not you need it*
    if (s.must(i - 1, Can.coordinator) && s.must(i - 2, OPENER)) return false;
    return i < finite || !s.must(s.before(i), Can.coordinator) && !s.is(s.before(i), Is.comma);
  });
}

/** *har ikke klaget, men gått til angrep*: what a *but* begins shares no negation. */
function isContrasted(s: Tagging, first: number): boolean {
  return s.has(first - 1, Class.contrast);
}

function moodOf(s: Tagging, { marker, finite }: Draft): Mood {
  if (marker !== undefined && s.has(marker, Class.clauseCondition)) return 'hypothetical';
  for (let i = s.last - 1; i > s.first && s.must(i, Can.mark); i--) if (s.tokens[i]!.word.form === '?') return 'question';
  return finite !== undefined && s.must(finite, Can.imperative) ? 'imperative' : 'statement';
}

function personOf(s: Tagging, subject: Chunk | undefined): Clause['person'] {
  if (!subject) return 'other';
  for (let i = subject.first; i < subject.last; i++) if (s.has(i, Class.clauseOwn)) return 'own';
  return subject.last - subject.first === 1 && s.has(subject.first, Class.clauseYou) ? 'you' : 'other';
}

/** *to be arrested*, *å bli avhørt*: passives whose verb is no finite one. */
export function passiveInfinitives(search: ClauseSearch): Clause[] {
  const { s } = search;
  const found: Clause[] = [];
  for (let i = s.first; i < s.last; i++) {
    if (!s.must(i, Can.infinitiveMarker)) continue;
    const start = s.after(i);
    if (!s.must(start, Can.infinitive)) continue;
    const own = phraseFrom(s, start);
    const chain = chainFrom(s, start, own, search.grammar.verbSecond);
    if (chain.voice === 'passive') found.push(infinitive(search, i, own, chain));
  }
  return found;
}

const LONGEST = 16;

function phraseFrom(s: Tagging, first: number): number[] {
  const own: number[] = [];
  for (let i = first; i < Math.min(s.last, first + LONGEST) && !s.is(i, Is.clauseMark) && !s.must(i, Can.finite); i++) own.push(i);
  return own;
}

function infinitive(search: ClauseSearch, marker: number, own: readonly number[], chain: Chain): Clause {
  const { s } = search;
  const [first, last] = [own[0]!, own.at(-1)! + 1];
  return {
    first, last, start: s.tokens[first]!.start, end: s.tokens[last - 1]!.end, sentence: s, kind: 'subordinate', marker, finite: undefined,
    verb: chain.verb, voice: chain.voice, perfect: chain.perfect, modal: chain.modal,
    subject: undefined, agent: agentOf(search, chain.verb!, own), negated: false, mood: 'statement', person: 'other', owns: (i) => i >= first && i < last,
  };
}
