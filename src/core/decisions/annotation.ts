import { addressOf, fileOf } from '../text/address.ts';
import { isVerdict, type Anchor, type Decision, type Quote } from './model.ts';

// The vocabulary is that of the W3C Web Annotation Data Model, https://www.w3.org/TR/annotation-model/
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Any JSON object: other tools' annotations are kept as they are. */
export type Json = Readonly<Record<string, unknown>>;

/** A decision as an annotation: `classifying` names the rule, `assessing` the verdict, `commenting` the reason. */
export function toAnnotation(decision: Decision): Json {
  const { id, verdict, rule, reason, reviewer, date, file } = decision;
  const body = (purpose: string, value: string | undefined) => (value ? [{ type: 'TextualBody', purpose, value, format: 'text/plain' }] : []);
  return {
    id,
    type: 'Annotation',
    motivation: 'assessing',
    ...(reviewer && { creator: { type: 'Person', name: reviewer } }),
    ...(date && { created: date }),
    body: [...body('assessing', verdict), ...body('classifying', rule), ...body('commenting', reason)],
    target: { source: addressOf(file), selector: selectorsOf(decision) },
  };
}

/** All select the same words. The first quote is as short as will do; the second tells the place from a copy of it. */
export function selectorsOf({ quote, context, position }: Anchor): Json[] {
  return [
    { type: 'TextQuoteSelector', ...quote },
    ...(context ? [{ type: 'TextQuoteSelector', exact: quote.exact, ...context }] : []),
    ...(position ? [{ type: 'TextPositionSelector', ...position }] : []),
  ];
}

/** Reads an annotation as a decision; undefined for one that is none: another motivation, no verdict, no quote. */
export function fromAnnotation(annotation: Json): Decision | undefined {
  if (!list(annotation.motivation).includes('assessing')) return undefined;
  const bodies = list(annotation.body).map((b) => (typeof b === 'string' ? { value: b } : isObject(b) ? b : {}));
  const target = list(annotation.target).find(isObject);
  const [quote, context] = selectors(target).filter((s) => s.type === 'TextQuoteSelector' && typeof s.exact === 'string').map(toQuote);
  const verdict = bodies.map((b) => b.value).find(isVerdict);
  if (!target || !quote || !verdict) return undefined;
  const valueOf = (purpose: string) => bodies.find((b) => list(b.purpose).includes(purpose) && typeof b.value === 'string')?.value as string | undefined;
  const rule = valueOf('classifying') ?? valueOf('tagging');
  const reason = valueOf('commenting') ?? valueOf('describing');
  const position = selectors(target).find((s) => s.type === 'TextPositionSelector' && Number.isInteger(s.start) && Number.isInteger(s.end));
  const reviewer = list(annotation.creator).map((c) => (isObject(c) ? c.name : c)).find((n) => typeof n === 'string');
  return {
    id: text(annotation.id), verdict, file: filesOf({ target })[0] ?? '', quote,
    ...(context?.exact === quote.exact && { context: { prefix: context.prefix, suffix: context.suffix } }),
    ...(rule && { rule }), ...(reason && { reason }), ...(reviewer && { reviewer }),
    ...(typeof annotation.created === 'string' && { date: annotation.created }),
    ...(position && { position: { start: position.start as number, end: position.end as number } }),
  };
}

const OURS = new Set(['id', 'type', 'motivation', 'creator', 'created', 'body', 'target']);

/** What other tools have added to an annotation. */
export function ofOthers(annotation: Json): Json {
  return Object.fromEntries(Object.entries(annotation).filter(([key]) => !OURS.has(key)));
}

/** The files that an annotation is about. */
export function filesOf(annotation: Json): string[] {
  return list(annotation.target).flatMap((target) => addressesIn(target)).map(fileOf);
}

/** The annotation with its files under other names. */
export function withFiles(annotation: Json, rename: (file: string) => string): Json {
  const { target } = annotation;
  const renamed = (one: unknown) => withAddress(one, (address) => {
    const to = rename(fileOf(address));
    return to === fileOf(address) ? address : addressOf(to);
  });
  return { ...annotation, target: Array.isArray(target) ? target.map(renamed) : renamed(target) };
}

function addressesIn(target: unknown): string[] {
  const found: string[] = [];
  withAddress(target, (address) => { found.push(address); return address; });
  return found;
}

/** A target is an address, or has one as its source, or is the thing itself and has one as its id. */
function withAddress(target: unknown, change: (address: string) => string): unknown {
  if (typeof target === 'string') return change(target);
  if (!isObject(target)) return target;
  const key = 'source' in target ? 'source' : 'id';
  const address = target[key];
  return typeof address === 'string' ? { ...target, [key]: change(address) } : target;
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

function toQuote({ exact, prefix, suffix }: Json): Quote {
  return { exact: text(exact), prefix: text(prefix), suffix: text(suffix) };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
