import { Class } from '../../lexicon/class.ts';
import { Can, Is, VERB } from '../can.ts';
import { startsHere } from '../names.ts';
import type { Pass, Tagging } from '../tagging.ts';

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
  if (s.has(i - 1, Class.beforeCommand) || !s.may(i, Can.noun | Can.adjective | Can.adverb)) return true;
  return s.must(next, Can.determiner | Can.pronoun) && !s.is(next, Is.nominative) || s.is(next, Is.article) || s.is(next, Is.oblique);
}

function opensSentence(s: Tagging, i: number): boolean {
  if (startsHere(s, i)) return true;
  const left = i - 1;
  return s.has(left, Class.beforeCommand) && (startsHere(s, left) || (s.must(left - 1, Can.mark) && !s.may(left, Can.subordinator)));
}
