/** A page as it is drawn. All lengths are in points; `y` grows downwards. */

/** Some words, drawn at once. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Of the font. */
  readonly size: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
}

/** Words that stand side by side: a line of a column, or a cell of a table. */
export type Segment = Piece;

/** A line of text, in the order in which it is read. Several segments are cells of a table. */
export interface Line {
  readonly segments: readonly Segment[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  /** Left and right edge of the column that it stands in. */
  readonly column: { readonly x: number; readonly end: number };
}

export function textOfLine({ segments }: Pick<Line, 'segments'>): string {
  return segments.map(({ text }) => text).join(' ').replaceAll(/\s+/gu, ' ').trim();
}

export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The value on which most weight lies; values are taken as one where they are the same to a tenth. */
export function usual(values: readonly (readonly [value: number, weight: number])[]): number {
  const weights = new Map<number, number>();
  for (const [value, weight] of values) {
    const key = Math.round(value * 10) / 10;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
