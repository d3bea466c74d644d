// Soft hyphens and joiners are parts of words and emoji; all other control and format characters, and breaks of a line, become spaces.
const STEERING = /(?!\u00ad|\u200c|\u200d|\u2060)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A text as one line in which nothing steers a terminal or turns the direction of what follows. As long as the text. */
export function printable(text: string): string {
  return text.replace(STEERING, (char) => ' '.repeat(char.length));
}
