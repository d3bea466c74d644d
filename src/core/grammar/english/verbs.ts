import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, OPENER, PHRASE, VERB } from '../can.ts';
import { startsHere } from '../names.ts';
import type { Pass, Tagging } from '../tagging.ts';

const REACH = 14;

/** *will* and *do* wait for an infinitive, *have* for a participle, *be* for a participle or *-ing*; in a question the subject comes between. */
export const auxiliaries: Pass = {
  id: 'auxiliaries',
  examples: [['They will *vote* today.', 'infinitive'], ['Did the board *plan* it?', 'infinitive'], ['They have *planned* it.', 'participle'], ['Two men were *charged* today.', 'participle']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (s.is(i, Is.contracted)) contracted(s, i);
      else if (s.is(i, Is.modal | Is.do) && s.may(i, VERB)) attract(s, i, Can.infinitive);
      else if (s.is(i, Is.have) && s.may(i, VERB)) attract(s, i, Can.participle);
      else if (s.is(i, Is.be) && s.may(i, VERB)) attract(s, i, Can.participle | Can.ing);
      else if (s.is(i, Is.become) && s.may(i, VERB)) attract(s, i, Can.participle);
    }
  },
};

/** *it's*, *they'd*, *we'll*. */
function contracted(s: Tagging, i: number): void {
  const lower = s.lower(i);
  attract(s, i, /'ll$/.test(lower) ? Can.infinitive : /'ve$/.test(lower) ? Can.participle : /'d$/.test(lower) ? Can.infinitive | Can.participle : Can.participle | Can.ing);
}

function attract(s: Tagging, auxiliary: number, form: number): void {
  for (let i = auxiliary + 1; i < Math.min(s.last, auxiliary + REACH); i++) {
    if (s.is(i, Is.clauseMark) && !(s.is(i, Is.comma) && adverbInside(s, i)) || s.must(i, OPENER) || s.must(i, Can.infinitiveMarker)) return;
    const adjacent = s.before(i) <= auxiliary || s.is(i - 1, Is.negation) || s.before(i) === s.after(auxiliary) && s.is(s.before(i), Is.nominative) && s.must(s.before(i), Can.pronoun);
    if (s.may(i, form) && (adjacent || isQuestion(s, auxiliary) && !s.must(i - 1, Can.determiner | Can.adjective | Can.preposition))) {
      if (!adjacent && s.may(i, Can.noun) && form & Can.infinitive && !s.may(i - 1, NOMINAL)) continue;
      s.keep(i, form);
      return;
    }
    if (!isQuestion(s, auxiliary) && !(i === auxiliary + 1 && s.is(i, Is.nominative)) && !s.may(i, Can.adverb) && !s.is(i, Is.quote)) return;
    if (s.must(i, Can.finite)) return;
  }
}

/** *was, however, charged* */
function adverbInside(s: Tagging, comma: number): boolean {
  return s.may(comma + 1, Can.adverb) && s.is(comma + 2, Is.comma) || s.may(comma - 1, Can.adverb) && s.is(comma - 2, Is.comma);
}

/** Does the subject follow: is there none before it? */
function isQuestion(s: Tagging, auxiliary: number): boolean {
  const left = s.before(auxiliary);
  if (s.is(auxiliary, Is.do | Is.modal) && s.tokens[s.last - 1]!.word.form === '?') return true;
  return left < s.first || s.must(left, Can.mark | Can.question | Can.coordinator) || s.is(left, Is.negation) && s.must(left, Can.adverb);
}

/** A verb of command opens its sentence. */
export const imperatives: Pass = {
  id: 'imperatives',
  examples: [['*Call* the police.', 'imperative'], ['*Do* not enter.', 'imperative'], ['*Calls* for help rose.', 'noun']],
  run(s) {
    for (let i = s.first; i < s.last; i++) if (s.may(i, Can.infinitive) && (!s.must(i, Can.infinitive) || s.is(i, Is.be)) && commands(s, i)) s.set(i, Can.imperative);
  },
};

function commands(s: Tagging, i: number): boolean {
  const next = i + 1;
  // *…; do not pursue*
  if (s.is(i, Is.do) && s.is(i - 1, Is.clauseMark) && s.is(next, Is.negation) && s.may(next + 1, Can.infinitive)) return true;
  if (!opensSentence(s, i)) return false;
  if (s.is(i, Is.do)) return s.is(next, Is.negation) || s.must(next, Can.infinitive | Can.determiner) || s.must(next, Can.pronoun) && !s.is(next, Is.nominative) && s.tokens[s.last - 1]!.word.form !== '?';
  if (s.is(i, Is.modal) || s.is(i, Is.have) && (s.may(next, VERB) || s.is(next, Is.nominative)) || s.may(i, Can.preposition | Can.subordinator)) return false;
  if (s.is(i, Is.capitalised) && s.is(next, Is.capitalised) && !s.is(next, Is.closed)) return false;
  if (s.lower(i - 1) === 'please' || !s.may(i, Can.noun | Can.adjective | Can.adverb)) return true;
  return s.must(next, Can.determiner | Can.pronoun) && !s.is(next, Is.nominative) || s.is(next, Is.article) || s.is(next, Is.oblique);
}

function opensSentence(s: Tagging, i: number): boolean {
  if (startsHere(s, i)) return true;
  const left = i - 1;
  if (s.lower(left) === 'please') return true;
  return (s.lower(left) === 'never' || s.lower(left) === 'always' || s.lower(left) === 'so') && startsHere(s, left);
}

/** Each clause has one finite verb. */
export const finites: Pass = {
  id: 'finites',
  examples: [
    ['The man *accused* of theft went home.', 'participle'], ['The man *accused* them of theft.', 'finite'], ['The board *plans* a vote.', 'finite'], ['Voters *want* change.', 'finite'],
    ['The *plans* want change.', 'noun'],
  ],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (isMisknown(s, i)) s.set(i, Can.noun);
      if (s.may(i, Can.finite) && !s.must(i, Can.finite)) decide(s, i);
    }
  },
};

/** *to bundle offsets*: a plural that is known as a verb alone, where no subject stands. */
function isMisknown(s: Tagging, i: number): boolean {
  return s.must(i, Can.finite) && s.is(i, Is.third) && !s.is(i, Is.closed) && s.must(i - 1, Can.infinitive | Can.finite | Can.ing);
}

function decide(s: Tagging, i: number): void {
  if (s.is(i, Is.be | Is.have | Is.do) && s.is(i, Is.closed) || isFinite(s, i)) s.keep(i, Can.finite);
  else if (isBare(s, i)) s.set(i, Can.imperative);
  else if (s.may(i, Can.participle)) s.keep(i, s.may(i, Can.noun) && !s.is(i, Is.past) ? Can.noun : Can.participle | Can.adjective);
  else if (s.is(s.before(i), Is.oblique) && s.may(i, Can.infinitive)) s.keep(i, Can.infinitive);
  else if (isBareInfinitive(s, i)) s.set(i, Can.infinitive);
  else s.drop(i, Can.finite | (s.may(i, Can.noun | Can.adjective | Can.adverb) && !joinsInfinitive(s, i) ? Can.infinitive : 0));
}

/** *let editors tell them* */
function isBareInfinitive(s: Tagging, i: number): boolean {
  if (!s.may(i, Can.infinitive) || s.may(i, Can.noun) && !takesObject(s, i)) return false;
  for (let n = i - 1; n >= s.near(i) && i - n < 6; n--) {
    if (s.must(n, VERB)) return s.has(n, Class.bareInfinitive);
    if (!s.must(n, PHRASE)) return false;
  }
  return false;
}

/** *if you want it, go*: a plain verb with no subject before it. */
function isBare(s: Tagging, i: number): boolean {
  if (!s.may(i, Can.infinitive) || s.may(i, Can.noun | Can.adjective | Can.adverb | Can.participle | Can.preposition)) return false;
  const left = s.before(i);
  return s.is(left, Is.comma) || s.must(left, Can.coordinator) && !verbIsInfinitive(s, left);
}

/** Is the verb before a conjunction an infinitive, so that what follows joins it? */
function verbIsInfinitive(s: Tagging, border: number): boolean {
  for (let n = border - 1; n >= s.near(border); n--) {
    if (s.must(n, Can.infinitive)) return true;
    if (s.must(n, Can.finite | Can.imperative | OPENER)) return false;
  }
  return false;
}

/** *to stay and fight* */
function joinsInfinitive(s: Tagging, i: number): boolean {
  return s.must(i - 1, Can.coordinator) && verbIsInfinitive(s, i - 1);
}

function isFinite(s: Tagging, i: number): boolean {
  const left = pastReflexive(s, pastBrackets(s, s.before(i)));
  if (s.may(i, Can.preposition) && !s.is(left, Is.nominative) && !s.must(left, Can.relative)) return false;
  if (s.must(left, Can.pronoun) && !s.is(left, Is.oblique)) return agrees(s, left, i) && !(s.must(left - 1, Can.preposition | Can.infinitive) && !s.is(left, Is.nominative));
  if (s.must(left, Can.relative)) return !s.may(i, Can.noun) || !hasFinite(s, i + 1, clauseEnd(s, i)) && !(s.may(i + 1, Can.finite) && !s.may(i + 1, Can.noun));
  if (s.is(i, Is.takesClause) && s.must(i + 1, Can.pronoun) && s.is(i + 1, Is.nominative) && s.must(left, Can.name | Can.noun) && agrees(s, left, i)) return true;
  if (s.is(left, Is.oblique) && s.may(i, Can.infinitive)) return false;
  if (s.must(left, Can.infinitiveMarker | Can.determiner | Can.preposition)) return false;
  // *the appeals court ruled*
  if (s.may(i, Can.noun) && s.may(i + 1, Can.finite) && !s.may(i + 1, Can.noun) && !s.is(i + 1, Is.closed)) return false;
  if (s.is(i - 1, Is.quote) && s.is(i, Is.takesClause) && s.is(i, Is.past | Is.third) && s.must(i + 1, PHRASE)) return true;
  const start = Math.min(clauseStart(s, i), clauseStart(s, left + 1));
  if (s.must(left, Can.coordinator) && !s.is(i, Is.past | Is.third) && verbIsInfinitive(s, left)) return false;
  if (hasFinite(s, start, i) && (s.may(i, Can.noun) || !isContact(s, start, i)) && !endsRelative(s, start, i)) return false;
  if (s.is(i, Is.past) && !s.may(i, Can.noun)) return pastIsFinite(s, i, left, start);
  if (takesObject(s, i) && s.may(left, NOMINAL) && left >= start && !s.may(i, Can.adjective) && agrees(s, left, i)) return true;
  if ((!s.may(i, Can.noun | Can.adjective | Can.adverb) || s.is(i, Is.takesClause) && !s.may(i, Can.noun) && takesObject(s, i)) && s.may(left, PHRASE) && left >= start) return agrees(s, left, i);
  if (hasFinite(s, i + 1, clauseEnd(s, i))) return false;
  // *demand that the board resign*
  if (s.must(start - 1, Can.subordinator) && s.must(i, Can.finite | Can.infinitive) && s.may(left, NOMINAL)) return true;
  return agrees(s, left, i) && fits(s, i, left, start);
}

/** *The men who had waited | left*: the verb of the clause that a relative one interrupted. */
function endsRelative(s: Tagging, start: number, i: number): boolean {
  if (!s.must(start - 1, Can.relative) || hasFinite(s, s.near(start), start) || hasFinite(s, i + 1, clauseEnd(s, i))) return false;
  return s.may(i - 1, Can.noun | Can.name | Can.participle | Can.adverb | Can.number) && !s.is(i - 1, Is.have | Is.be) && !s.must(i + 1, Can.preposition);
}

/** *Teachers themselves fear*. */
function pastReflexive(s: Tagging, i: number): number {
  return s.is(i, Is.reflexive) && s.may(i - 1, NOMINAL) ? i - 1 : i;
}

/** *Mike Pence (R-Ind.) said*: what stands before the bracket. */
function pastBrackets(s: Tagging, i: number): number {
  if (s.lower(i) !== ')') return i;
  let open = i - 1;
  while (open > s.near(i) && s.lower(open) !== '(') open--;
  return open > s.near(i) ? s.before(open) : i;
}

/** *told*, *ordered*, *accused*: a verb of saying that somebody is the object of, so that its participle describes him. */
function takesPerson(s: Tagging, i: number): boolean {
  return s.tokens[i]!.word.cues.some(({ value }) => value.takes.includes('addressee') || value.takes.includes('infinitive') || value.takes.includes('object'));
}

/** *said her family | spent*: a clause without *that* behind a verb that has one. */
function isContact(s: Tagging, start: number, i: number): boolean {
  let verb = i - 1;
  while (verb > start && !s.must(verb, Can.finite)) verb--;
  if (!s.is(verb, Is.takesClause) || takesPerson(s, verb) && s.may(i, Can.participle)) return false;
  return s.may(s.before(i), NOMINAL) && s.before(i) > verb && s.may(verb + 1, PHRASE);
}

/** *accused*: no finite verb where the clause's own comes later, or *by* follows. */
function pastIsFinite(s: Tagging, i: number, left: number, start: number): boolean {
  const only = !s.may(i, Can.participle | Can.adjective);
  if (only) return true;
  const next = i + 1;
  const object = s.must(next, Can.determiner | Can.pronoun) || s.is(next, Is.article);
  // What has an object only describes nothing: *cited the figure*.
  if (object && s.may(left, NOMINAL) && left >= start && !s.must(left, Can.pronoun)) return true;
  if (left < start && s.is(start - 1, Is.clauseMark) && awaits(s, start - 1)) return true;
  if (s.lower(next) === 'by' && !s.must(next + 1, Can.number | Can.ing)) return false;
  if (s.must(left, Can.adjective)) return false;
  if (finiteLater(s, i)) return false;
  if (s.must(start, Can.preposition) && hasFinite(s, s.near(i), i)) return false;
  // *Two injured in fire*: a heading.
  if (s.must(next, Can.preposition) && s.must(left, Can.number) && !/^[.?!]/.test(s.lower(s.last - 1))) return false;
  if (s.is(left, Is.clauseMark) && !mainHasFinite(s, i) && hasNominal(s, i)) return true;
  if (left < start) return s.must(start - 1, Can.coordinator) ? verbBefore(s, start - 1) : s.must(start - 1, OPENER) ? !s.must(start - 1, Can.subordinator) : s.is(start - 1, Is.quote) || s.is(start - 1, Is.comma) && s.may(next, NOMINAL | Can.determiner) && s.is(i, Is.takesClause);
  return s.may(left, PHRASE) || s.must(left, Can.mark) || s.must(left, Can.coordinator);
}

/** *since Kaine, at the debate, | cited*: does a clause opened before still wait for its verb? */
function awaits(s: Tagging, border: number): boolean {
  for (let n = border - 1; n >= s.near(border) && !s.must(n, Can.finite); n--) if (s.must(n, Can.subordinator | Can.relative | Can.question)) return hasNominalAfter(s, n, border);
  return false;
}

function hasNominalAfter(s: Tagging, from: number, to: number): boolean {
  for (let n = from; n < to; n++) if (s.may(n, NOMINAL | Can.relative)) return true;
  return false;
}

/** Has the clause outside all others its verb before this? What is quoted before it is another's. */
function mainHasFinite(s: Tagging, i: number): boolean {
  for (let n = i - 1; n >= s.near(i) && !s.is(n, Is.quote); n--) if (s.must(n, Can.finite) && !isEmbedded(s, n)) return true;
  return false;
}

/** Does the clause around a verb, or the one that a conjunction joins it to, open with a word that puts it inside another? */
function isEmbedded(s: Tagging, verb: number, joined = 3): boolean {
  const opener = clauseStart(s, verb) - 1;
  return s.must(opener, OPENER) || joined > 0 && s.must(opener, Can.coordinator) && opener > s.first && isEmbedded(s, opener - 1, joined - 1);
}

function hasNominal(s: Tagging, i: number): boolean {
  for (let n = s.near(i); n < i; n++) if (s.may(n, NOMINAL)) return true;
  return false;
}

/** A clear finite verb before the clause's end that has no subject of its own. */
function finiteLater(s: Tagging, i: number): boolean {
  const end = clauseEnd(s, i);
  if (s.is(i, Is.takesClause) && (!s.may(i + 1, Can.infinitiveMarker | Can.preposition) || !takesPerson(s, i))) return false;
  if (s.must(i + 1, Can.finite) && i + 1 < end) return true;
  for (let n = i + 2; n < end; n++) {
    if (!s.may(n, Can.finite) || s.may(n, Can.noun | Can.adjective) || s.is(n, Is.third) && !s.is(n, Is.closed) && s.may(n - 1, Can.noun)) continue;
    const left = s.before(n);
    if (s.must(left, Can.pronoun) && s.is(left, Is.nominative)) return false;
    if (s.is(i, Is.takesClause) && s.may(i + 1, PHRASE)) return false;
    if (s.must(n, Can.finite) || s.is(n, Is.past) && s.may(left, Can.noun | Can.name)) return s.must(i + 1, Can.preposition | Can.infinitiveMarker | Can.adverb | Can.participle | Can.ing) || n > i + 1;
  }
  return false;
}

/** A noun or verb form behind its subject: something a verb takes must follow, or the clause end. */
function fits(s: Tagging, i: number, left: number, start: number): boolean {
  if (left < start && s.must(start - 1, Can.mark) && (s.is(i, Is.takesClause) || s.is(i, Is.third)) && takesObject(s, i)) return true;
  if (left < start && s.is(start - 1, Is.comma) && (!s.may(i, Can.noun | Can.adjective) || !hasFinite(s, s.near(i), s.far(i)) && takesObject(s, i))) return true;
  if (left < start) return s.must(start - 1, Can.coordinator) && verbBefore(s, start - 1) && (!s.may(i, Can.noun) || takesObject(s, i));
  if (!s.may(left, PHRASE)) return s.must(left, Can.mark) && (!s.may(i, Can.noun | Can.adjective) || !hasFinite(s, s.near(i), s.far(i)) && hasNominal(s, i) && i + 1 < s.last);
  if (s.must(start - 1, OPENER) || s.may(i, Can.infinitive) && (isPlural(s, left) || isPlural(s, headBefore(s, left)) && takesObject(s, i)) && !s.may(i, Can.adjective)) return true;
  if (!s.may(i, Can.noun | Can.adjective)) return true;
  // *The water stays toxic*: no other form can be the sentence's verb.
  if (s.is(i, Is.third) && !hasFinite(s, s.near(i), s.far(i)) && !s.must(i + 1, Can.noun | Can.mark)) return true;
  return takesObject(s, i) || !s.may(left, Can.noun | Can.adjective) && !s.must(i + 1, Can.noun);
}

function takesObject(s: Tagging, i: number): boolean {
  const next = s.after(i);
  return s.must(next, Can.determiner | Can.pronoun | Can.infinitiveMarker | Can.subordinator | Can.question | Can.name) || s.is(next, Is.article);
}

/** Does a form in -s or without it go with what stands before it? */
function agrees(s: Tagging, subject: number, i: number): boolean {
  if (s.is(i, Is.past)) return true;
  const plural = isPlural(s, subject) || isPlural(s, headBefore(s, subject)) || PLURAL.has(s.lower(subject)) || s.must(subject, Can.relative) || isCoordinated(s, subject);
  if (s.is(i, Is.third)) return (!isPlural(s, subject) || s.must(subject, Can.name)) && !PLURAL.has(s.lower(subject));
  return plural || s.must(subject, Can.mark | Can.coordinator | Can.adverb | OPENER);
}

/** *Mr. Grassley and Mr. Leahy*: the last of two or more. */
function isCoordinated(s: Tagging, i: number): boolean {
  let at = i;
  while (at > s.near(i) && s.must(at, PHRASE)) at--;
  return s.must(at, Can.coordinator) && s.lower(at) === 'and' && s.may(at - 1, NOMINAL);
}

/** A noun in -s that is known only as the verb is plural, too. */
function isPlural(s: Tagging, i: number): boolean {
  return s.is(i, Is.plural) || s.must(i, Can.noun) && s.is(i, Is.third);
}

/** *pilots in the bay*: the noun before the prepositions that follow it. */
function headBefore(s: Tagging, i: number): number {
  let head = i;
  for (let n = i; n > s.near(i) && (!isBorder(s, n) || s.must(n, Can.coordinator) && s.must(n + 1, Can.preposition)); n--) if (s.must(n, Can.preposition)) head = n - 1;
  return head;
}

const PLURAL = new Set(['i', 'we', 'you', 'they', 'these', 'those', 'many', 'some', 'all', 'most', 'both', 'several', 'few', 'others', 'people', 'who', 'police', 'percent', 'cent']);

function verbBefore(s: Tagging, border: number): boolean {
  for (let i = border - 1; i >= s.near(border); i--) if (s.must(i, Can.finite)) return true;
  return false;
}

function hasFinite(s: Tagging, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.must(i, Can.finite)) return true;
  return false;
}

function isBorder(s: Tagging, i: number): boolean {
  return s.is(i, Is.clauseMark) || s.must(i, Can.mark) && !s.is(i, Is.quote) && /^[.?!]/.test(s.lower(i)) || s.must(i, Can.coordinator | Can.subordinator | Can.relative | Can.question);
}

function clauseStart(s: Tagging, i: number): number {
  let at = i;
  while (at > s.near(i) && !isBorder(s, at - 1)) at--;
  return at;
}

function clauseEnd(s: Tagging, i: number): number {
  let at = i + 1;
  while (at < s.far(i) && !isBorder(s, at)) at++;
  return at;
}
