import { Can, Is, NOMINAL, VERB } from '../../../grammar/can.ts';
import type { Chunk } from '../../../grammar/chunks.ts';
import type { Clause } from '../../../grammar/clause.ts';
import { sentencesOf, type AnalysedSentence } from '../../../grammar/doc.ts';
import type { Paragraph } from '../../../languages/paragraph.ts';
import type { Part } from '../../../lexicon/schema.ts';
import { once } from '../../../once.ts';
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
  return (place) => {
    const sentence = analysed(place);
    return sentence !== undefined && STANDS[part](sentence, place.first);
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
export function subjectOf(place: Place): Chunk | undefined {
  const clause = clauseOf(place);
  return clause?.voice === 'passive' ? clause.agent : clause?.subject;
}

/** Whom or what it is done to, of a verb. */
export function objectOf(place: Place): Chunk | undefined {
  const clause = clauseOf(place);
  if (clause?.voice === 'passive') return clause.subject;
  return analysed(place)?.chunks.find((c) => c.first >= place.last && (clause?.owns(c.head) ?? true));
}

function clauseOf(place: Place): Clause | undefined {
  return analysed(place)?.clauses.find((c) => c.verb === place.first);
}

const analysed = ({ paragraph, sentence }: Place): AnalysedSentence | undefined => byFirst(paragraph).get(sentence.first);

const byFirst = once((paragraph: Paragraph) => new Map(sentencesOf(paragraph).map((sentence) => [sentence.first, sentence])));
