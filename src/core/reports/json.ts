import { AUTHOR, type Attribution } from '../speech/model.ts';
import { findingKeys } from '../finding-keys.ts';
import { spanOf, type Range, type Span } from '../model.ts';
import { spokenLanguage } from '../review-language.ts';
import type { Review } from '../review.ts';
import { speakerName } from './names.ts';
import { summarise } from './summary.ts';

/** The machine-readable form of a review: the contract of the command line. Offsets are UTF-16 into the text. */
export function toJson(review: Review) {
  return {
    language: review.language,
    ...(review.refused && { refused: review.refused }),
    findings: findingRows(review),
    attributions: saidRows(review),
    speakers: speakerRows(review),
    directives: review.directives,
    author: review.author ?? null,
    ...(review.failures.length && { failures: review.failures.map(({ step, start, end, error }) => ({ step, start, end, error: error.message })) }),
  };
}

/** Flat, in text order; `inside` names the claim that a loaded word is a part of. */
function findingRows(review: Review) {
  const keys = findingKeys(review);
  const keyOf = new Map(review.findings.map(({ rank }, n) => [rank, keys[n]!]));
  return review.findings.map(({ rule, kind, severity, start, end, text, message, rank, inside }) => (
    { id: keyOf.get(rank)!, rule, kind, severity, rank, ...(inside && { inside: keyOf.get(inside)! }), start, end, text, message }));
}

/** Whom the statement lets speak, the author first; `share` is 0–1 of its words. */
function speakerRows(review: Review) {
  return summarise(review).speakers.map(({ speaker: { id, kind }, share }) => ({ name: nameOf(review, id), kind, share: Number(share.toFixed(4)) }));
}

/** The name as a person would write it: on one line, and the author by its own name where it is known. */
function nameOf(review: Review, id: string): string {
  const name = id === AUTHOR && review.author ? review.author.name : speakerName(review, id, spokenLanguage(review));
  return name.replace(/\s+/g, ' ').trim();
}

/** *If he says so*, *they might claim*, *nobody has claimed*: nobody has said anything. */
function tellsOfWords({ status, source }: Attribution): boolean {
  return status === 'asserted' || (status === 'negated' && source !== null);
}

/** What was said, row for row; `negated`: the source did not say so, or kept it back (*refused to say that*). */
function saidRows(review: Review) {
  return review.attributions.filter(tellsOfWords)
    .flatMap((a) => attributionRows(review.text, a).map((row) => ({ ...row, ...(a.status === 'negated' && { negated: true }) })));
}

/** Content in several pieces is several rows with one cue; a clause that only its cue stands in (*the price, NTB reports, is unknown*) is one. */
export function attributionRows(text: string, { source, cue, content, type, sourceKind }: Attribution) {
  const span = (range: Range | null): Span | null => range && spanOf(text, range);
  const around = content.length === 2 && type !== 'direct' && cue && content[0]!.end <= cue.start && cue.end <= content[1]!.start;
  const whole = around && !/[.!?]\s/.test(text.slice(content[0]!.end, cue.start)) && [{ start: content[0]!.start, end: content[1]!.end }];
  const pieces = whole || (content.length ? content : [null]);
  return pieces.map((piece) => ({ source: span(source), cue: span(cue), content: span(piece), type, sourceKind }));
}
