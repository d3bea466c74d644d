import { median, type Line, type Segment } from './page.ts';
import { rowsOf } from './segments.ts';

/** Fewer lines than this side by side are no columns. */
const LEAST_LINES = 3;
/** Running text fills its column, cells of a table do not. */
const FILLED = 0.6;
const LEAST_LETTERS = 18;
const SAME_EDGE = 2;
/** Share of the font's size that two columns are apart at least. */
const GUTTER = 0.6;

interface Parts {
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
}

/** The lines of a page in the order in which they are read: down one column, then down the next. */
export function readingOrder(segments: readonly Segment[]): Line[] {
  const parts = findColumns(segments);
  return parts ? [parts.above, parts.left, parts.right, parts.below].flatMap(readingOrder) : linesOf(segments);
}

function linesOf(segments: readonly Segment[]): Line[] {
  const column = { x: Math.min(...segments.map(({ x }) => x)), end: Math.max(...segments.map(({ end }) => end)) };
  return rowsOf(segments).map((row) => {
    const size = Math.max(...row.map((segment) => segment.size));
    return { segments: row, x: row[0]!.x, end: row.at(-1)!.end, y: row[0]!.y, size, column };
  });
}

/** The first left edge that parts some lines, one below the other, in two columns of running text. */
function findColumns(segments: readonly Segment[]): Parts | undefined {
  const sorted = [...segments].sort((a, b) => a.y - b.y);
  for (const edge of edgesOf(sorted)) {
    const parts = runsBeside(sorted, edge).find(({ left, right }) => isRunningText(left) && isRunningText(right));
    if (parts) return parts;
  }
  return undefined;
}

/** Where several lines begin, from left to right. */
function edgesOf(segments: readonly Segment[]): number[] {
  const edges = segments.map(({ x }) => x).sort((a, b) => a - b);
  return edges.filter((x, n) => (n === 0 || x - edges[n - 1]! > SAME_EDGE) && (edges[n + LEAST_LINES - 1] ?? Infinity) - x <= SAME_EDGE).slice(1);
}

/** The page cut at every line that crosses the edge: each run of lines that do not, with what is above and below it. */
function runsBeside(sorted: readonly Segment[], edge: number): Parts[] {
  const crossing = sorted.flatMap((segment, n) => (crosses(segment, edge) ? [n] : []));
  return [-1, ...crossing].map((before, n) => {
    const run = sorted.slice(before + 1, crossing[n]);
    return {
      above: sorted.slice(0, before + 1),
      left: run.filter(({ x }) => x < edge - SAME_EDGE),
      right: run.filter(({ x }) => x >= edge - SAME_EDGE),
      below: sorted.slice(crossing[n] ?? sorted.length),
    };
  });
}

function crosses({ x, end, size }: Segment, edge: number): boolean {
  return x < edge - SAME_EDGE && end > edge - GUTTER * size;
}

function isRunningText(column: readonly Segment[]): boolean {
  const widths = column.map(({ x, end }) => end - x);
  return column.length >= LEAST_LINES && median(widths) >= FILLED * Math.max(...widths) && median(column.map(({ text }) => text.length)) >= LEAST_LETTERS;
}
