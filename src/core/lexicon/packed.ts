import type { LexiconData } from './schema.ts';

type Columns = Readonly<Record<string, readonly unknown[]>>;

/** A lexicon as it lies in the bundle (scripts/packed.mjs): a column for each key of the entries, 0 where an entry has no such key. */
export function unpacked(text: string): LexiconData {
  const { terms, cues, lemmas, words } = JSON.parse(text) as { terms: Columns; cues: Columns; lemmas: string; words: Columns };
  return { terms: rowsOf(terms), cues: rowsOf(cues), words: rowsOf({ lemma: unpackedWords(lemmas), ...words }) };
}

function rowsOf<T>(columns: Columns): T[] {
  const all = Object.entries(columns);
  const rows = all[0]![1].map((): Record<string, unknown> => ({}));
  for (const [key, column] of all) for (let n = 0; n < column.length; n++) if (column[n] !== 0) rows[n]![key] = column[n];
  return rows as T[];
}

/** Sorted words, a line each: a character for how many letters it shares with the word before it, behind *0*, and the rest. */
export function unpackedWords(text: string): string[] {
  let before = '';
  return text.split('\n').map((line) => (before = before.slice(0, line.charCodeAt(0) - '0'.charCodeAt(0)) + line.slice(1)));
}
