import type { CueClass } from '../lexicon/schema.ts';
import type { Range, SourceKind } from '../model.ts';

export type AttributionType = 'direct' | 'indirect' | 'mixed';

/** How the report stands in its clause. A negated, conditional, generic or asked report tells of no actual words. */
export type ReportStatus = 'asserted' | 'negated' | 'conditional' | 'generic' | 'question';

/** Source, cue and content as found inside one paragraph; offsets are relative to it. */
export interface LocalAttribution {
  readonly source: Range | null;
  readonly cue: Range | null;
  /** In text order; several pieces where the cue stands between them. */
  readonly content: readonly Range[];
  readonly type: AttributionType;
  readonly sourceKind: SourceKind;
  readonly cueClass: CueClass;
  readonly status: ReportStatus;
  /** A guess is continued speech without a cue of its own. */
  readonly certainty: 'certain' | 'guess';
  /** The content follows in the next paragraph: *She said:*; behind a name alone (*Ada Holm:*) only if that is a quotation. */
  readonly continues?: 'words' | 'quotation';
}

/** An attribution in its statement: offsets into the whole text, and the speaker that the source was resolved to. */
export interface Attribution extends LocalAttribution {
  /** `Speaker.id` */
  readonly speaker: string;
}

/** Anyone whose words the statement carries. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** Where the speaker is named or referred to as a source, in text order. */
  readonly mentions: readonly Range[];
  /** Words in this speaker's voice. */
  readonly words: number;
  readonly directQuotes: number;
  readonly indirectQuotes: number;
}

export const AUTHOR = 'author';
/** Speaker of quoted words that nobody is named for. */
export const UNKNOWN = 'unknown';

/** A stretch of text in one voice. Voices cover the text without gap or overlap. */
export interface Voice extends Range {
  readonly speaker: string;
  readonly kind: SourceKind;
  /** Inside quotation marks, or told. */
  readonly form: 'author' | 'quoted' | 'reported';
}
