import { tokenAt } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';
import type { Quotation } from '../../../text/quotation.ts';
import { overlaps } from '../../../model.ts';
import { detecting } from '../../detecting.ts';
import { voiceAt, type Doc } from '../../passage.ts';
import { isShort, isTitle } from '../context/citation.ts';

const CALLING_REACH = 5;

/**
 * Quotation marks that distance: around a common word or two, after a pointing or possessive word (*these "experts"*), before the noun that they
 * qualify (*the "voluntary" contributions*), in what somebody is called (*å kalle disse for «demonstranter»*), behind whose it is
 * (*kommunens «dialog»*), or around a word that promises something good (*"peacekeepers"*) wherever it stands. Not titles, names,
 * words under definition, or words that somebody is reported to have said.
 */
export const distancingQuotes = detecting(
  (doc) => doc.quotations.filter((quotation) => isDistancing(doc, quotation)),
  ({ start, end, inner }, _, facts) => (voiceAt(facts, inner.start).form === 'author' ? { start, end } : undefined),
);

function isDistancing(doc: Doc, quotation: Quotation): boolean {
  const { tokens } = doc;
  if (!quotation.closed || quotation.depth > 0 || !isShort(doc, quotation) || isTitle(doc, quotation)) return false;
  if (!isCommon(doc, quotation) || isReported(doc, quotation)) return false;
  const open = tokenAt(tokens, quotation.start);
  if (isCitedWord(tokens, open) || isNewParagraphs(doc, quotation)) return false;
  const close = tokenAt(tokens, quotation.end - 1);
  return isPointedAt(tokens, open) || isQualifying(tokens, open, close) || has(tokens[open - 1], Class.negator) || isFewWords(tokens, open, close);
}

/** A word or two alone: real words of somebody's are seldom so few. */
function isFewWords(tokens: readonly WordToken[], open: number, close: number): boolean {
  const words = close - open - 1;
  if (words > 2) return false;
  if (isCalled(tokens, open) && !has(tokens[open + 1], Class.article)) return true;
  return words === 1 && (isOwned(tokens[open - 1]) || has(tokens[open + 1], Class.distancedWord));
}

/** *kommunens «dialog»*, *the ministry's "dialogue"*, *every "upgrade"*. */
function isOwned(before: WordToken | undefined): boolean {
  return before !== undefined && (has(before, Class.counting) || /.(?:'s|’s|s'|s’)$/.test(before.word.form) || (before.word.classes.has(Class.questionedParty) && before.word.lower.endsWith('s')));
}

/** Lower case, a word, and not glued to a compound (*«…»-direktivet*): names, titles and numbers are quoted for other reasons. */
function isCommon({ text, tokens }: Doc, { inner, end }: Quotation): boolean {
  const first = tokens[tokenAt(tokens, inner.start)];
  return first?.word.kind === 'word' && (!first.word.capitalised || isCapitalisedWord(first)) && text[end] !== '-';
}

/** At the start of a sentence; a word in capitals is a label. */
function isCapitalisedWord(token: WordToken): boolean {
  return has(token, Class.distancedWord) && token.word.form !== token.word.form.toUpperCase();
}

function isReported({ attributions }: Doc, { inner }: Quotation): boolean {
  return attributions.some((a) => a.content.some((c) => overlaps(c, inner)));
}

const has = (token: WordToken | undefined, ...wanted: Class[]): boolean => token !== undefined && token.word.classes.hasAny(wanted);

function isCitedWord(tokens: readonly WordToken[], open: number): boolean {
  return has(tokens[open - 1], Class.wordNoun, Class.definingVerb) || has(tokens[open - 2], Class.definingVerb);
}

/** A paragraph that is nothing but the quotation is a heading or a pull quote. */
function isNewParagraphs({ text }: Doc, { start, end }: Quotation): boolean {
  return start === 0 && end >= text.length - 1;
}

function isPointedAt(tokens: readonly WordToken[], open: number): boolean {
  return has(tokens[open - 1], Class.demonstrative);
}

/** *the "voluntary" contributions*: an article before, the noun right behind. */
function isQualifying(tokens: readonly WordToken[], open: number, close: number): boolean {
  const noun = tokens[close + 1];
  return close === open + 2 && has(tokens[open - 1], Class.article) && noun?.word.kind === 'word' && !has(noun, Class.functionWord);
}

function isCalled(tokens: readonly WordToken[], open: number): boolean {
  return tokens.slice(Math.max(0, open - CALLING_REACH), open).some((t) => has(t, Class.namingVerb) && !has(t, Class.definingVerb));
}
