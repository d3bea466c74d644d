import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, PHRASE, VERB } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';

// Farther than any verb stands from the word that opens its clause.
const REACH = 24;

/** *to*: before a verb, or a preposition. */
export const infinitives: Pass = {
  id: 'infinitives',
  examples: [['They want *to* leave.', 'infinitiveMarker'], ['They went *to* town.', 'preposition'], ['It has begun to *work*.', 'infinitive']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (!s.may(i, Can.infinitiveMarker)) continue;
      let verb = i + 1;
      while (s.may(verb, Can.adverb) && !s.may(verb, Can.infinitive) || s.is(verb, Is.quote)) verb++;
      const marks = (s.may(verb, Can.infinitive) || opensObject(s, verb)) && !s.is(verb, Is.capitalised) && !s.has(i - 1, Class.accordant) && !followsAsNoun(s, verb);
      s.set(i, marks ? Can.infinitiveMarker : Can.preposition);
      if (marks) s.set(verb, Can.infinitive);
    }
  },
};

/** *to triple the size*: what an article follows is a verb here, whatever it is elsewhere. */
function opensObject(s: Tagging, i: number): boolean {
  return s.may(i, Can.noun | Can.adjective) && !s.is(i, Is.plural | Is.closed) && s.may(i + 1, Can.determiner) && s.is(i + 1, Is.article);
}

/** *to work and school*: a noun, where one that can be nothing else goes on with it. */
function followsAsNoun(s: Tagging, i: number): boolean {
  return s.may(i, Can.noun) && s.has(i + 1, Class.adds) && s.must(i + 2, Can.noun) || s.may(i, Can.noun) && s.may(i, Can.adjective) && s.must(i + 1, Can.noun);
}

/** What opens a clause is told from the preposition, adverb or determiner that it may be by the verb that follows. */
export const openers: Pass = {
  id: 'openers',
  examples: [
    ['She said *that* prices rose.', 'subordinator'], ['The law *that* passed was short.', 'relative'], ['She wrote *that* letter.', 'determiner'], ['*That* is true.', 'pronoun'],
    ['He left *before* the vote.', 'preposition'], ['He left *before* they voted.', 'subordinator'], ['The man *who* left was ill.', 'relative'], ['Nobody knows *who* left.', 'question'],
    ['The forms *that* currently exist are few.', 'relative'], ['It is vital *that* Oslo comply with it.', 'subordinator'], ['So *that* alarms me.', 'pronoun'], ['They went, *as* the founders intended.', 'subordinator'], ['He waited *until* the head of that state promised it.', 'subordinator'],
  ],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (s.has(i, Class.contentMarker)) that(s, i);
      else if (s.may(i, Can.relative)) relative(s, i);
      else if (s.may(i, Can.question)) question(s, i);
      else if (s.may(i, Can.subordinator)) subordinator(s, i);
    }
  },
};

function that(s: Tagging, i: number): void {
  const next = s.is(i + 1, Is.quote) ? i + 2 : i + 1;
  const left = i - 1;
  // *demand that the board resign*
  if (s.is(next, Is.article) && s.may(next, Can.determiner) && !s.could(next, Can.pronoun)) return s.set(i, Can.subordinator);
  const noun = s.may(left, Can.noun | Can.name | Can.pronoun) && !s.must(left, VERB) && !s.must(left, Can.adverb);
  // *finds that pitch dull*
  if (s.must(left, Can.finite) && s.must(next, Can.infinitive | Can.finite) && !s.is(next, Is.past | Is.third | Is.closed)) return demonstrative(s, i, next);
  if (s.is(next, Is.comma) && finiteAhead(s, next) >= 0 && mayHaveFinite(s, s.near(i), i)) return s.set(i, Can.subordinator);
  if (s.must(next, Can.mark) || s.must(left, Can.preposition) && !s.may(next, Can.noun | Can.adjective)) return s.set(i, Can.pronoun);
  if (s.may(next, Can.finite) && (!s.may(next, Can.noun) || s.is(next, Is.third) && s.is(next + 1, Is.oblique)) || s.must(next, Can.adverb) && s.must(s.after(i), Can.finite)) return s.set(i, noun && !s.must(left, Can.finite) ? Can.relative : Can.pronoun);
  if (startsWithSubject(s, next)) return s.set(i, noun && !s.is(left, Is.takesClause) && s.is(next, Is.nominative) ? Can.subordinator : Can.subordinator);
  // *people that rarely vote*
  if (noun && s.must(next, Can.adverb) && s.may(s.after(i), Can.infinitive) && (s.is(left, Is.plural) || !s.may(s.after(i), Can.noun | Can.adjective))) return s.set(i, Can.relative);
  const verb = finiteAhead(s, i);
  if (noun && s.may(next, Can.finite) && (s.is(left, Is.plural) ? s.may(next, Can.infinitive) : s.is(next, Is.third)) && !s.must(next + 1, Can.finite)) return s.set(i, Can.relative);
  if (s.must(next, Can.preposition)) return s.set(i, s.must(next + 1, Can.mark) ? Can.pronoun : Can.subordinator);
  if (verb < 0) return s.set(i, s.must(next, Can.name) ? Can.subordinator : Can.determiner);
  if (s.is(left, Is.takesClause) || s.must(left, Can.mark) && i > s.first) return s.set(i, Can.subordinator);
  s.set(i, noun && verb <= next + 1 ? Can.relative : s.may(next, Can.noun) && !s.is(next, Is.plural) && !noun && !s.may(left, Can.adjective) ? Can.determiner : Can.subordinator);
}

function demonstrative(s: Tagging, i: number, noun: number): void {
  s.set(i, Can.determiner);
  s.set(noun, Can.noun);
}

function relative(s: Tagging, i: number): void {
  const left = i - 1;
  const before = s.is(left, Is.comma) || s.must(left, Can.preposition) ? left - 1 : left;
  const noun = i > s.first && (s.may(before, NOMINAL | Can.number) || s.must(before, Can.mark) && before > s.first) && !s.must(left, VERB);
  s.set(i, noun && !(s.is(left, Is.takesClause) && !s.may(left, Can.noun)) ? Can.relative : Can.question);
}

/** *what*, *how*, *where*, *when*: opens a clause where one follows. */
function question(s: Tagging, i: number): void {
  if (i === s.first || s.must(i - 1, Can.mark) && s.tokens[s.last - 1]!.word.form === '?') return s.set(i, Can.question);
  const verb = finiteAhead(s, i);
  if (s.has(i, Class.conceding) && (s.is(i + 1, Is.comma) || verb < 0)) return s.set(i, Can.adverb);
  s.set(i, verb >= 0 ? Can.question : s.may(i, Can.adverb) ? Can.adverb : Can.question);
}

function subordinator(s: Tagging, i: number): void {
  const other = s.can(i) & (Can.preposition | Can.adverb | Can.coordinator);
  const next = i + 1;
  // *has since been*
  if (s.is(i - 1, Is.be | Is.have) && s.may(next, Can.participle)) return s.set(i, Can.adverb);
  // *as many as 40*
  if (s.has(i, Class.equating) && (s.has(i + 2, Class.equating) || s.has(i - 2, Class.equating) && s.may(i - 1, Can.adjective | Can.determiner | Can.adverb))) return s.set(i, other & Can.preposition ? Can.preposition : Can.adverb);
  if (opensClause(s, i, next)) return s.set(i, Can.subordinator);
  if (other & Can.preposition && !s.must(next, Can.mark)) return s.set(i, Can.preposition);
  if (other & Can.adverb) return s.set(i, Can.adverb);
  s.set(i, other ? other : Can.subordinator);
}

function opensClause(s: Tagging, i: number, next: number): boolean {
  if (s.must(next, Can.mark | Can.infinitiveMarker | Can.finite | Can.ing) || s.has(next, Class.infinitiveMarker)) return false;
  if (s.may(next, Can.finite) && !s.may(next, Can.noun | Can.adjective | Can.adverb | Can.pronoun)) return false;
  if (s.has(i, Class.resulting) && !startsWithSubject(s, next) && !s.has(next, Class.contentMarker) && !s.must(next, Can.name)) return false;
  if (s.is(i - 1, Is.be | Is.have | Is.modal) && s.may(i, Can.adverb)) return false;
  const verb = finiteAhead(s, i);
  if (verb < 0) return false;
  if (startsWithSubject(s, next)) return true;
  if (!s.may(i, Can.preposition)) return true;
  if (i === s.first || s.must(i - 1, Can.mark) && !mayHaveFinite(s, s.near(i), i)) return mayHaveFinite(s, verb + 1, s.far(verb + 1)) && commaBetween(s, verb);
  // *as the founders intended*
  if (s.must(verb + 1, Can.mark) && s.must(verb - 1, NOMINAL)) return true;
  return mayHaveFinite(s, s.near(i), i) && (!s.may(verb, Can.participle) || s.is(verb, Is.be | Is.have | Is.do | Is.modal) || s.must(verb + 1, Can.determiner | Can.pronoun | Can.name) || s.may(verb + 1, Can.determiner | Can.pronoun) || s.is(verb, Is.takesClause) && s.may(verb + 1, Can.infinitiveMarker));
}

/** What can be no noun, or must be finite. */
function mayHaveFinite(s: Tagging, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.may(i, Can.finite) && (!s.may(i, Can.noun) || s.must(i, Can.finite))) return true;
  return false;
}

function commaBetween(s: Tagging, verb: number): boolean {
  for (let i = verb + 1; i < s.far(verb); i++) if (s.is(i, Is.comma)) return true;
  return false;
}

function startsWithSubject(s: Tagging, i: number): boolean {
  return (s.is(i, Is.nominative) || s.is(i, Is.contracted) || s.has(i, Class.subjectToo)) && !s.must(i + 1, Can.mark);
}

/** The finite verb that may belong to a clause opened at i, or -1. */
export function finiteAhead(s: Tagging, i: number): number {
  for (let n = i + 1; n < Math.min(s.last, i + REACH); n++) {
    if (n > i + 1 && (s.may(n, Can.relative) && !(s.may(n, Can.determiner) && s.must(n - 1, Can.preposition)) || s.must(n, Can.question))) return -1;
    if (s.is(n, Is.clauseMark) && !(s.is(n, Is.comma) && n < i + 4)) return -1;
    if (s.is(n, Is.contracted)) return n;
    if (!s.may(n, Can.finite)) continue;
    if (s.must(n, Can.finite) || s.is(n, Is.closed) && s.is(n, Is.be | Is.have | Is.do) || s.is(n, Is.past) && !s.may(n, Can.noun) && (!s.may(n, Can.adjective) || s.must(n - 1, Can.noun | Can.name | Can.pronoun)) && !s.must(n - 1, Can.determiner | Can.preposition)) return n;
    if (s.is(n - 1, Is.nominative) || s.is(n, Is.third) && s.may(n - 1, PHRASE) && !s.must(n - 1, Can.determiner | Can.adjective) && !s.is(n - 1, Is.plural)) return n;
    if (s.is(s.before(n), Is.plural) && s.may(n, Can.infinitive)) return n;
  }
  return -1;
}
