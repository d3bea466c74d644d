/** Words of a statement in a line of the product: as many as tell which are meant. */
const LONGEST_QUOTE = 40;

export function shortQuote(text: string): string {
  const words = inLine(text);
  return isShort(words) ? words : `${words.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')}…`;
}

export function isShort(text: string): boolean {
  return inLine(text).length <= LONGEST_QUOTE;
}

function inLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
