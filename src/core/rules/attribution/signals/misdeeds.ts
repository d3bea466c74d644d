import type { ClauseView } from '../view.ts';

/** An ordinary verb that charges by what it is done to: *rekrutterer barn*, *shredded records*. Verbs and objects are word lists. */
const PAIRS = [
  ['rough-verb', 'victim-noun'],
  ['tamper-verb', 'record-noun'],
  ['foul-verb', 'foul-noun'],
  ['spread-verb', 'falsehood-noun'],
  ['defy-verb', 'bond-noun'],
  ['drain-verb', 'fund-noun'],
] as const;

export function doesHarmTo(view: ClauseView): boolean {
  const { verb, voice } = view.clause;
  if (verb === undefined) return false;
  return PAIRS.some(([verbs, objects]) => view.verbIn(verbs)
    && (voice === 'passive' ? view.subjectIs(objects) : view.nouns(objects).some((i) => i > verb)));
}

/** A misdeed that goes on, happens, becomes habit: *trakasseringa held fram*, *the attacks on the press never stop*. */
export function goesOn(view: ClauseView): boolean {
  return view.verbIn('goes-on-verb') && view.subjectIs('misdeed-noun');
}

/** *Dette er det fjerde bruddet*, *this is a betrayal*; *slik blir lovbrudd til rutine*. */
export function isMisdeed(view: ClauseView): boolean {
  const { verb } = view.clause;
  if (verb === undefined || !BEING.some((l) => view.word(verb).lists.has(l))) return false;
  const rest = view.nouns('misdeed-noun').filter((i) => i > verb);
  return rest.length > 0 && view.subjectHead.every((i) => view.word(i).lists.has('clause-pronoun') || view.word(i).lists.has('clause-determiner'));
}

const BEING = ['clause-be', 'clause-be-bare', 'clause-become', 'clause-become-bare'];
