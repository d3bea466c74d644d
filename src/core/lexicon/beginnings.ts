/**
 * A lexicon is inflected as a text asks for it: of the entries only those are that have a form with the beginning of a word that is looked up.
 */
const LENGTH = 4;

export function beginningOf(form: string): string {
  return form.slice(0, LENGTH);
}

/** What the forms of an entry begin with as it is written: most inflect behind that. Those that do not say so (`beginnings`). */
export function ownBeginnings(written: string): string[] {
  const lower = written.toLowerCase();
  if (lower.startsWith('(')) return beginningsOfOptional(lower);
  const space = lower.indexOf(' ');
  return beginningsOfWord(space < 0 ? lower : lower.slice(0, space));
}

function beginningsOfWord(word: string): string[] {
  return word.includes('|') ? [...new Set(word.split('|').map(beginningOfInflected))] : [beginningOfInflected(word)];
}

function beginningOfInflected(word: string): string {
  return beginningOf(word.startsWith('~') ? word.slice(1) : word);
}

/** Of a pattern whose first words may be missing. */
function beginningsOfOptional(written: string): string[] {
  const words = written.split(' ');
  const needed = words.findIndex((word) => !word.startsWith('('));
  return [...new Set(words.slice(0, needed < 0 ? 1 : needed + 1).flatMap((word) => beginningsOfWord(word.replace(/^\((.*)\)$/, '$1'))))];
}

/** An entry whose forms may begin otherwise than it is written. */
export interface Beginning {
  /** Told when the bundle is built, where they do. */
  readonly beginnings?: readonly string[];
}

/** Entries that wait to be unpacked, by the beginnings of their forms, in their order. */
export class Waiting<T> {
  private readonly entries = new Map<string, T[]>();

  add(entry: T, beginnings: readonly string[]): void {
    for (const beginning of beginnings) {
      const others = this.entries.get(beginning);
      if (others) others.push(entry);
      else this.entries.set(beginning, [entry]);
    }
  }

  /** Those with a form that begins as this one does: each is given once for each of its beginnings. */
  take(beginning: string): readonly T[] {
    const taken = this.entries.get(beginning) ?? [];
    this.entries.delete(beginning);
    return taken;
  }
}
