import { CONTEXT, selectorsOf, toAnnotation, type Json } from '../decisions/annotation.ts';
import type { Anchor } from '../decisions/model.ts';
import { anchorOf } from '../decisions/quote.ts';
import { ReadingText } from '../decisions/reading-text.ts';
import { findingKeys } from '../finding-keys.ts';
import type { Finding } from '../finding.ts';
import { say } from '../messages/say.ts';
import type { Review } from '../review.ts';
import { addressOf } from '../text/address.ts';
import { hash } from '../text/hash.ts';

/** Findings as W3C Web Annotations: open ones as comments, decided ones as assessments, all where they stand in this text. */
export function toAnnotations(reviews: readonly { readonly file: string; readonly review: Review }[]): string {
  const items = reviews.flatMap(({ file, review }): Json[] => {
    if (review.refused) return [refusal(file, say('en', `refused.${review.refused}`))];
    const reading = new ReadingText(review.text);
    const keys = findingKeys(review);
    const found = review.findings.map((finding, n) => annotation({ file, finding, key: keys[n]!, anchor: anchorIn(reading, finding) }));
    return [...found, ...review.orphans.map((decision) => toAnnotation({ ...decision, file }))];
  });
  return `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items }, null, 2)}\n`;
}

/** On the whole text: it was not reviewed. */
function refusal(file: string, value: string): Json {
  return {
    id: `urn:statement-review:${hash(`${file}\nrefused`)}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [{ type: 'TextualBody', purpose: 'commenting', value, format: 'text/plain' }],
    target: { source: addressOf(file) },
  };
}

/** A finding inside a note has no reading text: its words alone. */
function anchorIn(reading: ReadingText, finding: Finding): Anchor {
  return anchorOf(reading, finding) ?? { quote: { exact: finding.text, prefix: '', suffix: '' } };
}

function annotation({ file, finding, key, anchor }: { file: string; finding: Finding; key: string; anchor: Anchor }): Json {
  if (finding.decision) return toAnnotation({ ...finding.decision, ...anchor, file });
  return {
    id: `urn:statement-review:${hash(`${file}\n${key}`)}`,
    type: 'Annotation',
    motivation: 'commenting',
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: finding.rule, format: 'text/plain' },
      { type: 'TextualBody', purpose: 'commenting', value: finding.message, format: 'text/plain' },
    ],
    target: { source: addressOf(file), selector: selectorsOf({ quote: anchor.quote, position: anchor.position }) },
  };
}
