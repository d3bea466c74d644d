import type { Range } from '../model.ts';

/** A stretch of a reading, from `at` on, and the range of the source that it stands for. A copied stretch is the same on both sides. */
export interface Stretch extends Range {
  readonly at: number;
  readonly copied: boolean;
}

/**
 * A text as it is read, with the way back to the characters of its source: markup, notes and line breaks inside a sentence are left
 * out, ligatures and entities are what they stand for. All offsets are UTF-16 code units.
 */
export class Reading {
  constructor(readonly text: string, readonly stretches: readonly Stretch[]) {}

  /** A text read as it stands. */
  static of(text: string): Reading {
    return new Reading(text, [{ at: 0, start: 0, end: text.length, copied: true }]);
  }

  /** Where in the source the reading ends. */
  get sourceEnd(): number {
    return this.endInSource(this.text.length);
  }

  /** What a range of the reading covers in the source: from its first character to its last, with all that was left out between. */
  toSource({ start, end }: Range): Range {
    const from = this.startInSource(start);
    return { start: from, end: end > start ? this.endInSource(end) : from };
  }

  /** Where in the source the character at an offset of the reading begins; for the end of the reading, where its last one ends. */
  startInSource(offset: number): number {
    if (offset >= this.text.length) return this.endInSource(offset);
    const stretch = this.stretches[this.indexAt(offset)]!;
    return stretch.copied ? stretch.start + offset - stretch.at : stretch.start;
  }

  /** Where in the source the character before an offset of the reading ends. */
  endInSource(offset: number): number {
    const stretch = this.stretches[this.indexAt(Math.max(0, offset - 1))];
    if (!stretch) return 0;
    return stretch.copied ? Math.min(stretch.end, stretch.start + offset - stretch.at) : stretch.end;
  }

  /** What of a range of the source is read: from the first character in it that is, to the last. */
  fromSource({ start, end }: Range): Range {
    const from = this.offsetOf(start);
    return { start: from, end: Math.max(from, this.offsetOf(end)) };
  }

  /** Where in the reading the first character stands that begins at or behind an offset of the source. */
  private offsetOf(source: number): number {
    const stretch = this.stretches.find(({ end }) => end > source);
    if (!stretch) return this.text.length;
    return stretch.copied ? stretch.at + Math.max(0, source - stretch.start) : stretch.at;
  }

  /** This reading of what `inner` reads, as one of the source of `inner`. */
  of(inner: Reading): Reading {
    return new Reading(this.text, this.stretches.flatMap((stretch) => inner.resolve(stretch)));
  }

  /** The reading without its first `offset` code units. */
  from(offset: number): Reading {
    return new Reading(this.text.slice(offset), this.resolve({ at: 0, start: offset, end: this.text.length, copied: true }));
  }

  /** The stretches of this reading that one of a further reading stands for. */
  private resolve(further: Stretch): Stretch[] {
    if (!further.copied) return [{ ...further, ...this.toSource(further) }];
    const found: Stretch[] = [];
    for (let n = this.indexAt(further.start); n < this.stretches.length && this.stretches[n]!.at < further.end; n++) {
      const own = this.stretches[n]!;
      const from = Math.max(own.at, further.start);
      const to = Math.min(this.stretches[n + 1]?.at ?? this.text.length, further.end);
      const source = own.copied ? { start: own.start + from - own.at, end: own.start + to - own.at } : { start: own.start, end: own.end };
      if (to > from) found.push({ at: further.at + from - further.start, ...source, copied: own.copied });
    }
    return found;
  }

  /** Index of the last stretch that begins at or before an offset. Binary search. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.stretches[middle]!.at <= offset) low = middle + 1;
      else high = middle;
    }
    return Math.max(0, low - 1);
  }
}

/** Puts a reading together from front to back; what is neither copied nor put is left out. */
export class ReadingBuilder {
  private text = '';
  private readonly stretches: Stretch[] = [];

  constructor(private readonly source: string) {}

  get length(): number {
    return this.text.length;
  }

  /** Reads a range of the source as it stands. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    const last = this.stretches.at(-1);
    if (last?.copied && last.end === start) this.stretches[this.stretches.length - 1] = { ...last, end };
    else this.stretches.push({ at: this.text.length, start, end, copied: true });
    this.text += this.source.slice(start, end);
  }

  /** Reads a range of the source as something else. */
  put(text: string, start: number, end: number): void {
    if (!text) return;
    this.stretches.push({ at: this.text.length, start, end, copied: false });
    this.text += text;
  }

  /** Adds a reading of a part of the source, which begins at an offset of it. */
  append(reading: Reading, offset: number): void {
    for (const { at, start, end, copied } of reading.stretches) this.stretches.push({ at: at + this.text.length, start: start + offset, end: end + offset, copied });
    this.text += reading.text;
  }

  build(): Reading {
    return new Reading(this.text, this.stretches);
  }
}

/** A range of a text, and what is read in its place: nothing leaves it out. */
export interface Replacement extends Range {
  readonly read: string;
}

/** Reads [start, end) of a text with replacements; they are sorted, of those that overlap the first counts. */
export function readWith(source: string, replacements: readonly Replacement[], { start, end }: Range = { start: 0, end: source.length }): Reading {
  const builder = new ReadingBuilder(source);
  let at = start;
  for (const replacement of replacements) {
    if (replacement.start < at || replacement.start >= end) continue;
    builder.copy(at, replacement.start);
    builder.put(replacement.read, replacement.start, replacement.end);
    at = replacement.end;
  }
  builder.copy(at, end);
  return builder.build();
}
