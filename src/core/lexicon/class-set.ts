import type { Class } from './class.ts';

/** The classes that a form stands in, a bit each: to ask for one costs the same however many there are. */
export class ClassSet {
  private readonly bits: number[] = [];

  constructor(classes: Iterable<Class> = []) {
    for (const one of classes) {
      while (this.bits.length <= one >> 5) this.bits.push(0);
      this.bits[one >> 5]! |= 1 << (one & 31);
    }
  }

  /** What stands in any of them. */
  static union(sets: readonly ClassSet[]): ClassSet {
    const all = new ClassSet();
    for (const { bits } of sets) for (let n = 0; n < bits.length; n++) all.bits[n] = (all.bits[n] ?? 0) | bits[n]!;
    return all;
  }

  has(one: Class): boolean {
    return ((this.bits[one >> 5] ?? 0) & (1 << (one & 31))) !== 0;
  }

  hasAny(classes: readonly Class[]): boolean {
    for (const one of classes) if (this.has(one)) return true;
    return false;
  }
}
