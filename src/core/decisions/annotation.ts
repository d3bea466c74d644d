import type { Decision, Verdict } from './model.ts';
import { VERDICTS } from './model.ts';

// The vocabulary is that of the W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Any JSON object: other tools' annotations are kept as they are. */
export type Json = Readonly<Record<string, unknown>>;

/** A decision as an annotation: `classifying` names the rule, `assessing` the verdict, `commenting` the reason. */
export function toAnnotation(decision: Decision): Json {
  const { id, verdict, rule, reason, reviewer, date, file, quote, position } = decision;
  const body = (purpose: string, value: string | undefined) => (value ? [{ type: 'TextualBody', purpose, value, format: 'text/plain' }] : []);
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    ...(reviewer && { creator: { type: 'Person', name: reviewer } }),
    ...(date && { created: date }),
    body: [...body('assessing', verdict), ...body('classifying', rule), ...body('commenting', reason)],
    target: {
      source: encodeURI(file),
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
      ],
    },
  };
}

/** Reads an annotation as a decision; undefined for one that is none: another motivation, no verdict, no quote. */
export function fromAnnotation(annotation: Json): Decision | undefined {
  if (!list(annotation.motivation).includes('assessing')) return undefined;
  const bodies = list(annotation.body).map((b) => (typeof b === 'string' ? { value: b } : isObject(b) ? b : {}));
  const target = list(annotation.target).find(isObject);
  const quote = selectors(target).find((s) => s.type === 'TextQuoteSelector' && typeof s.exact === 'string');
  const verdict = bodies.map((b) => b.value).find(isVerdict);
  if (!target || !quote || !verdict) return undefined;
  const valueOf = (purpose: string) => bodies.find((b) => list(b.purpose).includes(purpose) && typeof b.value === 'string')?.value as string | undefined;
  const rule = valueOf('classifying') ?? valueOf('tagging');
  const reason = valueOf('commenting') ?? valueOf('describing');
  const position = selectors(target).find((s) => s.type === 'TextPositionSelector' && Number.isInteger(s.start) && Number.isInteger(s.end));
  const reviewer = list(annotation.creator).map((c) => (isObject(c) ? c.name : c)).find((n) => typeof n === 'string');
  return {
    id: text(annotation.id), verdict, file: decode(text(target.source ?? target.id)),
    quote: { exact: text(quote.exact), prefix: text(quote.prefix), suffix: text(quote.suffix) },
    ...(rule && { rule }), ...(reason && { reason }), ...(reviewer && { reviewer }),
    ...(typeof annotation.created === 'string' && { date: annotation.created }),
    ...(position && { position: { start: position.start as number, end: position.end as number } }),
  };
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The standard lets one value stand for a list of one. */
function list(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value];
}

/** Selectors of a target, those that refine another included. */
function selectors(target: Json | undefined): Json[] {
  return list(target?.selector).filter(isObject).flatMap((s) => [s, ...list(s.refinedBy).filter(isObject)]);
}

function isVerdict(value: unknown): value is Verdict {
  return (VERDICTS as readonly unknown[]).includes(value);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function decode(iri: string): string {
  try {
    return decodeURI(iri).replace(/^\.\//, '');
  } catch {
    return iri;
  }
}
