import type { Range } from '../model.ts';

/**
 * Which of many ranges touch a place? Binary search, so that a statement of one long line costs no more a word than a short one.
 * The ranges may nest.
 */
export class RangeLookup<T extends Range> {
  private static readonly known = new WeakMap<readonly Range[], RangeLookup<Range>>();
  private static readonly none = new RangeLookup<never>([]);
  private readonly sorted: readonly T[];
  /** The greatest end up to each index. */
  private readonly reach: readonly number[];

  private constructor(ranges: readonly T[]) {
    this.sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
    let reach = 0;
    this.reach = this.sorted.map(({ end }) => (reach = Math.max(reach, end)));
  }

  /** The look-up of a list, built once. */
  static of<T extends Range>(ranges: readonly T[]): RangeLookup<T> {
    if (!ranges.length) return RangeLookup.none;
    let lookup = this.known.get(ranges);
    if (!lookup) this.known.set(ranges, (lookup = new RangeLookup(ranges)));
    return lookup as RangeLookup<T>;
  }

  /** The ranges that share a place with this one, in order of their start. */
  *overlapping({ start, end }: Range): Generator<T> {
    for (let i = this.firstReaching(start); i < this.sorted.length && this.sorted[i]!.start < end; i++) {
      if (this.sorted[i]!.end > start) yield this.sorted[i]!;
    }
  }

  /** Is there one among those that share a place with the range for which the test holds? */
  some(range: Range, test: (found: T) => boolean = () => true): boolean {
    const { sorted } = this;
    for (let i = this.firstReaching(range.start); i < sorted.length && sorted[i]!.start < range.end; i++) {
      if (sorted[i]!.end > range.start && test(sorted[i]!)) return true;
    }
    return false;
  }

  private firstReaching(offset: number): number {
    let low = 0;
    let high = this.reach.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.reach[middle]! > offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

/** The last range of a sorted list that starts before an offset. Binary search. */
export function lastStartingBefore<T extends Pick<Range, 'start'>>(sorted: readonly T[], offset: number): T | undefined {
  return sorted[countStartingBefore(sorted, offset) - 1];
}

/** How many ranges of a sorted list start before an offset: the index of the first that does not. Binary search. */
export function countStartingBefore(sorted: readonly Pick<Range, 'start'>[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which of many ranges holds a place? Of places that are asked about in text order: linear over all of them. */
export class RangeSweep<T extends Range> {
  private readonly sorted: readonly T[];
  private readonly open: T[] = [];
  private next = 0;

  constructor(ranges: readonly T[]) {
    this.sorted = [...ranges].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  /** The innermost range around an offset that is no smaller than the one before. */
  at(offset: number): T | undefined {
    for (; this.next < this.sorted.length && this.sorted[this.next]!.start <= offset; this.next++) this.open.push(this.sorted[this.next]!);
    while (this.open.length && this.open.at(-1)!.end <= offset) this.open.pop();
    return this.open.at(-1);
  }
}
