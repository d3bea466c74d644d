import type { InflectionClasses } from '../languages/inflection.ts';
import { beginningOf, ownBeginnings, Waiting, type Beginning } from './beginnings.ts';
import { Pattern, type PatternMatch, type PatternSource, type PatternToken } from './pattern.ts';

/** A pattern and what it stands for. */
export interface Entry<T> {
  readonly pattern: Pattern;
  readonly value: T;
}

/** Entries by the forms they can begin with: a look-up costs the same however many there are, and a pattern is compiled when it is first asked for. */
export class PatternIndex<T> {
  private readonly byForm = new Map<string, Entry<T>[]>();
  private readonly waiting = new Waiting<() => Entry<T>>();

  constructor(private readonly classes: InflectionClasses) {}

  /** `sourceOf`: its pattern, of which `written` is the text; asked when it is compiled. */
  add(written: string, { beginnings }: Beginning, sourceOf: () => PatternSource, value: T): void {
    let entry: Entry<T> | undefined;
    this.waiting.add(() => (entry ??= { pattern: Pattern.compile(sourceOf(), this.classes), value }), beginnings ?? ownBeginnings(written));
  }

  startingWith(form: string): readonly Entry<T>[] {
    const beginning = beginningOf(form);
    for (const unpack of this.waiting.take(beginning)) this.unpack(unpack(), beginning);
    return this.byForm.get(form) ?? [];
  }

  private unpack(entry: Entry<T>, beginning: string): void {
    for (const form of entry.pattern.starts()) {
      if (beginningOf(form) !== beginning) continue;
      const list = this.byForm.get(form);
      if (!list) this.byForm.set(form, [entry]);
      else if (!list.includes(entry)) list.push(entry);
    }
  }
}

/** The longest match among entries that can start at a token, of those that `accept` takes; of equals the one added first. */
export function longestMatch<T>(
  entries: readonly Entry<T>[], tokens: readonly PatternToken[], first: number, end: number,
  accept: (match: PatternMatch, value: T) => boolean = () => true,
): (PatternMatch & { value: T }) | undefined {
  let best: (PatternMatch & { value: T }) | undefined;
  for (const { pattern, value } of entries) {
    const match = pattern.match(tokens, first, end);
    if (match && (!best || match.last > best.last) && accept(match, value)) best = { ...match, value };
  }
  return best;
}
