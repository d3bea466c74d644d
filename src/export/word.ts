import {
  Document, HeadingLevel, InsertedTextRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType, type FileChild, type ParagraphChild,
} from 'docx';
import { UNKNOWN_LANGUAGE, type Language, type Range } from '../core/model.ts';
import { stripEdits } from '../core/notes/edit.ts';
import type { Review } from '../core/review.ts';
import { blocksOf, type Block } from './blocks.ts';
import { AUTHOR, Remarks } from './remarks.ts';

export interface WordOptions {
  /** ISO 8601 date of the review. */
  readonly date: string;
  /** Language of the comments. */
  readonly messages: Language;
}

/** By which Word checks the spelling; nothing of a language that we do not know. */
const TAGS: Readonly<Record<Review['language'], string | undefined>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB', [UNKNOWN_LANGUAGE]: undefined };
const LEVELS = Object.values(HeadingLevel).filter((level) => level !== HeadingLevel.TITLE);
/** Word's own style for block quotations, by the name that it has in every language. */
const QUOTE = { id: 'Quote', name: 'Quote', basedOn: 'Normal', quickFormat: true, paragraph: { indent: { left: 720, right: 720 }, spacing: { after: 160 } } };

/** The statement as a Word document: open findings are comments at their places, attribution notes tracked insertions, which reading can reject. */
export async function exportWord(review: Review, options: WordOptions): Promise<Uint8Array> {
  const { children, remarks } = new Body(review, options);
  const document = new Document({
    creator: AUTHOR,
    styles: { default: { document: { run: { language: { value: TAGS[review.language] } } } }, paragraphStyles: [QUOTE] },
    comments: { children: remarks.comments(new Date(options.date)) },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

class Body {
  readonly remarks: Remarks;
  readonly children: readonly FileChild[];
  private readonly notes: readonly Range[];
  private readonly lastEnd: number;
  private changes = 0;

  constructor(private readonly review: Review, private readonly options: WordOptions) {
    this.remarks = new Remarks(review, options.messages);
    this.notes = stripEdits(review.text);
    const blocks = blocksOf(review);
    this.lastEnd = Math.max(0, ...blocks.flatMap(rangesOf).map(({ end }) => end));
    this.children = blocks.map((block) => this.block(block));
  }

  private block(block: Block): FileChild {
    switch (block.kind) {
      case 'heading':
        return new Paragraph({ heading: LEVELS[block.level - 1], children: this.runs(block.lines) });
      case 'item':
        return new Paragraph({ bullet: { level: 0 }, children: this.runs(block.lines) });
      case 'quotation':
        return new Paragraph({ style: QUOTE.id, children: this.runs(block.lines) });
      case 'text':
        return new Paragraph({ spacing: { after: 160 }, children: this.runs(block.lines) });
      case 'table':
        return this.table(block.rows);
    }
  }

  private table(rows: readonly (readonly Range[])[]): Table {
    const cell = (range: Range) => new TableCell({ children: [new Paragraph({ children: this.runs([range]) })] });
    return new Table({ width: { size: 100, type: WidthType.PERCENTAGE }, rows: rows.map((cells) => new TableRow({ children: cells.map(cell) })) });
  }

  /** The lines of a paragraph, cut where a comment or a note begins or ends. */
  private runs(lines: readonly Range[]): ParagraphChild[] {
    return lines.flatMap((line, n) => [...(n > 0 ? [new TextRun(' ')] : []), ...this.pieces(line).flatMap((piece) => this.run(piece))]);
  }

  private pieces({ start, end }: Range): Range[] {
    const cuts = [...this.remarks.cuts(), ...this.notes.flatMap((note) => [note.start, note.end])].filter((cut) => start < cut && cut < end);
    const places = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
    return places.slice(1).map((place, n) => ({ start: places[n]!, end: place }));
  }

  private run(piece: Range): ParagraphChild[] {
    return [...this.remarks.before(piece), this.textRun(piece), ...this.remarks.after(piece, piece.end === this.lastEnd)];
  }

  private textRun({ start, end }: Range): ParagraphChild {
    const text = this.review.text.slice(start, end);
    if (!this.notes.some((note) => note.start <= start && end <= note.end)) return new TextRun(text);
    return new InsertedTextRun({ text, id: this.changes++, author: AUTHOR, date: this.options.date });
  }
}

function rangesOf(block: Block): readonly Range[] {
  return block.kind === 'table' ? block.rows.flat() : block.lines;
}
