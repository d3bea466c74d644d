/** Offsets of one text in UTF-16 units and in code points, which the W3C's position selectors count. Binary search. */
export class CodePoints {
  /** UTF-16 offsets of the characters that take two units. */
  private readonly wide: number[] = [];

  constructor(text: string) {
    for (const m of text.matchAll(/[\u{10000}-\u{10ffff}]/gu)) this.wide.push(m.index);
  }

  fromUtf16(offset: number): number {
    return offset - this.countBelow((n) => this.wide[n]! < offset);
  }

  toUtf16(codePoint: number): number {
    return codePoint + this.countBelow((n) => this.wide[n]! - n < codePoint);
  }

  private countBelow(isBelow: (index: number) => boolean): number {
    let low = 0;
    let high = this.wide.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBelow(middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
