/**
 * Sorted words in one string, each without what it begins with as the one before it does, those with one initial behind a space:
 * *0bake2ne3ke 0elte*.
 */
export function packed(words: readonly string[]): string {
  const sorted = [...words].sort();
  return sorted.map((word, n) => {
    const before = sorted[n - 1] ?? '';
    const shared = sharedLength(word, before);
    return `${before && !shared ? ' ' : ''}${shared}${word.slice(shared)}`;
  }).join('');
}

/** The words of a packed string, or of what it holds of one initial. */
export function unpacked(text: string): string[] {
  const pieces = text.split(/ ?(\d+)/);
  const words: string[] = [];
  let before = '';
  for (let n = 1; n < pieces.length; n += 2) words.push((before = before.slice(0, Number(pieces[n])) + pieces[n + 1]!));
  return words;
}

function sharedLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
