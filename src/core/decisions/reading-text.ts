import type { Range } from '../model.ts';
import { findNotes, type Note } from '../notes/recognise.ts';
import { CodePoints } from '../text/code-points.ts';
import { Places } from './places.ts';

/**
 * A text as a reader reads it: attribution notes left out, white space folded to one space and none at the ends. Decisions are
 * anchored in it, so that notes, line ends and wrapping do not move them.
 */
export class ReadingText {
  readonly text: string;
  readonly notes: readonly Note[];
  readonly codePoints: CodePoints;
  /** Offset in the original of each unit of `text`, and of its end. */
  private readonly origin: number[] = [];
  private index: Places | undefined;

  constructor(readonly original: string) {
    const folded: string[] = [];
    let at = 0;
    const take = (end: number) => {
      for (; at < end; at++) {
        const char = /\s/.test(original[at]!) ? ' ' : original[at]!;
        if (char === ' ' && (folded.at(-1) ?? ' ') === ' ') continue;
        folded.push(char);
        this.origin.push(at);
      }
    };
    // The space before a note goes with it, or "word [note]." would read "word ."
    const dropSpace = () => {
      if (folded.at(-1) !== ' ') return;
      folded.pop();
      this.origin.pop();
    };
    this.notes = findNotes(original);
    this.codePoints = new CodePoints(original);
    for (const note of this.notes) {
      take(note.start);
      dropSpace();
      at = note.end;
    }
    take(original.length);
    dropSpace();
    this.origin.push(original.length);
    this.text = folded.join('');
  }

  /** The range in the original that reads as [start, end) here. */
  toOriginal({ start, end }: Range): Range {
    return { start: this.origin[start]!, end: this.origin[end - 1]! + 1 };
  }

  /** The range here of a range in the original; undefined for one that holds no reading text. */
  fromOriginal({ start, end }: Range): Range | undefined {
    const from = this.indexAt(start);
    const to = this.indexAt(end);
    return to > from ? { start: from, end: to } : undefined;
  }

  /** Offsets where words stand, at most so many. */
  places(words: string, most: number): number[] {
    this.index ??= new Places(this.text);
    return this.index.of(words, most);
  }

  /** The offset here of a unit of the original; undefined for one that is not read. */
  indexOf(offset: number): number | undefined {
    const at = this.indexAt(offset);
    return at < this.text.length && this.origin[at] === offset ? at : undefined;
  }

  /** First index whose origin is at or behind an offset. Binary search. */
  private indexAt(offset: number): number {
    let low = 0;
    let high = this.origin.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.origin[middle]! >= offset) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}
