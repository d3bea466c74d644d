import type { WordToken } from '../../../languages/words.ts';

/** Does a word or phrase stand at a token? Gives the token after it. */
type WordTest = (tokens: readonly WordToken[], at: number) => number | undefined;

/** A guard's list of words and phrases, ready to be looked for. `x*` is a beginning, `*x` an ending, `*x*` a part. */
export class WordTests {
  private readonly tests: readonly WordTest[];

  constructor(items: readonly string[]) {
    this.tests = items.map((item) => phrase(item.toLowerCase().replace(/[«»“”"]/gu, '').trim().split(/\s+/).map(single)));
  }

  /** Does any of them begin in tokens [first, last) and end there? */
  foundIn(tokens: readonly WordToken[], first: number, last: number): boolean {
    for (let at = first; at < last; at++) {
      if (this.tests.some((test) => (test(tokens, at) ?? Infinity) <= last)) return true;
    }
    return false;
  }
}

function single(pattern: string): (lower: string) => boolean {
  const begins = pattern.endsWith('*');
  const ends = pattern.startsWith('*');
  const core = pattern.replace(/^\*|\*$/g, '').replaceAll('’', "'");
  if (begins && ends) return (lower) => lower.includes(core);
  if (begins) return (lower) => lower.startsWith(core);
  if (ends) return (lower) => lower.endsWith(core);
  return (lower) => lower === core;
}

function phrase(words: readonly ((lower: string) => boolean)[]): WordTest {
  return (tokens, at) => {
    const all = words.every((test, n) => tokens[at + n] && test(withoutStop(tokens[at + n]!.word.lower)));
    return all ? at + words.length : undefined;
  };
}

/** What looks like an abbreviation may be a word at the end of its sentence: *ill.* */
function withoutStop(lower: string): string {
  return lower.length > 2 && lower.endsWith('.') ? lower.slice(0, -1) : lower;
}
