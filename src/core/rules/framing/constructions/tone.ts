import type { ClassSet } from '../../../lexicon/class-set.ts';
import type { Messages } from '../../../model.ts';
import { once } from '../../../once.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import { RangeLookup } from '../../../text/range-lookup.ts';
import { BAD, GOOD } from '../../expectation/tone.ts';
import type { Doc, Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { isCited, quotationAround } from '../context/citation.ts';
import type { Place } from '../context/place.ts';
import { isName } from '../context/names.ts';
import { isNegated } from '../context/negation.ts';
import { isAboutOwnSide } from '../context/own-side.ts';
import { severityHere } from '../expectation/expectation.ts';
import { termsIn } from '../matches.ts';
import { TESTIMONIAL } from './own-praise.ts';
import { praiseOfOthers, PRAISES } from './praise-of-others.ts';

type ToneRule = 'framing/loaded' | 'framing/virtue';

const JUDGES: Messages = {
  nb: 'feller en dom over det som ordet forteller om',
  nn: 'feller ein dom over det som ordet fortel om',
  en: 'passes judgement on what it tells of',
};

/** Words of a strong tone that no lexicon lists, and praise of others, where an editor is likely to mark one: in a harsh text *a reckless plan*, in a sober one none. */
export const wordsOfTone = (rule: ToneRule) => (passage: Passage): Mark[] => tonesIn(passage).filter((tone) => tone.rule === rule).flatMap(({ mark }) => {
  const severity = severityHere({ id: rule, severity: 'information' }, mark, passage);
  return severity === 'hint' ? [] : [{ ...mark, severity }];
});

/** All of them, likely or not, with the rule that each comes under: listed praise is virtue, praise by a word of tone where it is of the own side. */
export const tonesIn = once((passage: Passage): readonly Tone[] => {
  const others = praiseOfOthers(passage);
  const praised = RangeLookup.of(others);
  return [...others.map((mark) => ({ rule: 'framing/virtue' as const, mark })), ...unlistedIn(passage).filter(({ mark }) => !praised.some(mark))];
});

interface Tone {
  readonly rule: ToneRule;
  readonly mark: Mark;
}

const unlistedIn = ({ doc, ...facts }: Passage): readonly Tone[] =>
  placesIn(doc).map(({ place, mark, praises }) => {
    if (!praises) return { rule: 'framing/loaded', mark: { ...mark, values: { why: JUDGES } } };
    const own = isAboutOwnSide(doc, facts, place.sentence);
    return { rule: own ? 'framing/virtue' : 'framing/loaded', mark: { ...mark, values: { why: own ? TESTIMONIAL : PRAISES } } };
  });

const placesIn = once((doc: Doc) => {
  const listed = RangeLookup.of(termsIn(doc));
  return doc.sentences.flatMap((sentence) => doc.tokens.slice(sentence.first, sentence.last).flatMap(({ word }, n) => {
    if (word.kind !== 'word' || !hasTone(word.classes)) return [];
    const at = sentence.first + n;
    const place: Place = { paragraph: doc, sentence, first: at, last: at + 1 };
    if (isSober(place) || listed.some(around(doc, at))) return [];
    return [{ place, praises: !word.classes.hasAny(BAD), mark: { ...rangeOfTokens(doc.tokens, at, at + 1), tone: true as const } }];
  }));
});

/** The word and its neighbours: *unik kompetanse* is one piece of praise. */
const around = ({ tokens }: Doc, at: number) => rangeOfTokens(tokens, Math.max(0, at - 1), Math.min(tokens.length, at + 2));

const hasTone = (classes: ClassSet): boolean => classes.hasAny(BAD) || classes.hasAny(GOOD);

/** Words that are cited, spoken, denied, or part of a name. */
const isSober = (place: Place): boolean => quotationAround(place.paragraph, place.first) !== undefined || isCited(place) || isName(place) || isNegated(place);
