import { endsSentence, startsLowerCase, type Line } from './lines.ts';

const PAGE = /^[-–—|\s]*(?:side|page|s\.|p\.)\s*\d{1,4}(?:\s*(?:av|of|\/)\s*\d{1,4})?[-–—|\s]*$/iu;
const BARE_NUMBER = /^[-–—\s]*\d{1,4}(?:\s*(?:av|of|\/)\s*\d{1,4})?[-–—\s]*$/iu;
// The clock of a subtitle.
const CLOCK = /^\d{2}:\d{2}(?::\d{2})?[.,]\d{3}\s+-->\s+\d{2}:\d{2}/;
const LONGEST_HEADER = 90;

/** Indexes of the lines that belong to the page, not to its text: page numbers, headers that come again, clocks of subtitles. */
export function furniture(lines: readonly Line[]): ReadonlySet<number> {
  const repeated = repeatedLines(lines);
  const found = new Set<number>();
  lines.forEach(({ text }, n) => {
    if (!text) return;
    if (PAGE.test(text) || CLOCK.test(text)) found.add(n);
    else if (BARE_NUMBER.test(text) ? CLOCK.test(lines[n + 1]?.text ?? '') || interrupts(lines, n) : repeated.has(shapeOf(text))) found.add(n);
  });
  return found;
}

/** Short lines that come again with the same words, some other number perhaps, and stand inside a sentence at least once. */
function repeatedLines(lines: readonly Line[]): ReadonlySet<string> {
  const places = new Map<string, number[]>();
  lines.forEach(({ text }, n) => {
    if (text.length > LONGEST_HEADER || !/\p{L}/u.test(text) || endsSentence(text)) return;
    const shape = shapeOf(text);
    const known = places.get(shape);
    if (known) known.push(n);
    else places.set(shape, [n]);
  });
  return new Set([...places].filter(([, at]) => at.length > 1 && at.some((n) => interrupts(lines, n))).map(([shape]) => shape));
}

function shapeOf(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Does a line stand between two halves of a sentence? */
function interrupts(lines: readonly Line[], n: number): boolean {
  const before = filled(lines, n, -1);
  const after = filled(lines, n, 1);
  return before !== undefined && after !== undefined && !endsSentence(before) && startsLowerCase(after);
}

const REACH = 6;

/** The next line with words in a direction. */
function filled(lines: readonly Line[], from: number, step: 1 | -1): string | undefined {
  for (let n = from + step; n >= 0 && n < lines.length && Math.abs(n - from) <= REACH; n += step) {
    const { text } = lines[n]!;
    if (text && !PAGE.test(text) && !BARE_NUMBER.test(text)) return text;
  }
  return undefined;
}

// What stands alone and is shorter may be a heading rather than half a sentence.
const SHORTEST_HALF = 25;

/** The lines without the page's furniture. Where it stood inside a sentence the blank lines around it go too, and the second half says so. */
export function withoutFurniture(lines: readonly Line[]): Line[] {
  const dropped = furniture(lines);
  if (!dropped.size) return [...lines];
  const kept: Line[] = [];
  for (let n = 0; n < lines.length; n++) {
    if (!dropped.has(n)) kept.push(lines[n]!);
    else n = passFurniture(lines, dropped, n, kept);
  }
  return kept;
}

/** Puts what follows the furniture at `n` behind the lines kept so far; index of the last line that it has dealt with. */
function passFurniture(lines: readonly Line[], dropped: ReadonlySet<number>, n: number, kept: Line[]): number {
  let next = n + 1;
  while (next < lines.length && (dropped.has(next) || !lines[next]!.text)) next++;
  let last = kept.length - 1;
  while (last >= 0 && !kept[last]!.text) last--;
  if (next < lines.length && last >= 0 && isHalf(kept[last]!, lines[next]!)) {
    kept.length = last + 1;
    kept.push({ ...lines[next]!, continues: true });
    return next;
  }
  const blank = lines.slice(n, next).find((line) => !line.text);
  if (blank && last === kept.length - 1) kept.push(blank);
  return next - 1;
}

function isHalf({ text }: Line, next: Line): boolean {
  return !endsSentence(text) && (startsLowerCase(next.text) || text.length >= SHORTEST_HALF);
}
