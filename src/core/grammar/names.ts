import { Class } from '../lexicon/class.ts';
import { Can, Is, NOMINAL, VERB } from './can.ts';
import type { Pass, Tagging } from './tagging.ts';

/** A capital inside a sentence makes a name of any open word. */
export const names: Pass = {
  id: 'names',
  examples: [['Rektor *Storm* svarte ikke.', 'name'], ['*Kari* Vik sa nei.', 'name'], ['Lederen, *Per* Storm, sa nei.', 'name']],
  run(s) {
    const titled = isTitled(s);
    const shouting = isShouting(s);
    for (let i = s.first; i < s.last; i++) {
      if (!s.is(i, Is.capitalised)) continue;
      if (isInitialism(s, i) && !shouting && !s.is(i, Is.negation | Is.have | Is.do)) s.set(i, Can.name);
      else if (startsHere(s, i)) atStart(s, i);
      else if (!titled && (!s.is(i, Is.closed) || s.may(i, Can.noun) || opensName(s, i))) s.set(i, Can.name);
    }
  },
};

/** Stands nothing before it but marks and numbers, or a mark after which a sentence may begin? */
export function startsHere(s: Tagging, i: number): boolean {
  if (i === s.first) return true;
  if (!s.must(i - 1, Can.mark | Can.number)) return false;
  const mark = s.tokens[i - 1]!.word.form;
  if (s.is(i - 1, Is.quote) || mark === ':' || /^[-–—.!?]+$/.test(mark)) return true;
  return startsHere(s, i - 1);
}

function atStart(s: Tagging, i: number): void {
  if (s.is(i, Is.closed)) {
    if (opensName(s, i) && isWholeSubject(s, i)) s.set(i, Can.name);
    return;
  }
  const nameNext = s.is(i + 1, Is.capitalised) && !s.is(i + 1, Is.closed);
  // *Angriperne*, *Runners*: a plural, and no name that is known.
  if (!nameNext && s.is(i, Is.unknown) && s.is(i, Is.plural) && (s.is(i, Is.definite) || s.lower(i).endsWith('s'))) s.drop(i, Can.name);
  else if (s.is(i, Is.unknown)) s.keep(i, nameNext ? Can.name : Can.name | Can.noun | Can.adjective | VERB);
  else if (!nameNext && !isGivenName(s, i)) s.drop(i, Can.name);
}

/** *Per Lie svarer:*: nothing but capitals before a verb that no subject follows. */
function isWholeSubject(s: Tagging, i: number): boolean {
  let verb = i + 1;
  while (s.is(verb, Is.capitalised) && !s.is(verb, Is.closed)) verb++;
  return s.may(verb, Can.finite) && !s.may(s.after(verb), NOMINAL | Can.determiner);
}

function isGivenName(s: Tagging, i: number): boolean {
  return s.has(i, Class.femaleName) || s.has(i, Class.maleName);
}

/** *rektor Per Storm*: a preposition that is written as a name where none need be. */
function opensName(s: Tagging, i: number): boolean {
  return s.must(i, Can.preposition) && s.is(i + 1, Is.capitalised) && !s.is(i + 1, Is.closed);
}

/** *US*, *WHO*, *AM*, in a sentence that is not all capitals. */
function isInitialism(s: Tagging, i: number): boolean {
  return /^\p{Lu}{2,}$/u.test(s.tokens[i]!.word.form);
}

function isShouting(s: Tagging): boolean {
  let [words, capitals] = [0, 0];
  for (let i = s.first; i < s.last; i++) {
    if (s.must(i, Can.mark | Can.number)) continue;
    words++;
    if (isInitialism(s, i)) capitals++;
  }
  return words > 1 && capitals * 2 > words;
}

/** A heading that capitalises its words tells nothing about names. */
function isTitled(s: Tagging): boolean {
  let [words, capitals] = [0, 0];
  for (let i = s.first; i < s.last; i++) {
    if (s.must(i, Can.mark | Can.number) || s.tokens[i]!.word.form.length < 4) continue;
    words++;
    if (s.is(i, Is.capitalised)) capitals++;
  }
  return words >= 4 && capitals >= words * 0.75;
}
