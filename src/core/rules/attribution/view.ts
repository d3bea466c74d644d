import type { Chunk, Tokens } from '../../grammar/chunks.ts';
import type { Clause } from '../../grammar/clause.ts';
import { clausesOf, sentencesOf } from '../../grammar/doc.ts';
import { mayBeNoun } from '../../grammar/word-forms.ts';
import { LONGEST_COMPOUND } from '../../languages/compounds.ts';
import { listedPhraseEnd } from '../../languages/listed-phrase.ts';
import type { Paragraph } from '../../languages/paragraph.ts';
import type { Vocabulary } from '../../languages/vocabulary.ts';
import { NOTHING, type Word } from '../../languages/words.ts';
import { ClassSet } from '../../lexicon/class-set.ts';
import { Class } from '../../lexicon/class.ts';
import { contains, type Range } from '../../model.ts';
import { rangeOfTokens, sentenceAt } from '../../languages/paragraph.ts';
import type { WordToken } from '../../languages/words.ts';
import { groupedBy } from '../../grouped.ts';
import { once } from '../../once.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import type { SidedDoc } from '../passage.ts';

const SHORTEST_HEAD = 5;
const SHORTEST_PREFIX = 3;
// *forhold* is no compound of *hold*.
const PREFIX = /^(?:for|opp|inn|under|over|til|fra|med|mot|ved|etter|om|av|bak|hen|sam)$/;

/** What the signals ask of one clause: its words by class, its phrases, its voice. Only the clause's own tokens count, not those of clauses inside it. */
export class ClauseView {
  readonly own: readonly number[];
  private ownClasses: ClassSet | undefined;
  private ownNouns: ClassSet | undefined;
  private headClasses: ClassSet | undefined;
  private ownSubject: readonly number[] | undefined;
  private ownHead: readonly number[] | undefined;

  constructor(
    readonly passage: SidedDoc,
    readonly clause: Clause,
  ) {
    const own: number[] = [];
    for (let i = clause.first; i < clause.last; i++) if (clause.owns(i)) own.push(i);
    this.own = own;
  }

  /** The word at any place, or nothing: rules look at neighbours. */
  word(i: number): Word {
    return this.passage.tokens[i]?.word ?? NOTHING;
  }

  token(i: number): WordToken {
    return this.passage.tokens[i]!;
  }

  /** The classes that a word of the clause is of, or may begin a phrase of: most questions are answered by it. */
  private get present(): ClassSet {
    return (this.ownClasses ??= ClassSet.union(this.own.map((i) => this.word(i).begins)));
  }

  /** Own tokens whose word is of one of the classes. */
  inList(...wanted: Class[]): number[] {
    if (!this.present.hasAny(wanted)) return [];
    return this.own.filter((i) => this.word(i).classes.hasAny(wanted));
  }

  /** Own tokens that are nouns of one of the classes, by themselves or as the last part of a compound. */
  nouns(...wanted: Class[]): number[] {
    this.ownNouns ??= ClassSet.union(this.own.map((i) => this.nounClasses(i)));
    if (!this.ownNouns.hasAny(wanted)) return [];
    return this.own.filter((i) => i !== this.clause.verb && i !== this.clause.finite && wanted.some((l) => this.isNoun(i, l)));
  }

  isNoun(i: number, wanted: Class): boolean {
    return this.nounClasses(i).has(wanted);
  }

  private nounClasses(i: number): ClassSet {
    return nounClassesOf(this.word(i), this.passage.vocabulary);
  }

  /** Is the verb that carries the meaning of a class? */
  verbIn(...wanted: Class[]): boolean {
    const { verb } = this.clause;
    return verb !== undefined && this.word(verb).verbs.hasAny(wanted);
  }

  /** The first phrase of a class, outside quotations. */
  phrase(wanted: Class): Tokens | undefined {
    if (!this.present.has(wanted)) return undefined;
    const { tokens } = this.passage;
    for (const i of this.own) {
      const { classes, verbs, phrases } = this.word(i);
      const isOne = classes.has(wanted) && !verbs.has(wanted);
      const listed = phrases.get(wanted);
      if ((!isOne && !listed) || this.isQuoted(i)) continue;
      if (isOne) return { first: i, last: i + 1 };
      for (const pattern of listed!) {
        const match = pattern.match(tokens, i, this.clause.sentence.last);
        if (match) return match;
      }
    }
    return undefined;
  }

  /** Do a class's phrase and the words before and after it stand anywhere in the sentence? */
  sentenceHas(wanted: Class): boolean {
    const { tokens } = this.passage;
    const { first, last } = this.clause.sentence;
    if (!presentIn(this.passage).get(first)!.has(wanted)) return false;
    for (let i = first; i < last; i++) if (listedPhraseEnd(tokens, i, last, wanted) !== undefined) return true;
    return false;
  }

  isQuoted(i: number): boolean {
    return RangeLookup.of(this.passage.quotations).some(this.token(i), (q) => q.form === 'marks' && contains(q, this.token(i)));
  }

  /** The subject with what follows its noun: *presidenten i Frankrike*. */
  get subject(): readonly number[] {
    return (this.ownSubject ??= this.findSubject());
  }

  private findSubject(): readonly number[] {
    const { subject, finite, kind, marker } = this.clause;
    if (!subject) return [];
    // *en direktør | som løy*: whom a relative word stands for.
    if (kind === 'relative' && subject.head === marker) return indices(phraseBefore(this.passage, marker) ?? subject);
    const last = kind !== 'relative' && finite !== undefined && subject.last <= finite && this.clause.owns(subject.head) ? finite : subject.last;
    return this.own.filter((i) => i >= subject.first && i < last).concat(this.clause.owns(subject.head) ? [] : indices(subject));
  }

  /** The subject's core: up to its first preposition. */
  get subjectHead(): readonly number[] {
    return (this.ownHead ??= this.findHead());
  }

  private findHead(): readonly number[] {
    const { subject } = this;
    const stop = subject.findIndex((i, n) => n > 0 && this.word(i).classes.has(Class.clausePreposition));
    return stop < 0 ? subject : subject.slice(0, stop);
  }

  subjectIs(...wanted: Class[]): boolean {
    this.headClasses ??= ClassSet.union(this.subjectHead.flatMap((i) => [this.nounClasses(i), this.word(i).classes]));
    return this.headClasses.hasAny(wanted);
  }

  /** A capital inside the sentence, or a run of capitals at its beginning. */
  isName(i: number): boolean {
    const word = this.word(i);
    if (!word.capitalised || word.kind !== 'word' || word.month) return false;
    return i > this.clause.sentence.first || (!!this.passage.tokens[i + 1]?.word.capitalised) || (word.readings.length === 0 && word.phrases.size === 0 && this.passage.language === 'en');
  }

  hasName(tokens: readonly number[]): boolean {
    return tokens.some((i) => this.isName(i));
  }

  /** Is somebody named who did it: not *by the end of May*, *av hensyn til*? */
  get agent(): boolean {
    const { agent } = this.clause;
    if (!agent) return false;
    const head = this.word(agent.head);
    return !head.month && head.kind === 'word' && !head.classes.has(Class.notAgent) && !/..ing$/.test(head.lower);
  }

  range(tokens: Tokens = this.clause): Range {
    return rangeOfTokens(this.passage.tokens, tokens.first, tokens.last);
  }

  /** Where the clause says what it says: in whose voice this stands, in that the clause stands. */
  get core(): WordToken {
    return this.token(this.clause.finite ?? this.clause.verb ?? this.clause.first);
  }
}

/** The noun phrase that ends where a token begins. */
export const phraseBefore = (passage: Paragraph, at: number): Chunk | undefined => phrasesByEnd(passage).get(at);

const phrasesByEnd = once((paragraph: Paragraph) => new Map(sentencesOf(paragraph).flatMap(({ chunks }) => chunks.map((chunk) => [chunk.last, chunk]))));

const indices = ({ first, last }: Tokens): number[] => Array.from({ length: last - first }, (_, n) => first + n);

const nounClasses = new WeakMap<Word, ClassSet>();

/** The classes that a word is a noun of, by itself or as the last part of a compound. */
function nounClassesOf(word: Word, vocabulary: Vocabulary): ClassSet {
  if (word.kind !== 'word') return NOTHING.nouns;
  if (!vocabulary.language.compounding) return word.nouns;
  let found = nounClasses.get(word);
  if (!found) nounClasses.set(word, (found = ClassSet.union([word.nouns, tailOf(word, vocabulary).nouns])));
  return found;
}

/** *datainnbrudd* is an *innbrudd*. */
function tailOf(word: Word, vocabulary: Vocabulary): Word {
  if (word.lower.length > LONGEST_COMPOUND || mayBeNoun(word)) return NOTHING;
  for (let at = SHORTEST_PREFIX; at <= word.lower.length - SHORTEST_HEAD; at++) {
    if (PREFIX.test(word.lower.slice(0, at))) continue;
    const tail = vocabulary.word(word.lower.slice(at));
    if (mayBeNoun(tail) || tail.readings.some((r) => r.tag === 'gen')) return tail;
  }
  return NOTHING;
}

/** The classes of the words of a sentence, and of the phrases that they may begin, by its first token. */
const presentIn = once(({ sentences, tokens }: SidedDoc): ReadonlyMap<number, ClassSet> =>
  new Map(sentences.map(({ first, last }) => [first, ClassSet.union(tokens.slice(first, last).map(({ word }) => word.begins))])));

/** The clauses of a block, ready to be asked. */
export const viewsOf = once((doc: SidedDoc): readonly ClauseView[] => clausesOf(doc).map((clause) => new ClauseView(doc, clause)));

const byToken = once((doc: SidedDoc) => new Map(viewsOf(doc).flatMap((view) => view.own.map((i) => [i, view] as const))));

/** The clause that a token is of. */
export const viewAt = (doc: SidedDoc, token: number): ClauseView | undefined => byToken(doc).get(token);

const bySentence = once((doc: SidedDoc) => groupedBy(viewsOf(doc), ({ clause }) => clause.sentence.first));

/** The clauses of the sentence that a token stands in: no clause reaches past its sentence. */
export function viewsAround(doc: SidedDoc, token: number): readonly ClauseView[] {
  const sentence = sentenceAt(doc, token);
  return (sentence && bySentence(doc).get(sentence.first)) ?? [];
}
