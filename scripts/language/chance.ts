/** The same numbers at each run, so that what is trained can be trained again. */
export class Chance {
  private state = 7;

  next(): number {
    this.state = (this.state * 1_103_515_245 + 12_345) & 0x7f_ff_ff_ff;
    return this.state / 0x80_00_00_00;
  }

  pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.next() * list.length)]!;
  }

  shuffle(list: unknown[]): void {
    for (let i = list.length - 1; i > 0; i--) {
      const j = Math.floor(this.next() * (i + 1));
      [list[i], list[j]] = [list[j], list[i]];
    }
  }
}
