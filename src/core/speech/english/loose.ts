import { sentenceAt } from '../../languages/paragraph.ts';
import { TokenSet } from '../../text/token-set.ts';
import type { Analysis, QuotedStretch } from '../analysis.ts';
import type { Found } from './found.ts';

// Fewer words than these in quotation marks are a term or a title rather than speech.
const SPEECH_WORDS = 2;

/** Gives quotations without a cue of their own to the report before them in the paragraph: *“A,” she said. “B.”* */
export function withLooseQuotations(a: Analysis, found: readonly Found[]): Found[] {
  const result = [...found];
  const covered = new TokenSet(a.tokens.length);
  for (const { pieces } of found) pieces.forEach((piece) => { covered.add(piece); });
  const reportBefore = lastReports(a, found);
  for (const quote of a.quotes) {
    if (quote.quotation.depth > 0 || !isSpeech(a, quote) || !beginsSentence(a, quote) || covered.has(quote)) continue;
    const n = reportBefore(quote.first);
    const before = result[n];
    if (!before || !isNearby(a, before, quote)) continue;
    result[n] = { ...before, pieces: [...before.pieces, { first: quote.first, last: quote.last }] };
    covered.add(quote);
  }
  return result;
}

function isSpeech(a: Analysis, { innerFirst, innerLast }: QuotedStretch): boolean {
  let words = 0;
  for (let i = innerFirst; i < innerLast && words < SPEECH_WORDS; i++) if (a.tokens[i]!.word.kind === 'word') words++;
  return words >= SPEECH_WORDS;
}

function beginsSentence(a: Analysis, quote: QuotedStretch): boolean {
  return sentenceAt(a.paragraph, quote.first)?.first === quote.first;
}

/** Gives the index of the last report with a source whose cue stands before a token. To be asked from left to right. */
function lastReports(a: Analysis, found: readonly Found[]): (token: number) => number {
  const ordered = found.map((f, n) => ({ at: f.cue.first, n })).filter(({ at, n }) => found[n]!.source && !a.quoteAround(at)).sort((x, y) => x.at - y.at);
  let next = 0;
  let last = -1;
  return (token) => {
    for (; next < ordered.length && ordered[next]!.at < token; next++) last = Math.max(last, ordered[next]!.n);
    return last;
  };
}

/** Has the report itself quoted words: then it goes on. */
function isNearby(a: Analysis, before: Found, quote: QuotedStretch): boolean {
  return before.pieces.some((p) => p.first < quote.first && a.quotes.some((q) => q.first >= p.first && q.last <= p.last));
}
