import { Can } from '../can.ts';
import { names } from '../names.ts';
import type { SentenceGrammar } from '../tagger.ts';
import { auxiliaries } from './auxiliaries.ts';
import { contractions } from './contractions.ts';
import { finites } from './finites.ts';
import { imperatives } from './imperatives.ts';
import { missingFinites } from './missing.ts';
import { infinitives, openers } from './openers.ts';
import { adjectives, determiners, inPhrase } from './phrases.ts';
import { shapeOf } from './shape.ts';

export const english: SentenceGrammar = {
  shapeOf,
  verbSecond: false,
  headFirst: false,
  agentBehindNoun: true,
  passes: [names, contractions, infinitives, openers, determiners, inPhrase, imperatives, auxiliaries, finites, missingFinites, adjectives],
  order: [
    Can.mark, Can.infinitiveMarker, Can.imperative, Can.subordinator, Can.relative, Can.question, Can.coordinator, Can.finite, Can.preposition, Can.determiner, Can.pronoun,
    Can.number, Can.name, Can.participle, Can.ing, Can.infinitive, Can.adverb, Can.noun, Can.adjective,
  ],
};
