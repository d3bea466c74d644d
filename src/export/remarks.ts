import { CommentRangeEnd, CommentRangeStart, CommentReference, Paragraph, TextRun, type ICommentOptions, type ParagraphChild } from 'docx';
import type { Finding } from '../core/finding.ts';
import type { Language, Range } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { ruleById } from '../core/rules/index.ts';

export const AUTHOR = 'Statement Review';
const INITIALS = 'SR';

/** The open findings of a review as the comments of a document, opened and closed while its text is written in order. */
export class Remarks {
  private readonly findings: readonly Finding[];
  private readonly begun = new Set<Finding>();
  private readonly ended = new Set<Finding>();

  constructor(review: Pick<Review, 'findings'>) {
    this.findings = review.findings.filter(({ settledBy, severity }) => !settledBy && severity !== 'hint');
  }

  comments(language: Language, date: Date): ICommentOptions[] {
    return this.findings.map((finding, id) => ({
      id, author: AUTHOR, initials: INITIALS, date,
      children: [
        new Paragraph({ children: [new TextRun({ text: ruleById.get(finding.rule)?.title[language] ?? finding.rule, bold: true })] }),
        ...[finding.message, finding.settle].map((text) => new Paragraph({ children: [new TextRun(text)] })),
      ],
    }));
  }

  /** Where the text has to be cut inside a range. */
  cuts(): number[] {
    return this.findings.flatMap(({ start, end }) => [start, end]);
  }

  /** What begins before a piece of text. */
  before({ start }: Range): ParagraphChild[] {
    return this.findings.flatMap((finding, id) => (finding.start <= start && !this.begun.has(finding) ? this.begin(finding, id) : []));
  }

  /** What ends behind a piece of text, the last of the statement ending all that is left. */
  after({ end }: Range, isLast: boolean): ParagraphChild[] {
    return this.findings.flatMap((finding, id) => (this.begun.has(finding) && !this.ended.has(finding) && (isLast || finding.end <= end) ? this.end(finding, id) : []));
  }

  private begin(finding: Finding, id: number): ParagraphChild[] {
    this.begun.add(finding);
    return [new CommentRangeStart(id)];
  }

  private end(finding: Finding, id: number): ParagraphChild[] {
    this.ended.add(finding);
    return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
  }
}
