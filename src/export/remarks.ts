import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun, type ICommentOptions, type ParagraphChild } from 'docx';
import { isOpen } from '../core/findings/open.ts';
import { say } from '../core/messages/say.ts';
import type { Language, Range } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { ruleTitle } from '../core/rules/index.ts';

export const AUTHOR = 'Statement Review';
const INITIALS = 'SR';

interface Remark extends Range {
  readonly title?: string;
  readonly texts: readonly string[];
}

/** What there is to say about a statement: its open findings, or why it was not reviewed, at its beginning. */
function remarksOn(review: Review, language: Language): Remark[] {
  if (review.refused) return [{ start: 0, end: 0, texts: [say(language, `refused.${review.refused}`)] }];
  return review.findings.filter(isOpen).map(({ start, end, rule, message, settle }) => (
    { start, end, title: ruleTitle(rule, language), texts: [message, settle] }
  ));
}

/** Remarks as the comments of a document, opened and closed while its text is written in order. */
export class Remarks {
  private readonly remarks: readonly Remark[];
  private readonly begun = new Set<Remark>();
  private readonly ended = new Set<Remark>();

  constructor(review: Review, language: Language) {
    this.remarks = remarksOn(review, language);
  }

  comments(date: Date): ICommentOptions[] {
    return this.remarks.map(({ title, texts }, id) => ({
      id, author: AUTHOR, initials: INITIALS, date,
      children: [
        ...(title ? [new Paragraph({ children: [new TextRun({ text: title, bold: true })] })] : []),
        ...texts.map((text) => new Paragraph({ children: [new TextRun(text)] })),
      ],
    }));
  }

  /** Where the text has to be cut inside a range. */
  cuts(): number[] {
    return this.remarks.flatMap(({ start, end }) => [start, end]);
  }

  /** What begins before a piece of text. */
  before({ start }: Range): ParagraphChild[] {
    return this.remarks.flatMap((remark, id) => (remark.start <= start && !this.begun.has(remark) ? this.begin(remark, id) : []));
  }

  /** What ends behind a piece of text, the last of the statement ending all that is left. */
  after({ end }: Range, isLast: boolean): ParagraphChild[] {
    return this.remarks.flatMap((remark, id) => (this.begun.has(remark) && !this.ended.has(remark) && (isLast || remark.end <= end) ? this.end(remark, id) : []));
  }

  private begin(remark: Remark, id: number): ParagraphChild[] {
    this.begun.add(remark);
    return [new CommentRangeStart(id)];
  }

  private end(remark: Remark, id: number): ParagraphChild[] {
    this.ended.add(remark);
    return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
  }
}
