import type { Finding } from '../finding.ts';
import { quoteOf } from './anchor.ts';
import type { Decision, Verdict } from './model.ts';
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
    id: `urn:statement-review:${hash([ruling.file, finding.rule, quote.prefix, quote.exact, quote.suffix].join('\n'))}`,
    rule: finding.rule,
    quote,
    position: { start: codePoints(text, finding.start), end: codePoints(text, finding.end) },
  };
}

/** The standard counts code points, not UTF-16 units. Source: Web Annotation Data Model, 4.2.5. */
function codePoints(text: string, offset: number): number {
  return [...text.slice(0, offset)].length;
}

/** 64 bits of FNV-1a in hexadecimal: the same finding gets the same id on every machine, so that a second verdict replaces the first. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  return value.toString(16).padStart(16, '0');
}
