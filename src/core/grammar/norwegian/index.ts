import { Can } from '../can.ts';
import type { SentenceGrammar } from '../tagger.ts';
import { names } from '../names.ts';
import { auxiliaries } from './auxiliaries.ts';
import { finites } from './finites.ts';
import { imperatives } from './imperatives.ts';
import { infinitives, openers } from './openers.ts';
import { joinedParticiples } from './participles.ts';
import { adjectives, adverbPhrases, determiners, inPhrase, particles } from './phrases.ts';
import { shapes, type Lookup } from './shape.ts';

/** Bokmål and Nynorsk: the grammar is one, the words differ. `drawn`: what a large lexicon knows of a form that can be a verb. */
export const norwegian = (drawn: Lookup): SentenceGrammar => ({
  shapeOf: shapes(drawn),
  verbSecond: true,
  headFirst: true,
  agentBehindNoun: false,
  passes: [names, adverbPhrases, infinitives, openers, particles, determiners, inPhrase, imperatives, auxiliaries, finites, joinedParticiples, determiners, adjectives],
  order: [
    Can.mark, Can.infinitiveMarker, Can.subordinator, Can.relative, Can.question, Can.coordinator, Can.finite, Can.preposition, Can.pronoun, Can.determiner,
    Can.number, Can.name, Can.participle, Can.infinitive, Can.adverb, Can.noun, Can.adjective, Can.imperative, Can.ing,
  ],
});
