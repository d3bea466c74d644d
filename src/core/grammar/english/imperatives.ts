import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, VERB } from '../can.ts';
import { startsHere } from '../names.ts';
import { clauseEnd } from '../windows.ts';
import type { Pass, Tagging } from '../tagging.ts';

/** A verb of command opens its sentence. */
export const imperatives: Pass = {
  id: 'imperatives',
  examples: [
    ['*Call* the police.', 'imperative'], ['*Do* not enter.', 'imperative'], ['*Calls* for help rose.', 'noun'], ['*Talk* to your adviser.', 'imperative'], ['*Talk* of war was heard.', 'noun'],
    ['Attached please *find* the letter.', 'imperative'], ['Can somebody please *tell* us?', 'infinitive'], ['And *let* us say no more.', 'imperative'], ['Strongly *recommend* it!', 'imperative'], ['And *plans* failed.', 'noun'],
  ],
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
  if (s.has(i - 1, Class.beforeCommand) || !s.may(i, Can.noun | Can.adjective | Can.adverb)) return true;
  return s.must(next, Can.determiner | Can.pronoun) && !s.is(next, Is.nominative) || s.is(next, Is.article) || s.is(next, Is.oblique) || s.may(next, Can.preposition | Can.adverb) && !s.is(next, Is.time | Is.capitalised) && isWhole(s, i);
}

/** *Talk to your adviser, they know.*: a sentence, and nothing else in its clause can be the verb. */
function isWhole(s: Tagging, i: number): boolean {
  if (!/^[.!]/.test(s.tokens[s.last - 1]!.word.form) || i > s.first && !s.is(i - 1, Is.quote) && !s.has(i - 1, Class.beforeCommand)) return false;
  for (let n = i + 1; n < clauseEnd(s, i); n++) if (s.may(n, Can.finite) && (!s.may(n, Can.noun | Can.participle) || s.must(n, Can.finite))) return false;
  return true;
}

function opensSentence(s: Tagging, i: number): boolean {
  // *But wait*, *Strongly recommend*
  if (startsHere(s, i) || s.must(i - 1, Can.coordinator | Can.adverb) && startsHere(s, i - 1)) return true;
  // *Attached please find*, and not *Can you please tell*
  if (s.has(i - 1, Class.polite) && s.must(i - 1, Can.adverb) && !s.may(i - 2, NOMINAL)) return true;
  let first = i;
  while (s.has(first - 1, Class.beforeCommand)) first--;
  if (first === i) return false;
  return first < i - 1 || startsHere(s, first) || (s.must(first - 1, Can.mark) && !s.may(first, Can.subordinator));
}
