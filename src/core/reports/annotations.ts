import { CONTEXT, toAnnotation, type Json } from '../decisions/annotation.ts';
import { quoteOf } from '../decisions/anchor.ts';
import { codePoints } from '../decisions/decide.ts';
import { ReadingText } from '../decisions/reading-text.ts';
import type { Finding } from '../finding.ts';
import type { Review } from '../review.ts';

/** Findings as W3C Web Annotations: open ones as comments, decided ones as assessments. */
export function toAnnotations(reviews: readonly { readonly file: string; readonly review: Review }[]): string {
  const items = reviews.flatMap(({ file, review }) => {
    const reading = new ReadingText(review.text);
    return [...review.findings.map((f) => annotation(file, review.text, reading, f)), ...review.orphans.map(toAnnotation)];
  });
  return `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items }, null, 2)}\n`;
}

function annotation(file: string, text: string, reading: ReadingText, finding: Finding): Json {
  if (finding.decision) return toAnnotation({ ...finding.decision, file });
  const quote = quoteOf(reading, finding) ?? { exact: finding.text, prefix: '', suffix: '' };
  return {
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: finding.rule, format: 'text/plain' },
      { type: 'TextualBody', purpose: 'commenting', value: finding.message, format: 'text/plain' },
    ],
    target: {
      source: encodeURI(file),
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', start: codePoints(text, finding.start), end: codePoints(text, finding.end) },
      ],
    },
  };
}
