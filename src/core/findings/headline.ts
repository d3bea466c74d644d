import type { Finding } from '../finding.ts';
import { nested } from '../messages/quoted.ts';
import { shortQuote } from '../text/short-quote.ts';

/** The message of a long finding with as many of its words as are needed. */
export function withShortQuote({ text }: Pick<Finding, 'text'>, message: string): string {
  const words = message.includes(text) ? text : nested(text);
  return message.replace(words, () => shortQuote(words));
}
