import type { Finding } from '../finding.ts';
import { hash } from '../text/hash.ts';
import { plainText } from '../notes/plain-words.ts';
import type { Decision, Verdict } from './model.ts';
import { anchorOf } from './quote.ts';
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
  const anchor = anchorOf(new ReadingText(text), finding);
  if (!anchor) throw new RangeError('a finding without text cannot be decided on');
  const { prefix, exact, suffix } = anchor.quote;
  // The same finding has the same id on every machine, so that a second verdict replaces the first.
  const place = [prefix, exact, suffix].map(plainText);
  return { ...ruling, ...anchor, id: `urn:statement-review:${hash([ruling.file, finding.rule, ...place].join('\n'))}`, rule: finding.rule };
}
