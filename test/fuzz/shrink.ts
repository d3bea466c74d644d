/** A shorter text of which the same still holds: halves, quarters … single characters are left out as long as it does. */
export function shrink(text: string, holds: (text: string) => boolean): string {
  for (let size = text.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < text.length;) {
      const shorter = text.slice(0, at) + text.slice(at + size);
      if (shorter && holds(shorter)) text = shorter;
      else at += size;
    }
  }
  return text;
}
