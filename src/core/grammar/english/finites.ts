import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, OPENER, PHRASE, VERB } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';
import { clauseEnd, clauseStart, hasFinite, hasFiniteBefore, headBefore, mainHasFinite } from '../windows.ts';
import { startsHere } from '../names.ts';
import { agrees, isPlural, takesAddressee, takesObject } from './agreement.ts';
import { hasNominal, pastIsFinite } from './past-forms.ts';

/** Each clause has one finite verb. */
export const finites: Pass = {
  id: 'finites',
  examples: [
    ['The man *accused* of theft went home.', 'participle'], ['The man *accused* them of theft.', 'finite'], ['The board *plans* a vote.', 'finite'], ['Voters *want* change.', 'finite'],
    ['The *plans* want change.', 'noun'], ['Those who raise food, *guard* our streets and teach are ill.', 'finite'], ['As the oath plainly *states*, they go.', 'finite'],
    ['It makes you *wonder*.', 'infinitive'], ['This helps *explain* it.', 'infinitive'], ['The rooms were neat and *clean*.', 'adjective'], ['He was fined or *sent* home.', 'participle'],
    ['It was the year Frank Storm *died*.', 'finite'], ['*Hope* you like it.', 'finite'], ['Many of them *want* it.', 'finite'], ['We heard of the services they *offer*.', 'finite'],
    ['They use *services* they pay for.', 'noun'], ['We ask for the making and *sale* of it.', 'noun'],
    ['Every move the company makes *brings* it closer.', 'finite'], ['Feel *free* to ask.', 'adjective'], ['They voted, but still *face* floods.', 'finite'], ['We need help and *hope* you come.', 'finite'],
    ['Traders over here *seem* to wait.', 'finite'], ['From all the press *reports* that we read, it works.', 'noun'], ['People around the world *live* in fear, and the problem grows.', 'finite'],
    ['If you want a lawyer who wins, *contact* the office.', 'imperative'], ['The list (*see* the office) is new.', 'imperative'], ['Voters of the different *states* sent people.', 'noun'], ['The words chosen for the oath *recognize* that.', 'finite'],
    ['We met a girl *named* Isabel.', 'participle'], ['The complaint, *filed* with the city, says so.', 'participle'], ['A study *published* in the city this week, revealed that it works.', 'participle'], ['*Walked* in and was out again.', 'finite'],
    ['He spoke of the harm and brain *damage* in it.', 'noun'], ['Mr. Storm and Mrs. Vik *plan* it.', 'finite'],
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
  if (!s.must(i, Can.finite) || !s.is(i, Is.third) || s.is(i, Is.closed)) return false;
  return s.must(i - 1, Can.finite) ? mainHasFinite(s, i) && !startsPhrase(s, s.near(i), i - 1) : s.is(i, Is.unknown) && s.must(i - 1, Can.infinitive | Can.ing);
}

function decide(s: Tagging, i: number): void {
  if (lacksMark(s, i)) s.set(i, Can.infinitive);
  else if (closesCondition(s, i)) s.set(i, Can.imperative);
  else if (s.is(i, Is.be | Is.have | Is.do) && s.is(i, Is.closed) || isFinite(s, i)) s.keep(i, Can.finite);
  else if (isBare(s, i)) s.set(i, Can.imperative);
  else if (s.may(i, Can.participle)) s.keep(i, s.may(i, Can.noun) && !s.is(i, Is.past) ? Can.noun : Can.participle | Can.adjective);
  else if (isObject(s, s.before(i)) && s.may(i, Can.infinitive)) s.keep(i, Can.infinitive);
  else if (isBareInfinitive(s, i)) s.set(i, Can.infinitive);
  else s.drop(i, Can.finite | (s.may(i, Can.noun | Can.adjective | Can.adverb) && !joinsInfinitive(s, i) ? Can.infinitive : 0));
}

/** *makes you wonder*, *let me have it*, *helps explain*, *rather than go*, *all they do is wait*. */
function lacksMark(s: Tagging, i: number): boolean {
  if (!s.may(i, Can.infinitive)) return false;
  if (s.has(i - 1, Class.compared) && s.has(i - 2, Class.preferring) || s.is(i - 1, Is.be) && s.is(i - 2, Is.do)) return true;
  const pronoun = s.must(i - 1, Can.pronoun) && !s.has(i - 1, Class.pronounSubject);
  return s.may(pronoun ? i - 2 : i - 1, VERB) && s.has(pronoun ? i - 2 : i - 1, Class.bareInfinitive);
}

/** *let editors tell them* */
function isBareInfinitive(s: Tagging, i: number): boolean {
  if (!s.may(i, Can.infinitive) || s.may(i, Can.noun) && !takesObject(s, i)) return false;
  for (let n = i - 1; n >= s.near(i) && i - n < 6; n--) {
    if (s.must(n, VERB)) return s.has(n, Class.bareInfinitive);
    if (!s.must(n, PHRASE | Can.coordinator)) return false;
  }
  return false;
}

/** *if you want it, go*: a plain verb with no subject before it. */
function isBare(s: Tagging, i: number): boolean {
  const left = s.before(i);
  if (!s.may(i, Can.infinitive) || s.may(i, Can.noun | Can.adjective | Can.adverb | Can.participle | Can.preposition)) return false;
  return s.is(left, Is.comma) || (s.must(left, Can.coordinator) || /^[([:]$/.test(s.lower(left))) && !verbIsInfinitive(s, left);
}

/** *If you want to know, contact Storm*: what has an object behind the comma of a clause in front, and no other verb beside. */
function closesCondition(s: Tagging, i: number): boolean {
  return s.may(i, Can.infinitive) && s.is(s.before(i), Is.comma) && s.must(s.first, Can.subordinator) && takesObject(s, i) && !mainHasFinite(s, i) && !hasFinite(s, i + 1, s.far(i));
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
  const left = pastReflexive(s, pastBrackets(s, pastPlace(s, i)));
  if (s.may(i, Can.preposition) && !s.is(left, Is.nominative) && !s.must(left, Can.relative)) return false;
  if (s.must(left, Can.pronoun) && !s.is(left, Is.oblique)) return agrees(s, left, i) && !(s.must(left - 1, Can.preposition | Can.infinitive) && !s.is(left, Is.nominative));
  if (s.must(left, Can.relative)) return !s.may(i, Can.noun) || !hasFinite(s, i + 1, clauseEnd(s, i)) && !(s.may(i + 1, Can.finite) && !s.may(i + 1, Can.noun));
  if (s.is(i, Is.takesClause) && s.must(i + 1, Can.pronoun) && s.is(i + 1, Is.nominative) && s.must(left, Can.name | Can.noun) && agrees(s, left, i)) return true;
  if (isObject(s, left) && s.may(i, Can.infinitive)) return isPartOf(s, left) && !s.must(i - 2, Can.infinitive);
  // *feel free*
  if (s.may(i, Can.adjective) && s.has(left, Class.copula) && s.may(left, VERB)) return false;
  if (s.must(left, Can.infinitiveMarker | Can.determiner | Can.preposition)) return false;
  // *residents of the different states*: an adjective before it makes it a noun.
  if (s.must(i - 1, Can.adjective) && s.may(i, Can.noun) && s.is(i, Is.third)) return false;
  // *the appeals court ruled*
  if (s.may(i, Can.noun) && s.may(i + 1, Can.finite) && (!s.may(i + 1, Can.noun) || s.is(i + 1, Is.past)) && !s.is(i + 1, Is.closed) && !describes(s, i + 1, left) && !s.has(i, Class.bareInfinitive)) return false;
  if (foretells(s, i)) return true;
  if (s.is(i - 1, Is.quote) && s.is(i, Is.takesClause) && s.is(i, Is.past | Is.third) && s.must(i + 1, PHRASE)) return true;
  if (continues(s, i)) return false;
  const start = Math.min(clauseStart(s, i), clauseStart(s, left + 1));
  // *as the oath plainly states*
  if (left < i - 1 && s.is(i, Is.third) && s.lower(i - 1).endsWith('ly') && s.must(left, Can.noun | Can.name) && left >= start && agrees(s, left, i) && !hasFinite(s, start, i)) return true;
  if (s.must(left, Can.coordinator) && !s.is(i, Is.past | Is.third) && verbIsInfinitive(s, left)) return false;
  if (goesOn(s, i, left, start)) return true;
  if (s.may(i, Can.noun) && isInOpeningPhrase(s, start, i)) return false;
  if (hasFinite(s, start, i) && (s.may(i, Can.noun) || !isContact(s, start, i)) && !endsRelative(s, start, i)) return false;
  if (s.is(i, Is.past) && !s.may(i, Can.noun)) return pastIsFinite(s, i, left, start);
  if (takesObject(s, i) && (!s.may(i, Can.noun) || s.is(i, Is.takesClause) || !hasFinite(s, i + 1, clauseEnd(s, i))) && s.may(left, NOMINAL) && left >= start && (!s.may(i, Can.adjective) || s.is(i, Is.takesClause)) && agrees(s, left, i)) return true;
  if ((!s.may(i, Can.noun | Can.adjective | Can.adverb) || s.is(i, Is.takesClause) && !s.may(i, Can.noun) && takesObject(s, i)) && s.may(left, PHRASE) && left >= start) return agrees(s, left, i);
  if (hasFinite(s, i + 1, clauseEnd(s, i))) return false;
  // *demand that the board resign*
  if (s.must(start - 1, Can.subordinator) && s.must(i, Can.finite | Can.infinitive) && s.may(left, NOMINAL)) return true;
  return agrees(s, left, i) && fits(s, i, left, start);
}

/** *neat and clean*, *fined or sent to prison*, *the making and sale of it*: of the kind of what stands before the conjunction. */
function continues(s: Tagging, i: number): boolean {
  if (!s.must(i - 1, Can.coordinator)) return s.is(i - 1, Is.comma) && s.may(i, Can.adjective) && s.must(i + 1, Can.coordinator) && s.must(i - 2, Can.adjective);
  const other = s.is(i - 2, Is.comma) ? i - 3 : i - 2;
  if (s.may(i, Can.adjective) && s.must(other, Can.adjective) && !takesObject(s, i)) return true;
  if (s.may(i, Can.participle) && s.must(other, Can.participle) && !takesObject(s, i)) return true;
  return s.may(i, Can.noun) && s.has(i + 1, Class.partOf) && !s.is(i, Is.past);
}

/** *who raise our food, patrol our streets*: no noun stands before an article or *our*. */
function goesOn(s: Tagging, i: number, left: number, start: number): boolean {
  if (left >= start || !s.is(left, Is.comma) && !s.must(left, Can.coordinator) || !s.may(i, Can.infinitive)) return false;
  // *but still face floods*
  const behindAdverb = s.must(left, Can.coordinator) && left < i - 1 && !s.may(i, Can.adjective);
  return (behindAdverb || s.may(i + 1, Can.determiner) && s.is(i + 1, Is.article)) && hasFiniteBefore(s, left) && !verbIsInfinitive(s, left);
}

/** *manufacturers use iodised salt*: a past form between a plural's verb and its object. */
function describes(s: Tagging, i: number, subject: number): boolean {
  return isPlural(s, subject) && s.may(i - 1, Can.infinitive) && s.may(i, Can.participle) && s.may(i + 1, Can.noun);
}

/** *Hope you like it*: a clause without *that*, whose verb has its subject between. */
function foretells(s: Tagging, i: number): boolean {
  return s.is(i, Is.takesClause) && s.may(i, Can.infinitive) && (startsHere(s, i) || s.must(i - 1, Can.coordinator) && hasFiniteBefore(s, i)) && s.is(i + 1, Is.nominative) && s.may(s.after(i + 1), Can.finite);
}

/** *them*, and not *US*. */
const isObject = (s: Tagging, i: number): boolean => s.is(i, Is.oblique) && s.must(i, Can.pronoun | Can.determiner);

/** *many of them | say*: the pronoun is none that a verb before it has. */
function isPartOf(s: Tagging, i: number): boolean {
  return s.has(i - 1, Class.partOf) && s.has(i - 2, Class.pluralSubject);
}

/** *From all the press reports*: what a preposition at the start of a clause opens is no subject. */
function isInOpeningPhrase(s: Tagging, start: number, i: number): boolean {
  if (!s.must(start, Can.preposition) || s.may(start, Can.adverb) || i < start + 2) return false;
  for (let n = start + 1; n < i; n++) if (!s.must(n, Can.determiner | Can.adjective | Can.noun | Can.number)) return false;
  return true;
}

/** *The men who had waited | left*: the verb of the clause that a relative one interrupted. */
function endsRelative(s: Tagging, start: number, i: number): boolean {
  if (!s.must(start - 1, Can.relative) || hasFiniteBefore(s, start) || hasFinite(s, i + 1, clauseEnd(s, i))) return false;
  return s.may(i - 1, Can.noun | Can.name | Can.participle | Can.adverb | Can.number) && !s.is(i - 1, Is.have | Is.be) && !s.must(i + 1, Can.preposition);
}

/** *Traders over here seem*: a preposition before an adverb is one, too. */
function pastPlace(s: Tagging, i: number): number {
  const left = s.before(i);
  return left < i - 1 && s.may(left, Can.preposition) && s.must(left, Can.preposition | Can.adverb) && s.must(left + 1, Can.adverb) ? s.before(left) : left;
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

/** *said her family | spent*: a clause without *that* behind a verb that has one. */
function isContact(s: Tagging, start: number, i: number): boolean {
  let verb = i - 1;
  while (verb > start && !s.must(verb, Can.finite) && !(s.must(verb, Can.infinitive) && s.is(verb, Is.takesClause))) verb--;
  if (startsPhrase(s, verb, i)) return true;
  if (!s.is(verb, Is.takesClause) || takesAddressee(s, verb) && s.may(i, Can.participle) && !(s.is(i, Is.takesClause) && s.has(i + 1, Class.contentMarker))) return false;
  return s.may(s.before(i), NOMINAL) && s.before(i) > verb && s.may(verb + 1, PHRASE);
}

/** *every time | her parents changed it*, *the freedom | people believe in*: a phrase of its own, right behind the noun that the clause is about. */
function startsPhrase(s: Tagging, verb: number, i: number): boolean {
  if (s.must(i - 1, Can.name | Can.noun) === false || i - verb < 3) return false;
  let first = i - 1;
  if (s.must(first, Can.name)) while (s.must(first - 1, Can.name)) first--;
  else while (first > verb && !s.is(first, Is.article) && s.must(first, PHRASE)) first--;
  if (s.must(first - 1, Can.determiner)) first--;
  const definite = s.must(first, Can.name) || s.must(first, Can.determiner);
  if (!definite || !s.must(first - 1, Can.noun) || s.is(first - 1, Is.genitive)) return false;
  return s.must(i + 1, Can.determiner | Can.pronoun) || s.must(i + 1, Can.mark) && !s.is(i + 1, Is.comma) || !s.may(i, Can.participle);
}

/** A noun or verb form behind its subject: something a verb takes must follow, or the clause end. */
function fits(s: Tagging, i: number, left: number, start: number): boolean {
  if (left < start && s.must(start - 1, Can.mark) && (s.is(i, Is.takesClause) || s.is(i, Is.third)) && takesObject(s, i)) return true;
  if (left < start && s.is(start - 1, Is.comma) && (!s.may(i, Can.noun | Can.adjective) || !hasFinite(s, s.near(i), s.far(i)) && takesObject(s, i))) return true;
  if (left < start) return s.must(start - 1, Can.coordinator) && hasFiniteBefore(s, start - 1) && (!s.may(i, Can.noun) || takesObject(s, i));
  if (!s.may(left, PHRASE)) return s.must(left, Can.mark) && (!s.may(i, Can.noun | Can.adjective) || !hasFinite(s, s.near(i), s.far(i)) && hasNominal(s, i) && i + 1 < s.last);
  if (s.must(start - 1, OPENER) || s.may(i, Can.infinitive) && (isPlural(s, left) || isPlural(s, headBefore(s, left)) && (takesObject(s, i) || s.must(i + 1, Can.preposition) && !s.may(i, Can.noun))) && (!s.may(i, Can.adjective) || s.must(left, Can.noun) && s.must(i + 1, Can.preposition))) return true;
  if (!s.may(i, Can.noun | Can.adjective)) return true;
  // *The water stays toxic*: no other form can be the sentence's verb.
  if (s.is(i, Is.third) && !hasFinite(s, s.near(i), s.far(i)) && !s.must(i + 1, Can.noun | Can.mark) && !s.has(i + 1, Class.partOf)) return true;
  return takesObject(s, i) || !s.may(left, Can.noun | Can.adjective) && !s.must(i + 1, Can.noun);
}
