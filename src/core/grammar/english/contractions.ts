import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';

/** *the boy's been ill*: a noun and its verb in one word; *its wrong*, *your the best*: the same without its apostrophe. */
export const contractions: Pass = {
  id: 'contractions',
  examples: [
    ["The *boy's* not getting enough.", 'finite'], ["The *team's* never won it.", 'finite'], ["The *boy's* book is here.", 'noun'], ["The *team's* never-ending work pays.", 'noun'],
    ['*Its* illegal to sell it.', 'finite'], ['*Your* the best of all.', 'finite'], ['*Its* a pity.', 'finite'], ['*Its* illegal sale was stopped.', 'determiner'], ['*Your* best friend left.', 'determiner'],
  ],
  run(s) {
    for (let i = s.first; i < s.last; i++) if (s.is(i, Is.genitive) ? holdsVerb(s, i) : s.has(i, Class.soundsContracted) && !opensPhrase(s, i)) {
      s.set(i, Can.finite);
      s.mark(i, Is.contracted);
    }
  },
};

/** Do adverbs and a verb that a contraction waits for follow? */
function holdsVerb(s: Tagging, i: number): boolean {
  if (!/.['’]s$/.test(s.lower(i))) return false;
  let verb = i + 1;
  while (s.may(verb, Can.adverb) && !s.may(verb, Can.noun | Can.participle)) verb++;
  return s.is(verb, Is.be) && s.must(verb, Can.participle) || verb > i + 1 && s.may(verb, Can.participle | Can.ing) && !s.may(verb, Can.noun | Can.adjective) && !s.may(verb + 1, Can.noun);
}

/** Does what follows begin or go on with a noun phrase that somebody may own? */
function opensPhrase(s: Tagging, i: number): boolean {
  const next = i + 1;
  if (s.is(next, Is.article) && s.may(next, Can.determiner)) return s.is(next, Is.possessive);
  const opens = i === s.first || s.must(i - 1, Can.mark);
  return !opens || !s.must(next, Can.adjective) || s.is(next, Is.closed) || s.may(next + 1, NOMINAL | Can.adjective | Can.ing | Can.participle | Can.coordinator);
}
