import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, VERB } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';

/** *this*, *all*, *her*: before a noun, or for one. */
export const determiners: Pass = {
  id: 'determiners',
  examples: [['*This* house burned.', 'determiner'], ['*This* is wrong.', 'pronoun'], ['They told *her* story.', 'determiner'], ['They told *her*.', 'pronoun'], ['*Many* say so.', 'pronoun'], ['A *few* short months passed.', 'determiner'], ['*This* sounds good.', 'pronoun'], ['*Any* newly built house is dear.', 'determiner'], ['They have *all* sorts of plans.', 'determiner']],
  run(s) {
    for (let i = s.last - 1; i >= s.first; i--) {
      if (!s.may(i, Can.determiner) || s.must(i, Can.determiner)) continue;
      if (s.is(i, Is.article) && !s.could(i, Can.pronoun)) s.set(i, Can.determiner);
      else if (precedesNoun(s, i)) s.keep(i, Can.determiner);
      else s.drop(i, Can.determiner);
    }
  },
};

function precedesNoun(s: Tagging, i: number): boolean {
  let next = i + 1;
  while (s.must(next, Can.adverb) && s.may(next + 1, Can.adjective | Can.participle)) next++;
  if (s.is(next, Is.quote)) next++;
  if (s.must(next, Can.name | Can.number) || s.must(next, Can.determiner) && !s.has(i, Class.deictic)) return !s.has(i, Class.contentMarker);
  // *all sorts of*: a verb would have no -s.
  if (s.has(i, Class.pluralSubject) && s.is(next, Is.third) && !s.is(next, Is.closed)) return true;
  if (!s.may(next, Can.noun | Can.adjective | Can.name | Can.ing | Can.participle)) return false;
  if (s.is(next, Is.closed) && !s.may(next, Can.noun | Can.adjective)) return false;
  if (!s.may(next, Can.finite)) return true;
  // *a few short months*
  if (s.is(i - 1, Is.article)) return true;
  // *this sounds good*
  if (s.has(i, Class.singularDeterminer) && s.is(next, Is.third) && s.is(next, Is.plural)) return false;
  if (s.is(next, Is.past) && !s.may(next, Can.noun)) return (s.may(next, Can.adjective) || next > i + 1) && s.may(next + 1, Can.noun);
  // *these plan to*, *some say that*
  return s.has(next + 1, Class.partOf) || !(s.may(next, Can.infinitive) && s.has(i, Class.pluralSubject) && !s.is(next, Is.plural));
}

/** After an article, an adjective or a preposition a form is no verb. */
export const inPhrase: Pass = {
  id: 'inPhrase',
  examples: [['The *plan* failed.', 'noun'], ['They spoke of *plans*.', 'noun'], ['The *wounded* man left.', 'adjective'], ['The *opening* of the shop is today.', 'noun'], ['It is a *must*.', 'noun']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      // *a must*
      if (s.is(i, Is.modal) && s.must(i - 1, Can.determiner) && s.has(i - 1, Class.singularDeterminer)) s.set(i, Can.noun);
      if (!s.may(i, VERB) || s.is(i, Is.closed | Is.contracted) && s.must(i, VERB)) continue;
      const left = s.must(i - 1, Can.adverb) && s.must(i - 2, Can.determiner) ? i - 2 : i - 1;
      if (s.must(left, Can.determiner)) afterDeterminer(s, i);
      else if (s.must(left, Can.preposition)) afterPreposition(s, i);
      else if (s.must(left, Can.adjective) || s.is(left, Is.genitive)) afterModifier(s, i);
      else if (s.must(left, Can.number) && s.may(i, Can.noun)) s.drop(i, Can.infinitive | (s.is(i, Is.plural) ? VERB : 0));
    }
  },
};

function afterDeterminer(s: Tagging, i: number): void {
  s.drop(i, Can.finite | Can.infinitive);
  // *the opening of the shop*
  if (s.must(i, Can.ing | Can.noun) && !s.may(i + 1, Can.noun | Can.name | Can.adjective | Can.determiner)) return s.set(i, Can.noun);
  if (!s.may(i, Can.noun | Can.adjective | Can.name)) s.set(i, s.may(i + 1, Can.noun | Can.name | Can.adjective) && s.may(i, Can.participle | Can.ing) ? Can.adjective : s.must(i, VERB) ? Can.noun : s.can(i));
  else if (s.may(i, Can.participle | Can.ing)) s.keep(i, s.may(i + 1, Can.noun | Can.name) && !s.must(i + 1, Can.finite) ? Can.adjective | (s.may(i, Can.adjective) ? 0 : Can.participle | Can.ing) : Can.noun | Can.adjective | Can.ing | Can.participle);
}

function afterModifier(s: Tagging, i: number): void {
  if (s.must(i, Can.finite) && s.is(i, Is.third) && !s.is(i, Is.unknown)) return;
  if (s.must(i, Can.finite | Can.infinitive) && !s.is(i, Is.past)) s.set(i, Can.noun);
  else s.drop(i, Can.finite | Can.infinitive);
}

function afterPreposition(s: Tagging, i: number): void {
  if (s.may(i, Can.noun | Can.ing | Can.adjective | Can.name)) s.drop(i, Can.finite | Can.infinitive);
  // *in terms of*: known as a verb alone, but none stands here.
  else if (s.must(i, Can.finite | Can.infinitive) && !s.is(i, Is.past)) s.set(i, Can.noun);
}

/** What is left: the word before a noun is an adjective where it may be one. */
export const adjectives: Pass = {
  id: 'adjectives',
  examples: [['A *public* meeting was held.', 'adjective'], ['They were held by *armed* men.', 'adjective']],
  run(s) {
    for (let i = s.last - 1; i >= s.first; i--) {
      if (s.may(i, Can.participle) && s.must(i - 1, Can.determiner | Can.adjective | Can.number | Can.preposition) && s.may(i + 1, Can.noun)) s.keep(i, s.must(i - 1, Can.preposition) ? Can.adjective : Can.adjective | Can.participle);
      if (s.may(i, Can.adverb) && s.may(i, Can.adjective)) s.keep(i, s.may(i + 1, Can.noun | Can.adjective) && !s.may(i + 1, VERB) ? Can.adjective : Can.adverb);
      if (s.may(i, Can.adverb) && s.may(i, Can.noun)) s.keep(i, s.must(i - 1, Can.determiner | Can.adjective) || s.is(i - 1, Is.genitive) ? Can.noun : Can.adverb);
      if (!s.may(i, Can.adjective) || !s.may(i, Can.noun)) continue;
      if (s.must(i - 1, Can.preposition) && !s.may(i + 1, NOMINAL | Can.adjective)) s.keep(i, Can.noun);
      s.keep(i, s.must(i + 1, NOMINAL | Can.adjective) && !s.must(i + 1, Can.pronoun) ? Can.adjective : s.is(s.before(i), Is.be) ? Can.adjective : Can.noun);
    }
  },
};
