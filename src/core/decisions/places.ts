// Units that are looked up at once; shorter words are searched for.
const GRAM = 8;

/** Where words stand in a text, found in time that grows with their places and not with the text. */
export class Places {
  /** By hash the first place of some eight units, and by place the next one of the same hash. */
  private readonly first: Int32Array;
  private readonly next: Int32Array;

  constructor(private readonly text: string) {
    this.first = new Int32Array(2 ** Math.ceil(Math.log2(text.length + 2))).fill(-1);
    this.next = new Int32Array(text.length);
    for (let at = text.length - GRAM; at >= 0; at--) {
      const slot = this.slot(text, at);
      this.next[at] = this.first[slot]!;
      this.first[slot] = at;
    }
  }

  /** In order, those that overlap too; at most so many. */
  of(words: string, most: number): number[] {
    const found: number[] = [];
    let at = words.length < GRAM ? this.text.indexOf(words) : this.first[this.slot(words, 0)]!;
    while (at >= 0 && found.length < most) {
      if (this.text.startsWith(words, at)) found.push(at);
      at = words.length < GRAM ? this.text.indexOf(words, at + 1) : this.next[at]!;
    }
    return found;
  }

  private slot(text: string, at: number): number {
    let hash = 0;
    for (let n = 0; n < GRAM; n++) hash = Math.imul(hash, 31) + text.charCodeAt(at + n);
    return (hash ^ (hash >>> 15)) & (this.first.length - 1);
  }
}
