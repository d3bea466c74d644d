// How words lie in the bundle: beside what is like them, so that they compress well. `unpacked` of src/core/lexicon/packed.ts reads it.

/** A column for each key of the entries, 0 where an entry has no such key. */
export function packed({ terms, cues, words }) {
  const { lemma, ...rest } = columnsOf(words);
  return JSON.stringify({ terms: columnsOf(terms), cues: columnsOf(cues), lemmas: packedWords(lemma), words: rest });
}

function columnsOf(rows) {
  const keys = [...new Set(rows.flatMap(Object.keys))];
  return Object.fromEntries(keys.map((key) => [key, rows.map((row) => row[key] ?? 0)]));
}

/** Sorted words, a line each: a character for how many letters it shares with the word before it, behind *0*, and the rest. */
export function packedWords(sorted) {
  return sorted.map((word, n) => {
    const shared = sharedLength(word, sorted[n - 1] ?? '');
    return String.fromCharCode('0'.charCodeAt(0) + shared) + word.slice(shared);
  }).join('\n');
}

function sharedLength(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
