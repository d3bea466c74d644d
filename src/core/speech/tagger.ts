import { Class } from '../lexicon/class.ts';
import { sentencesOf } from '../grammar/doc.ts';
import { Can, Is } from '../grammar/can.ts';
import type { Tagging } from '../grammar/tagging.ts';
import type { Paragraph } from '../languages/paragraph.ts';
import { markTag, Tag } from './tags.ts';

/** The tag of every token of a paragraph, as the reading of reports sees it: read off the sentence's own analysis. */
export function tagTokens(paragraph: Paragraph): Uint8Array {
  const tags = new Uint8Array(paragraph.tokens.length);
  for (const { tagging, first, last } of sentencesOf(paragraph)) for (let i = first; i < last; i++) tags[i] = tagOf(tagging, i);
  return tags;
}

function tagOf(s: Tagging, i: number): Tag {
  const { word } = s.tokens[i]!;
  if (s.must(i, Can.mark)) return markTag(word.form);
  if (s.is(i, Is.contracted)) return Tag.contracted;
  if (word.classes.has(Class.contentMarker) && s.must(i, Can.subordinator | Can.relative)) return Tag.that;
  if (s.is(i, Is.closed) && s.must(i, VERB_TAGS)) {
    if (s.is(i, Is.modal)) return Tag.modal;
    if (s.is(i, Is.be)) return Tag.be;
    if (s.is(i, Is.have)) return Tag.have;
    if (s.is(i, Is.do)) return Tag.do;
  }
  // *Has the minister said*: the verb whose subject stands between it and its auxiliary.
  if (s.must(i, Can.participle | Can.infinitive) && isInverted(s, i)) return Tag.finite;
  if (s.must(i, Can.pronoun) && word.classes.has(Class.determiner)) return Tag.determiner;
  if (s.must(i, Can.determiner)) return s.is(i, Is.possessive) ? Tag.possessive : Tag.determiner;
  if (s.must(i, Can.noun | Can.name) && /['’]s$/.test(word.form)) return Tag.genitive;
  if (word.classes.has(Class.equating)) return Tag.subordinator;
  return OF.find(([bit]) => s.must(i, bit))?.[1] ?? Tag.other;
}

function isInverted(s: Tagging, i: number): boolean {
  return s.tokens[s.last - 1]!.word.form === '?' && s.must(s.before(i), Can.noun | Can.name | Can.pronoun) && !s.is(i, Is.closed);
}

const VERB_TAGS = Can.finite | Can.infinitive | Can.participle | Can.ing | Can.imperative;

const OF: readonly (readonly [number, Tag])[] = [
  [Can.noun, Tag.noun], [Can.name, Tag.name], [Can.number, Tag.number], [Can.adjective, Tag.adjective], [Can.pronoun, Tag.pronoun], [Can.relative, Tag.relative],
  [Can.question, Tag.question], [Can.preposition, Tag.preposition], [Can.infinitiveMarker, Tag.to], [Can.coordinator, Tag.coordinator], [Can.subordinator, Tag.subordinator],
  [Can.adverb, Tag.adverb], [Can.finite, Tag.finite], [Can.imperative, Tag.finite], [Can.infinitive, Tag.infinitive], [Can.ing, Tag.ing], [Can.participle, Tag.participle],
];
