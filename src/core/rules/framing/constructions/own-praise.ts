import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { once } from '../../../once.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { judging } from '../../detecting.ts';
import type { Doc, Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { isCited, quotationAround } from '../context/citation.ts';
import { isClaim, isCompared } from '../context/claim.ts';
import type { Place } from '../context/place.ts';
import { isName } from '../context/names.ts';
import { isNegated } from '../context/negation.ts';
import { isAboutOwnSide } from '../context/own-side.ts';
import { praiseOf, type PraiseRun } from './praise-run.ts';

export const TESTIMONIAL: Messages = {
  nb: 'er et skussmål som den roste gir seg selv',
  nn: 'er eit skotsmål som den roste gjev seg sjølv',
  en: 'is a testimonial that the praised party writes for itself',
};

// How far behind a superlative the field that it is measured in may stand: *the most talented team in the industry*.
const SCOPE_REACH = 6;
// So many everyday words of worth in a row praise as much as one strong word: *clean, safe and honest*.
const MANY = 3;

/**
 * Praise by construction, of the own side and of others: words of worth in a row (*measured and professional*), one that praises by itself, virtues that somebody acts
 * *with*, a superlative with its field (*the safest on the web*), the stock figure (*the honest fisherman*).
 */
export const ownPraise = praiseOfSide('own');
export const otherPraise = praiseOfSide('other');

function praiseOfSide(side: 'own' | 'other'): (passage: Passage) => Mark[] {
  return judging((doc) => praiseIn(doc), ({ sentence, mark }, doc, facts) => (isAboutOwnSide(doc, facts, sentence) === (side === 'own') ? mark : undefined));
}

interface Praise {
  readonly sentence: Sentence;
  readonly mark: Mark;
}

const praiseIn = once((doc: Doc): readonly Praise[] => [...praisesIn(doc)]);

function* praisesIn(doc: Doc): Generator<Praise> {
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const run = praiseOf(doc.tokens, sentence, at);
      if (run && isPraise(doc, sentence, run)) yield { sentence, mark: { ...rangeOfTokens(doc.tokens, run.first, run.last), values: { why: TESTIMONIAL } } };
      at = run?.last ?? at + 1;
    }
  }
}

function isPraise(doc: Doc, sentence: Sentence, run: PraiseRun): boolean {
  const place = { paragraph: doc, sentence, first: run.first, last: run.last };
  return (speaksForItself(doc.tokens, sentence, run) || praises(run)) && !isSober(place, run);
}

/** Praise whoever it is about: the author has chosen the words, and statements praise their own. */
function speaksForItself(tokens: readonly WordToken[], sentence: Sentence, run: PraiseRun): boolean {
  if (run.kind === 'figure') return true;
  return run.kind === 'worth' && ((run.strong > 0 && run.words > 1) || run.words >= MANY || (run.superlative && hasScope(tokens, sentence, run)));
}

function praises({ strong, words }: PraiseRun): boolean {
  return strong > 0 || words > 1;
}

function hasScope(tokens: readonly WordToken[], sentence: Sentence, { first, last }: PraiseRun): boolean {
  const near = tokens.slice(Math.max(sentence.first, first - 2), Math.min(sentence.last, last + SCOPE_REACH));
  return near.some((t) => t.word.classes.has(Class.praiseScope)) || isGenitive(tokens[first - 1]);
}

/** *landsdelens tryggeste*, *Europe's leading*: whatever the superlative is measured in. */
function isGenitive(token: WordToken | undefined): boolean {
  return token !== undefined && token.word.kind === 'word' && /[^s](?:'|\u2019)?s$/u.test(token.word.lower) && !token.word.classes.has(Class.functionWord);
}

/** Words that are cited, spoken, denied or compared, that ask or instruct, or that belong to a name or a technical term. */
function isSober(place: Place, run: PraiseRun): boolean {
  const { tokens } = place.paragraph;
  return quotationAround(place.paragraph, place.first) !== undefined || isCited(place) || isNegated(place) || isName(place) || !isClaim(place)
    || (!run.superlative && isCompared(place)) || (tokens[place.last]?.word.classes.has(Class.soberNoun) ?? false);
}
