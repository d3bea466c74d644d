const WORD = /\p{L}+/gu;
// Addresses are of no language: *www.example.no*, *post@example.org*.
const ADDRESS = /\S*(?:[@/]|\w\.\w{2,})\S*/gu;
// Most texts have none, which is seen at once.
const IN_ADDRESS = /[@/]|\w\.\w{2}/u;
const LONGEST_WHOLE = 9;
const LONGEST_EDGE = 4;
const INSIDE = 3;

/** The words of a text that tell its language. */
export function tellingWords(text: string): string[] {
  const composed = text.normalize('NFC');
  return (IN_ADDRESS.test(composed) ? composed.replace(ADDRESS, ' ') : composed).match(WORD) ?? [];
}

/**
 * What of a word may tell its language: the word, its beginnings and endings, each three letters in a row, each letter; `#` for being a word.
 * Only the English *I* keeps its capital, which sets it apart from *i*.
 */
export function* featuresOf(written: string): Generator<string> {
  const word = written === 'I' ? written : written.toLowerCase();
  yield '#';
  if (word.length <= LONGEST_WHOLE) yield `=${word}`;
  for (let n = 1; n <= Math.min(LONGEST_EDGE, word.length); n++) {
    yield `$${word.slice(-n)}`;
    if (n > 1) yield `^${word.slice(0, n)}`;
  }
  for (let at = 0; at + INSIDE <= word.length; at++) yield word.slice(at, at + INSIDE);
  yield* new Set(word);
}
