import { CONTEXT, fromAnnotation, isObject, toAnnotation, type Json } from './annotation.ts';
import type { Decision } from './model.ts';

/** A decisions file that cannot be read. It is reported, and never written over. */
export class DamagedDecisions extends Error {
  override name = 'DamagedDecisions';
}

interface Item {
  readonly annotation: Json;
  readonly decision: Decision | undefined;
}

/**
 * The content of `.statement-review/decisions.json`: decisions, and other tools' annotations, which are kept. Immutable.
 * Written in a stable order with each annotation a block of its own, so that two reviewers' edits merge as text.
 */
export class DecisionLog {
  static readonly empty = new DecisionLog([]);

  private constructor(private readonly items: readonly Item[]) {}

  /** Reads an annotation page, a collection with one, a list, or a single annotation. Throws DamagedDecisions. */
  static parse(json: string): DecisionLog {
    if (!json.trim()) return DecisionLog.empty;
    let value: unknown;
    try {
      value = JSON.parse(json);
    } catch (error) {
      throw new DamagedDecisions(`not JSON: ${(error as Error).message}`);
    }
    const annotations = annotationsIn(value);
    if (!annotations) throw new DamagedDecisions('no list of annotations (W3C Web Annotation: an AnnotationPage with "items")');
    return new DecisionLog(annotations.map((annotation) => ({ annotation, decision: fromAnnotation(annotation) })));
  }

  get decisions(): readonly Decision[] {
    return this.items.flatMap((item) => item.decision ?? []);
  }

  of(file: string): readonly Decision[] {
    return this.decisions.filter((d) => d.file === file);
  }

  /** With a decision added; one with the same id gives way. */
  with(decision: Decision): DecisionLog {
    return new DecisionLog([...this.without(decision.id).items, { annotation: toAnnotation(decision), decision }]);
  }

  without(id: string): DecisionLog {
    return new DecisionLog(this.items.filter((item) => item.annotation.id !== id));
  }

  toString(): string {
    const items = [...this.items].sort(inFileOrder).map(({ annotation }) => annotation);
    return `${JSON.stringify({ '@context': CONTEXT, type: 'AnnotationPage', items }, null, 2)}\n`;
  }
}

function annotationsIn(value: unknown): readonly Json[] | undefined {
  if (Array.isArray(value)) return value.every(isObject) ? (value as Json[]) : undefined;
  if (!isObject(value)) return undefined;
  if (value.type === 'Annotation') return [value];
  if ('items' in value) return annotationsIn(value.items);
  return isObject(value.first) ? annotationsIn(value.first) : undefined;
}

/** By statement, then by place, then by id: independent of who decided first. */
function inFileOrder(a: Item, b: Item): number {
  const place = (d: Decision | undefined) => d?.position?.start ?? 0;
  return compare(a.decision?.file ?? '', b.decision?.file ?? '') || place(a.decision) - place(b.decision) || compare(String(a.annotation.id), String(b.annotation.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
