import { Class } from '../../../lexicon/class.ts';
import type { Word } from '../../../languages/words.ts';
import { contains } from '../../../model.ts';
import { once } from '../../../once.ts';
import { RangeLookup } from '../../../text/range-lookup.ts';
import { isLoaded } from '../../expectation/loaded.ts';
import { isPast } from '../situation.ts';
import type { SidedDoc } from '../../passage.ts';
import type { ClauseView } from '../view.ts';
import { BAD, DIRE, GOOD } from '../../expectation/tone.ts';

/** What a clause is like beside the classes of its words, by names that the table of weights knows. */
export const clauseFeatures = once((view: ClauseView): readonly string[] => {
  const who = whoIn(view);
  const tone = toneOf(view);
  const time = timeOf(view);
  return [
    `kind ${view.clause.kind}`, `who ${who}`, `tone ${tone}`, `time ${time}`, `length ${lengthOf(view)}`,
    `${who}, ${tone}`, `${who}, ${time}`, `${tone}, ${time}`, `${tone}, ${view.clause.kind}`, ...(view.passage.party ? [`${who} in a party's text`] : []),
    ...amounts(view), ...FLAGS.filter(([, holds]) => holds(view)).map(([name]) => name), ...(sentenceFeatures(view.passage).get(view.clause.sentence.first) ?? []),
  ];
});

const FLAGS: readonly (readonly [string, (view: ClauseView) => boolean])[] = [
  ['passive', ({ clause }) => clause.voice === 'passive'],
  ['perfect', ({ clause }) => clause.perfect],
  ['negated', ({ clause }) => clause.negated],
  ['without', (view) => view.inList(Class.clauseNegation, Class.noneAtAll, Class.without).length > 0],
  ['named agent', (view) => view.agent],
  ['definite subject', (view) => subjectIsOf(view, 'sgdef', 'pldef')],
  ['plural subject', (view) => subjectIsOf(view, 'pl')],
  ['number', (view) => view.own.some((i) => view.word(i).kind === 'number')],
  ['names', (view) => view.own.filter((i) => view.word(i).capitalised && i > view.clause.sentence.first).length > 1],
  ['quotation', (view) => view.own.some((i) => RangeLookup.of(view.passage.quotations).some(view.token(i), (q) => contains(q, view.token(i))))],
  ['loaded word', (view) => view.own.some((i) => isLoaded(view.word(i)))],
];

/** Whose doing the clause tells of. */
function whoIn(view: ClauseView): 'own' | 'nobody' | 'party' | 'pronoun' | 'people' | 'thing' {
  const { subjectHead: head } = view;
  if (view.clause.person !== 'other') return 'own';
  if (!head.length) return 'nobody';
  if (view.hasName(head) || view.subjectIs(Class.institution, Class.organisation, Class.partyNoun, Class.adversaryNoun)) return 'party';
  if (view.subjectIs(Class.clausePronoun)) return 'pronoun';
  return view.subjectIs(Class.people, Class.role, Class.crowdNoun) ? 'people' : 'thing';
}

function toneOf(view: ClauseView): 'bad' | 'good' | 'even' {
  const balance = wordsOf(view, BAD) - wordsOf(view, GOOD);
  return balance > 0 ? 'bad' : balance < 0 ? 'good' : 'even';
}

function timeOf(view: ClauseView): 'modal' | 'past' | 'present' {
  if (view.clause.modal !== undefined) return view.word(view.clause.modal).classes.has(Class.clausePrediction) ? 'present' : 'modal';
  return isPast(view) ? 'past' : 'present';
}

/** In words: a clause of three says little, one of twenty much. */
function lengthOf({ own, passage }: ClauseView): string {
  const words = own.filter((i) => passage.tokens[i]!.word.kind !== 'mark').length;
  return LENGTHS.find(([upTo]) => words <= upTo)![1];
}

const LENGTHS = [[3, '1–3'], [6, '4–6'], [10, '7–10'], [15, '11–15'], [Infinity, '16+']] as const;

const amounts = (view: ClauseView): string[] => [`bad words ${Math.min(3, wordsOf(view, BAD))}`, `good words ${Math.min(3, wordsOf(view, GOOD))}`, `dire words ${Math.min(2, wordsOf(view, DIRE))}`];

const wordsOf = (view: ClauseView, tone: readonly Class[]): number => view.inList(...tone).length;

/** By the first token of each sentence: its clauses share them. */
const sentenceFeatures = once(({ sentences, tokens }: SidedDoc): ReadonlyMap<number, readonly string[]> =>
  new Map(sentences.map(({ first, last }) => [first, featuresOfSentence(tokens.slice(first, last).map(({ word }) => word))])));

function featuresOfSentence(words: readonly Word[]): string[] {
  const some = (name: string, tone: readonly Class[]) => `${name} words in the sentence ${Math.min(3, words.filter((w) => w.classes.hasAny(tone)).length)}`;
  return [some('bad', BAD), some('good', GOOD), ...(words.some((w) => w.form === '!') ? ['exclamation'] : [])];
}

function subjectIsOf({ clause: { subject }, passage }: ClauseView, ...tags: string[]): boolean {
  return subject !== undefined && passage.tokens[subject.head]!.word.readings.some((r) => tags.includes(r.tag));
}
