/** Words of a statement in a line of the product: as many as tell which are meant. */
const LONGEST_QUOTE = 40;

export function shortQuote(text: string): string {
  const words = text.replace(/\s+/gu, ' ').trim();
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')}…` : words;
}
