import type { Analysis, QuotedStretch, Stretch } from './analysis.ts';
import type { Found } from './found.ts';

// Fewer words than these in quotation marks are a term or a title rather than speech.
const SPEECH_WORDS = 2;

/** Gives quotations without a cue of their own to the report before them in the paragraph: *“A,” she said. “B.”* */
export function withLooseQuotations(a: Analysis, found: readonly Found[]): Found[] {
  const result = [...found];
  for (const quote of a.quotes) {
    if (quote.quotation.depth > 0 || !isSpeech(a, quote) || !beginsSentence(a, quote) || isCovered(result, quote)) continue;
    const n = result.findLastIndex((f) => f.source && f.cue.first < quote.first && !a.quoteAround(f.cue.first));
    const before = result[n];
    if (before && isNearby(a, before, quote)) result[n] = { ...before, pieces: [...before.pieces, { first: quote.first, last: quote.last }] };
  }
  return result;
}

function isSpeech(a: Analysis, { innerFirst, innerLast }: QuotedStretch): boolean {
  let words = 0;
  for (let i = innerFirst; i < innerLast && words < SPEECH_WORDS; i++) if (a.tokens[i]!.word.kind === 'word') words++;
  return words >= SPEECH_WORDS;
}

function beginsSentence(a: Analysis, quote: QuotedStretch): boolean {
  return a.paragraph.sentences.some((s) => s.first === quote.first);
}

function isCovered(found: readonly Found[], quote: Stretch): boolean {
  return found.some((f) => f.pieces.some((p) => p.first < quote.last && quote.first < p.last));
}

/** Has the report itself quoted words: then it goes on. */
function isNearby(a: Analysis, before: Found, quote: QuotedStretch): boolean {
  return before.pieces.some((p) => p.first < quote.first && a.quotes.some((q) => q.first >= p.first && q.last <= p.last));
}
