import type { Finding } from '../finding.ts';
import { quoteOf } from './anchor.ts';
import type { Decision, Verdict } from './model.ts';
import { hash } from '../text/hash.ts';
import { ReadingText } from './reading-text.ts';

/** Everything about a decision but what can be read off the text. */
export interface Ruling {
  readonly verdict: Verdict;
  readonly file: string;
  readonly reason?: string;
  readonly reviewer?: string;
  /** ISO 8601. */
  readonly date: string;
}

/** A decision on a finding of a text. */
export function decide(text: string, finding: Finding, ruling: Ruling): Decision {
  const quote = quoteOf(new ReadingText(text), finding);
  if (!quote) throw new RangeError('a finding without text cannot be decided on');
  return {
    ...ruling,
    // The same finding has the same id on every machine, so that a second verdict replaces the first.
    id: `urn:statement-review:${hash([ruling.file, finding.rule, quote.prefix, quote.exact, quote.suffix].join('\n'))}`,
    rule: finding.rule,
    quote,
    position: { start: codePoints(text, finding.start), end: codePoints(text, finding.end) },
  };
}

/** The standard counts code points, not UTF-16 units. Source: Web Annotation Data Model, 4.2.5. */
export function codePoints(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}
