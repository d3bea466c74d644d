/** What comes in by a front door: a document that some other program made, as a statement of plain text. */

export const DOCUMENT_KINDS = ['docx', 'odt', 'pdf', 'mail', 'html'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Something that the reader should know of what was left out or could not be told. */
export interface Notice {
  readonly what: 'comments' | 'deletions' | 'attachments' | 'pagesWithoutText';
  readonly count: number;
}

/** The text of a document with its structure in the manner of Markdown: `# `, `- `, `> `, `| cell | cell |`; a paragraph is one line. */
export interface Imported {
  readonly text: string;
  readonly title?: string;
  /** ISO 8601 day. */
  readonly date?: string;
  /** Whom the document's own properties name; nobody has checked that. */
  readonly author?: string;
  readonly notices: readonly Notice[];
}

export type Obstacle =
  | 'unknown' | 'rtf' | 'oldWord' | 'locked' | 'scanned' | 'broken' | 'empty' | 'tooLarge'
  /** The content is of another kind than the name says. */
  | 'misnamed';

/** A document that cannot be read, and why. `found` is the kind that a misnamed one really is. */
export class ImportFailure extends Error {
  readonly found?: DocumentKind;

  constructor(readonly obstacle: Obstacle, { found, cause }: { readonly found?: DocumentKind; readonly cause?: unknown } = {}) {
    super(obstacle, { cause });
    this.found = found;
  }
}
