import type { Finding } from '../finding.ts';
import { nested } from '../messages/quoted.ts';
import { isShort, shortQuote } from '../text/short-quote.ts';

type Quoted = Pick<Finding, 'text' | 'start' | 'telling'>;

/** Words that tell which finding is meant: all of a short one, of a long one those that it is about, which seldom stand first. */
export function quoteOf({ text, start, telling }: Quoted): string {
  return isShort(text) ? shortQuote(text) : shortQuote(text.slice(telling.start - start, telling.end - start));
}

/** The message of a long finding with as many of its words as are needed. */
export function withShortQuote(finding: Quoted, message: string): string {
  const { text } = finding;
  const words = message.includes(text) ? text : nested(text);
  return message.replace(words, () => (words === text ? quoteOf(finding) : nested(quoteOf(finding))));
}
