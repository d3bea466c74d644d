import type { Paragraph } from '../languages/paragraph.ts';
import { closersOf } from '../text/quotations.ts';
import type { Quotation } from '../text/quotation.ts';

/** The quotations of a paragraph that stand in no other, in marks or after a dash. */
export function outerQuotations({ quotations }: Paragraph): readonly Quotation[] {
  return quotations.filter((q) => q.depth === 0 && q.form !== 'label');
}

/** The quotation that a paragraph begins with. */
export function leadingQuotation(paragraph: Paragraph): Quotation | undefined {
  const [first] = outerQuotations(paragraph);
  return first?.start === 0 ? first : undefined;
}

/** The quotation that a paragraph ends in the middle of. */
export function unclosedQuotation(paragraph: Paragraph): Quotation | undefined {
  const last = outerQuotations(paragraph).at(-1);
  return last && !last.closed ? last : undefined;
}

// A paragraph with more than this many letters outside its quotations tells something itself.
const OUTSIDE = 12;

export function isWhollyQuoted(paragraph: Paragraph): boolean {
  const inside = outerQuotations(paragraph).reduce((sum, q) => sum + q.end - q.start, 0);
  return paragraph.text.length - inside <= OUTSIDE;
}

/** Is the paragraph all speech, of somebody who is named beside it? After a dash a question is the interviewer's, and what has no full stop a headline. */
export function isSpeechAlone(paragraph: Paragraph): boolean {
  const first = leadingQuotation(paragraph);
  return first?.use === 'speech' && isWhollyQuoted(paragraph) && (first.form !== 'dash' || closesSentence(paragraph.text));
}

export function closesSentence(text: string): boolean {
  return /[.!…]["”»]?$/.test(text);
}

/** The end of a quotation that an earlier paragraph opened with this mark: of a closing mark that has no partner here. */
export function endOfQuotation(paragraph: Paragraph, mark: string): number | undefined {
  const closers = closersOf(mark);
  const own = new Set(paragraph.quotations.flatMap((q) => [q.start, q.end - 1]));
  return paragraph.tokens.find((t) => closers.includes(t.word.form) && !own.has(t.start))?.end;
}
