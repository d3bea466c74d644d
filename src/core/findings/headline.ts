import type { Finding } from '../finding.ts';
import { shortQuote } from '../text/short-quote.ts';

/** The message of a long finding with as many of its words as are needed. */
export function withShortQuote({ text }: Pick<Finding, 'text'>, message: string): string {
  return message.replace(text, () => shortQuote(text));
}
