import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, PHRASE } from '../can.ts';
import { startsHere } from '../names.ts';
import type { Pass, Tagging } from '../tagging.ts';
import { clauseEnd, clauseStart, hasFinite, hasFiniteBefore, mainHasFinite, sentenceHasFinite } from '../windows.ts';
import { governed, isPluralParticiple, joinsParticiple } from './participles.ts';

/** Each clause has one finite verb: a form that may be one is it where the clause has none that must be. */
export const finites: Pass = {
  id: 'finites',
  examples: [
    ['*Leder* Kari Vik møtte pressen.', 'name'], ['Kari Vik, *leder* i laget, svarte ja.', 'noun'], ['Hun *leder* laget.', 'finite'], ['Mannen *kastet* steiner.', 'finite'],
    ['Steinen var *kastet* av en gutt.', 'participle'], ['Huset vi *kjøpte*, var rødt.', 'finite'], ['Vi *flurper* ikke dette.', 'finite'], ['*Sa* Moen det?', 'finite'], ['*Per* Storm svarer:', 'name'], ['Brystpumpen *uteblir*.', 'finite'], ['Det gjelder flere *områder*.', 'noun'], ['Naboene mener bøllene *flyktet*.', 'finite'], ['Vi fikk kaia *reparert*.', 'participle'],
  ],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (isNewVerb(s, i)) s.set(i, Can.finite);
      else if (s.may(i, Can.finite) && !s.must(i, Can.finite)) decide(s, i);
    }
  },
};

/** *Vi godtar ikke dette*: a word that nobody knows, right behind a subject that has no other verb. */
function isNewVerb(s: Tagging, i: number): boolean {
  return s.is(i, Is.unknown) && !s.is(i, Is.capitalised) && isBarePronoun(s, i - 1) && /[ae]r$|te$|de$/.test(s.lower(i)) && !hasLikelyFinite(s, clauseStart(s, i), clauseEnd(s, i));
}

function decide(s: Tagging, i: number): void {
  s.keep(i, isFinite(s, i) ? Can.finite : s.can(i) & ~Can.finite);
}

function isFinite(s: Tagging, i: number): boolean {
  if (s.may(i, Can.participle) && (governed(s, i) || (!isPluralParticiple(s, i) && !s.is(i + 1, Is.nominative) && joinsParticiple(s, i)))) return false;
  const prev = s.before(i);
  const start = clauseStart(s, i);
  // *Kari Vik, leder i laget,*
  if (s.is(i - 1, Is.comma) && s.has(i, Class.role) && s.may(i, Can.noun)) return false;
  // *Alle tilsette skal*: what stands right before a verb is its subject.
  if (s.may(i + 1, Can.finite) && s.is(i + 1, Is.be | Is.become | Is.have | Is.modal) && !isBarePronoun(s, prev) && s.may(i, Can.noun | Can.adjective)) return false;
  // *De ansatte streiker*
  if (isPluralParticiple(s, i) && s.may(i, Can.adjective) && s.may(i + 1, Can.finite) && s.may(prev, Can.determiner) && !isBarePronoun(s, prev)) return false;
  if (s.tokens[s.last - 1]!.word.form === '?' && startsHere(s, i) && !s.is(i, Is.unknown) && !s.may(i, Can.noun) && s.must(i + 1, NOMINAL)) return true;
  // *fant det bevist at*
  if (s.may(i, Can.participle) && s.is(i + 1, Is.complementizer) && s.is(prev, Is.demonstrative) && s.must(prev - 1, Can.finite) && !s.is(prev - 1, Is.takesClause)) return false;
  const subject = isSubject(s, prev, i);
  if (subject && !hasFinite(s, clauseStart(s, prev), prev)) return true;
  if (s.is(prev, Is.be) && s.may(i, Can.adjective) && s.is(i, Is.past) && !s.may(i, Can.noun)) return false;
  if (opensToldClause(s, start, i)) return true;
  if (!isNounlike(s, i)) return !(hasFinite(s, start, i) && !subject && s.may(i, Can.participle) && !isPluralParticiple(s, i));
  if (subject && !s.may(prev, Can.determiner) || takesSubject(s, i) || reports(s, i)) return true;
  if (isContact(s, start, i)) return true;
  if (s.is(prev, Is.be) && s.may(i, Can.adjective)) return false;
  if (hasFinite(s, start, i)) return false;
  if (hasLikelyFinite(s, i + 1, clauseEnd(s, i))) return s.must(start - 1, Can.relative) && !s.must(s.after(i), Can.finite);
  return needsFinite(s, i, start);
}

/** *jeg*, *vi*: no article as well. */
function isBarePronoun(s: Tagging, i: number): boolean {
  return s.is(i, Is.nominative) && !s.may(i, Can.determiner);
}

/** May it be a noun or an adjective here? A past form is an adjective beside its noun alone. */
function isNounlike(s: Tagging, i: number): boolean {
  return s.may(i, Can.noun | Can.name) || (s.may(i, Can.adjective) && (!s.is(i, Is.past) || s.must(i - 1, Can.determiner | Can.adjective | Can.preposition)));
}

/** *mener bøllene | flyktet*: a past form right behind the definite noun or the name that a verb which takes a clause is followed by. */
function opensToldClause(s: Tagging, start: number, i: number): boolean {
  const subject = s.before(i);
  return s.is(i, Is.past) && !s.may(i, Can.noun) && !isPluralParticiple(s, i) && (s.is(subject, Is.definite) || s.must(subject, Can.name)) && !s.is(i + 1, Is.agent) && followsTelling(s, start, i);
}

/** *håper ranere | stjeler*: a clause without *at* behind a verb that has one. */
function isContact(s: Tagging, start: number, i: number): boolean {
  return followsTelling(s, start, i) && !s.may(i, Can.adjective);
}

function followsTelling(s: Tagging, start: number, i: number): boolean {
  let verb = i - 1;
  while (verb > start && !s.must(verb, Can.finite)) verb--;
  return s.must(verb, Can.finite) && s.is(verb, Is.takesClause) && s.must(verb + 1, PHRASE) && s.before(i) > verb;
}

/** *jeg*, *de*; *det* and *den*, which no noun without its article follows. */
function isSubject(s: Tagging, prev: number, i: number): boolean {
  if (!s.may(prev, Can.pronoun)) return false;
  return s.is(prev, Is.nominative) || (s.is(prev, Is.demonstrative) && !s.is(i, Is.definite) && !s.must(prev - 1, Can.preposition));
}

/** *…, lover statsråden*: a verb of saying behind a comma, its subject behind it. *setter seg*: an object behind it. */
function reports(s: Tagging, i: number): boolean {
  const next = s.after(i);
  if (s.is(i, Is.takesClause) && s.is(i + 1, Is.complementizer) && s.must(i + 1, Can.subordinator)) return true;
  if (s.is(next, Is.oblique) && !s.is(next, Is.nominative) && s.must(next, Can.pronoun)) return true;
  return (s.is(i - 1, Is.comma) || s.is(i - 1, Is.quote)) && s.is(i, Is.takesClause) && s.may(next, Can.name | Can.noun | Can.pronoun) && !s.must(i + 1, Can.mark);
}

/** *Derfor sanger vi*: a nominative right behind it. */
function takesSubject(s: Tagging, i: number): boolean {
  const next = s.after(i);
  return s.is(next, Is.nominative) && !s.may(next, Can.determiner) && !hasFinite(s, clauseStart(s, i), i) && !s.may(s.after(next), Can.finite);
}

/** A verb that must be finite, or can be nothing but a past form. */
function hasLikelyFinite(s: Tagging, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.must(i, Can.finite) || (s.may(i, Can.finite) && s.is(i, Is.past) && !isNounlike(s, i) && !governed(s, i))) return true;
  return false;
}

/** Does the clause around a form that may be a noun lack its verb, so that this is it? */
function needsFinite(s: Tagging, i: number, start: number): boolean {
  const opener = start - 1;
  if (s.must(opener, Can.subordinator | Can.relative | Can.question)) return true;
  if (start === s.first || s.is(opener, Is.quote) || opener === s.first && s.must(opener, Can.coordinator)) return i > start ? !mainHasFinite(s, i) : opensFragment(s, i);
  if (i === start) return followsOpening(s, i) || joinsVerb(s, i, opener) || s.is(opener, Is.clauseMark) && !mainHasFinite(s, i) && s.may(opener - 1, Can.noun | Can.name) && !s.must(i + 1, Can.mark | Can.coordinator | Can.noun);
  if (s.must(i - 1, Can.participle | Can.adjective)) return false;
  return s.must(opener, Can.coordinator) ? mainHasFinite(s, i) || !sentenceHasFinite(s, i) : !mainHasFinite(s, i);
}

/** *Mistet initiativet*: a heading whose subject is left out. */
function opensFragment(s: Tagging, i: number): boolean {
  return !sentenceHasFinite(s, i) && s.must(i + 1, PHRASE | Can.adverb | Can.infinitiveMarker) && !s.is(i + 1, Is.genitive);
}

/** *satte seg i bilen og kjører*: beside a verb, where what stands before the conjunction is no noun of the same kind. */
function joinsVerb(s: Tagging, i: number, border: number): boolean {
  if (s.must(i + 1, Can.coordinator) || !hasFiniteBefore(s, border)) return false;
  const left = border - 1;
  if (!s.may(i, Can.noun)) return !s.may(i, Can.participle) || isPluralParticiple(s, i) || s.must(border, Can.coordinator);
  return !(s.may(left, Can.noun) && (s.is(left, Is.plural | Is.unknown) && !s.is(left, Is.definite) || !s.is(left, Is.definite)));
}

/** *Da krigen begynte, | flyktet folk*: the verb after a clause in front. */
function followsOpening(s: Tagging, i: number): boolean {
  let at = s.first;
  while (at < i && s.must(at, Can.mark | Can.adverb | Can.coordinator)) at++;
  return s.must(at, Can.subordinator | Can.question) && hasFinite(s, at, i) && !s.must(i + 1, Can.mark);
}
