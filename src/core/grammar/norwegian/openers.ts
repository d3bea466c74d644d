import { Class } from '../../lexicon/class.ts';
import { AUXILIARY, Can, Is, NOMINAL, OPENER } from '../can.ts';
import { startsHere } from '../names.ts';
import type { Pass, Tagging } from '../tagging.ts';

// Farther than any verb stands from the word that opens its clause.
const REACH = 24;

/** *å* takes the verb behind it, adverbs between. */
export const infinitives: Pass = {
  id: 'infinitives',
  examples: [['Det er lett å ikke *svare*.', 'infinitive'], ['De liker å *løpe* og *bade*.', 'infinitive']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (!s.must(i, Can.infinitiveMarker)) continue;
      const verb = s.after(i);
      if (s.may(verb, Can.infinitive)) s.set(verb, Can.infinitive);
      else if (s.is(verb, Is.unknown)) s.set(verb, Can.infinitive);
    }
  },
};

/** Is *som*, *om*, *før*, *da* the opening of a clause, a preposition or an adverb? That is told by whether a finite verb follows. */
export const openers: Pass = {
  id: 'openers',
  examples: [
    ['Hun spurte *om* toget var i rute.', 'subordinator'], ['De snakket *om* toget.', 'preposition'], ['Møtet *om* toget var i går.', 'preposition'],
    ['Han reiste *før* møtet begynte.', 'subordinator'], ['Han reiste *før* møtet.', 'preposition'],
    ['Hun jobber *som* lege.', 'preposition'], ['Legen *som* jobber her, er syk.', 'relative'],
    ['De gikk, *for* de var sene.', 'coordinator'], ['De gikk, *for* møtet om saken var over.', 'coordinator'], ['De ventet *for* lenge.', 'preposition'],
    ['*Da* kom hun.', 'adverb'], ['*Da* hun kom, gikk vi.', 'subordinator'], ['Kari, som *da* lo, gikk.', 'adverb'], ['Rektor *selv* avviser det.', 'adverb'], ['*Da* passet det henne å reise.', 'adverb'], ['*Siden* krigen har de ventet, sier hun.', 'preposition'], ['Det er snakk *om* planer for landet, sier hun.', 'preposition'], ['*Som* lærer må hun svare.', 'preposition'],
    ['Jeg *så* at hun kom.', 'finite'], ['Vi spiste, og *før* kvelden reiste gjestene.', 'preposition'], ['Hun ser ut *som* en lege, sa naboen.', 'preposition'],
  ],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (s.may(i, Can.relative)) relative(s, i);
      else if (s.may(i, Can.subordinator)) subordinator(s, i);
      else if (s.may(i, Can.question)) s.set(i, Can.question);
      else if (s.may(i, Can.coordinator) && s.may(i, Can.preposition)) coordinator(s, i);
    }
  },
};

function relative(s: Tagging, i: number): void {
  const place = s.has(i, Class.relates);
  const noun = s.may(i - 1, NOMINAL) || (s.is(i - 1, Is.comma) && s.may(i - 2, NOMINAL));
  if (place && !(noun && !s.may(s.after(i), Can.finite) && finiteAhead(s, i) >= 0)) s.set(i, Can.adverb);
  else if (place) s.set(i, Can.subordinator);
  else if (s.may(i - 1, Can.question)) s.set(i, Can.relative);
  // *Som lærer må hun svare*: opens the sentence, and the only verb is the sentence's own.
  else if (startsHere(s, i) && !startsWithSubject(s, i + 1) && !s.is(finiteAhead(s, i), Is.takesClause) && !(s.may(s.after(i), Can.finite) && !s.may(s.after(i), Can.noun))) s.set(i, Can.preposition);
  else s.set(i, finiteAhead(s, i, true) >= 0 ? Can.relative : Can.preposition);
}

function subordinator(s: Tagging, i: number): void {
  if (s.is(i, Is.complementizer) && s.must(i, Can.subordinator)) return;
  const next = i + 1;
  // *Jeg så at …*
  if (s.may(i, Can.finite) && s.is(i - 1, Is.nominative) && !s.may(s.after(i), Can.finite)) return s.set(i, Can.finite);
  const other = s.can(i) & (Can.preposition | Can.adverb | Can.coordinator | Can.question);
  if (s.must(i - 1, Can.relative) && other & Can.adverb) return s.set(i, Can.adverb);
  // *blir jo avvist*
  if (other & Can.adverb && s.is(i - 1, AUXILIARY) && s.may(next, Can.participle)) return s.set(i, Can.adverb);
  // *Når kommer de?*
  if (!other) return s.set(i, s.may(next, Can.finite) && s.is(next + 1, Is.nominative) ? Can.question : Can.subordinator);
  if (opensClause(s, i, next)) s.set(i, Can.subordinator);
  else if (s.has(i, Class.resulting) && s.is(next, Is.nominative) && s.must(i - 1, Can.mark)) s.set(i, Can.coordinator);
  else s.set(i, other & Can.preposition && !s.must(next, Can.finite) && !s.must(next, Can.mark) ? Can.preposition : other & Can.adverb ? Can.adverb : other & Can.preposition ? Can.preposition : Can.subordinator);
}

function opensClause(s: Tagging, i: number, next: number): boolean {
  if (s.must(next, Can.mark | Can.infinitiveMarker | Can.finite) || s.may(next, Can.infinitiveMarker) || s.is(next, Is.complementizer)) return false;
  if (s.has(i, Class.resulting)) return false;
  const verb = finiteAhead(s, i);
  if (verb < 0) return false;
  // *Rektor selv avviser*, *Da passet det henne*: the verb right behind it is that of the clause around.
  if (s.may(i, Can.preposition | Can.adverb) && !s.may(i, Can.question) && (verb === next && s.is(verb, AUXILIARY) || invertsBehind(s, verb))) return false;
  if (verb === next && s.may(i, Can.adverb) && (s.may(i - 1, NOMINAL) || s.is(s.after(next), Is.nominative | Is.demonstrative))) return false;
  // *etter det vi vet*
  if (s.may(next, Can.pronoun) && s.is(next + 1, Is.nominative)) return false;
  if (startsWithSubject(s, next)) return true;
  if (s.has(i, Class.opensAlways)) return true;
  const question = s.may(i, Can.question) || s.has(i, Class.opensAfterVerb);
  if (!s.must(i - 1, Can.coordinator) && hasFiniteBefore(s, i)) return !s.may(verb, Can.noun) || s.is(i - 1, Is.complementizer) || hasSecond(s, verb, markAfter(s, verb));
  // *Etter møtet sa han*: the only verb is the sentence's own.
  return hasSecond(s, verb) && (question || commaAfter(s, verb));
}

/** *Siden krigen venter de*, *Siden krigen har staten ventet*: a verb with its subject behind it. */
function invertsBehind(s: Tagging, verb: number): boolean {
  const next = s.after(verb);
  if (s.is(next, Is.nominative) && !s.may(next, Can.determiner) && !s.is(s.before(verb), Is.nominative)) return true;
  return s.is(verb, AUXILIARY) && (s.is(next, Is.nominative | Is.demonstrative) || s.is(next, Is.definite) && !s.is(verb, Is.be)) && !s.is(s.before(verb), Is.nominative);
}

function startsWithSubject(s: Tagging, i: number): boolean {
  const at = s.must(i, Can.adverb) ? s.after(i - 1) : i;
  if (s.is(at, Is.nominative)) return !(s.may(at, Can.determiner) && s.may(at + 1, Can.adjective | Can.noun) && !s.may(at + 1, Can.finite));
  return s.may(at, Can.pronoun) && s.may(s.after(at), Can.finite) && !s.is(at, Is.oblique);
}

function hasFiniteBefore(s: Tagging, i: number): boolean {
  for (let n = i - 1; n >= s.near(i); n--) if (s.may(n, Can.finite) && !s.may(n, Can.noun)) return true;
  return false;
}

/** Has the sentence another verb behind one, beside those of clauses that open between? */
function hasSecond(s: Tagging, verb: number, last = s.far(verb)): boolean {
  let opened = 0;
  for (let n = verb + 1; n < last && s.lower(n) !== ':'; n++) {
    if (s.is(n, Is.complementizer) || s.may(n, OPENER) && s.may(n + 1, Can.pronoun)) opened++;
    else if (opened > 0 && s.may(n, Can.finite)) opened--;
    else if (isSurelyFinite(s, n)) return true;
  }
  return false;
}

function isSurelyFinite(s: Tagging, n: number): boolean {
  if (s.must(n, Can.finite)) return true;
  return s.may(n, Can.finite) && (s.is(n - 1, Is.comma) || !s.may(n, Can.noun) && (!s.may(n, Can.participle) || /[td]e$/.test(s.lower(n))));
}

function markAfter(s: Tagging, i: number): number {
  let n = i;
  while (n < s.far(i) && !s.is(n, Is.clauseMark)) n++;
  return n;
}

function commaAfter(s: Tagging, verb: number): boolean {
  for (let n = verb + 1; n < s.far(verb) && !s.must(n, Can.finite); n++) if (s.is(n, Is.comma)) return true;
  return false;
}

/** *for*: a conjunction where a clause follows. */
function coordinator(s: Tagging, i: number): void {
  const begins = (i === s.first || s.must(i - 1, Can.mark)) && !s.has(i + 1, Class.infinitiveMarker) && finiteAhead(s, i) >= 0;
  const clause = begins && (startsWithSubject(s, i + 1) || hasFiniteBefore(s, i));
  s.set(i, clause ? Can.coordinator : Can.preposition);
}

/** The finite verb that may belong to a clause opened at i, or -1. `past`: an enclosed phrase may come between (*som, ifølge dem, er*). */
export function finiteAhead(s: Tagging, i: number, past = false): number {
  for (let n = i + 1; n < Math.min(s.last, i + REACH); n++) {
    if (s.is(n, Is.complementizer) || s.must(n, Can.infinitiveMarker) || s.may(n, Can.relative) && n > i + 1) return -1;
    if (s.is(n, Is.clauseMark)) {
      if (!past || n > i + 8 || !s.is(i + 1, Is.comma)) return -1;
      continue;
    }
    if (!s.may(n, Can.finite) || s.is(n, Is.closed) && !s.must(n, Can.finite) && s.may(n, OPENER)) continue;
    if (s.may(n, Can.noun | Can.adjective) && (s.must(n - 1, Can.determiner | Can.adjective | Can.number) || s.must(n - 1, Can.preposition))) continue;
    if (s.must(n - 1, Can.coordinator) || s.must(n - 1, Can.infinitiveMarker)) return -1;
    return n;
  }
  return -1;
}
