/** What goes with a verb: its subject before it, what it takes behind it. */
import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, OPENER, PHRASE } from '../can.ts';
import type { Tagging } from '../tagging.ts';
import { headBefore } from '../windows.ts';

/** Does a form in -s or without it go with what stands before it? */
export function agrees(s: Tagging, subject: number, i: number): boolean {
  if (s.is(i, Is.past)) return true;
  const plural = isPlural(s, subject) || isPlural(s, headBefore(s, subject)) || s.has(subject, Class.pluralSubject) || s.must(subject, Can.relative) || isCoordinated(s, subject);
  if (s.is(i, Is.third)) return (!isPlural(s, subject) || s.must(subject, Can.name)) && !s.has(subject, Class.pluralSubject);
  return plural || s.must(subject, Can.mark | Can.coordinator | Can.adverb | OPENER);
}

/** *Mr. Grassley and Mr. Leahy*: the last of two or more. */
function isCoordinated(s: Tagging, i: number): boolean {
  let at = i;
  while (at > s.near(i) && s.must(at, PHRASE)) at--;
  if (!s.must(at, Can.coordinator) || !s.has(at, Class.adds) || !s.may(at - 1, NOMINAL)) return false;
  // *in effects and brain damage*: what a preposition opens is no subject.
  const kind = s.must(at - 1, Can.name) ? Can.name : PHRASE;
  let first = at - 1;
  while (first > s.near(i) && s.must(first, kind)) first--;
  return !s.must(first, Can.preposition);
}

/** A noun in -s that is known only as the verb is plural, too. */
export function isPlural(s: Tagging, i: number): boolean {
  return s.is(i, Is.plural) || s.must(i, Can.noun) && s.is(i, Is.third);
}

/** *demand that*, *plan to*, *cut the budget*: does what follows look like what a verb takes? */
export function takesObject(s: Tagging, i: number): boolean {
  const next = s.after(i);
  // *the services they get*
  if (s.has(next, Class.pronounSubject) && !s.is(i, Is.takesClause)) return false;
  return s.must(next, Can.determiner | Can.pronoun | Can.infinitiveMarker | Can.subordinator | Can.question | Can.name) || s.is(next, Is.article);
}

/** *told*, *ordered*, *accused*: a verb of saying that somebody is the object of, so that its participle describes him. */
export function takesPerson(s: Tagging, i: number): boolean {
  return s.tokens[i]!.word.cues.some(({ value }) => value.takes.includes('addressee') || value.takes.includes('infinitive') || value.takes.includes('object'));
}

/** *told*, *promised*: a participle of it can have an object. */
export function takesAddressee(s: Tagging, i: number): boolean {
  return s.tokens[i]!.word.cues.some(({ value }) => value.takes.includes('addressee'));
}
