import { Can, Is, NOMINAL, VERB } from '../../../grammar/can.ts';
import type { Chunk } from '../../../grammar/chunks.ts';
import type { Clause } from '../../../grammar/clause.ts';
import { sentencesOf, type AnalysedSentence } from '../../../grammar/doc.ts';
import type { Part } from '../../../lexicon/schema.ts';
import type { Place } from './place.ts';

type Standing = (sentence: AnalysedSentence, at: number) => boolean;

/** What a term is in its sentence, by its first word. */
const STANDS: Readonly<Record<Part, Standing>> = {
  verb: ({ tagging }, at) => tagging.must(at, VERB),
  noun: ({ tagging }, at) => tagging.must(at, NOMINAL),
  adjective: ({ tagging }, at) => tagging.must(at, Can.adjective),
  subject: isSubject,
  predicate: isPredicate,
};

export function standsAs(part: Part): (place: Place) => boolean {
  return ({ paragraph, first }) => {
    const sentence = sentenceWith(paragraph, first);
    return sentence !== undefined && STANDS[part](sentence, first);
  };
}

/** *Bureaucrats decide*: the noun phrase of the term is the subject of a clause. */
function isSubject({ clauses }: AnalysedSentence, at: number): boolean {
  return clauses.some(({ subject }) => subject !== undefined && subject.head === at);
}

/** *The plan is a jungle*: the noun phrase of the term tells what something is. */
function isPredicate({ tagging, chunks }: AnalysedSentence, at: number): boolean {
  let left = (chunks.find((c) => at >= c.first && at < c.last)?.first ?? at) - 1;
  while (tagging.must(left, Can.adverb)) left--;
  return tagging.is(left, Is.be | Is.become | Is.copula);
}

/** Who or what does it, of a verb. */
export function subjectOf({ paragraph, first }: Place): Chunk | undefined {
  const clause = clauseOf(paragraph, first);
  return clause?.voice === 'passive' ? clause.agent : clause?.subject;
}

/** Whom or what it is done to, of a verb. */
export function objectOf({ paragraph, first, last }: Place): Chunk | undefined {
  const clause = clauseOf(paragraph, first);
  if (clause?.voice === 'passive') return clause.subject;
  return sentenceWith(paragraph, first)?.chunks.find((c) => c.first >= last && (clause?.owns(c.head) ?? true));
}

function clauseOf(paragraph: Place['paragraph'], at: number): Clause | undefined {
  return sentenceWith(paragraph, at)?.clauses.find((c) => c.verb === at);
}

function sentenceWith(paragraph: Place['paragraph'], at: number): AnalysedSentence | undefined {
  return sentencesOf(paragraph).find(({ first, last }) => at >= first && at < last);
}
