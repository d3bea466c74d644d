import { hash } from '../text/hash.ts';
import { CONTEXT, filesOf, fromAnnotation, isObject, ofOthers, toAnnotation, withFiles, type Json } from './annotation.ts';
import type { Decision } from './model.ts';

/** A decisions file that cannot be read. It is reported, and never written over. */
export class DamagedDecisions extends Error {
  override name = 'DamagedDecisions';
}

interface Item {
  readonly id: string;
  readonly annotation: Json;
  readonly decision: Decision | undefined;
}

/** What stands around the list of annotations, its own fields and other tools', with a new list in its place. */
type Page = (items: readonly Json[]) => Json;

const NEW_PAGE: Page = (items) => ({ '@context': CONTEXT, type: 'AnnotationPage', items });

/**
 * The content of `.statement-review/decisions.json`: decisions, and other tools' annotations, which are kept. Immutable.
 * Written in a stable order with each annotation a block of its own, so that two reviewers' edits merge as text.
 */
export class DecisionLog {
  static readonly empty = new DecisionLog([], NEW_PAGE);

  private constructor(private readonly items: readonly Item[], private readonly page: Page) {}

  /** Reads an annotation page, a collection with one, a list, or a single annotation. Throws DamagedDecisions. */
  static parse(json: string): DecisionLog {
    const text = json.replace(/^\uFEFF/, '');
    if (!text.trim()) return DecisionLog.empty;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      throw new DamagedDecisions(`not JSON: ${(error as Error).message}`);
    }
    const found = annotationsIn(value);
    if (!found) throw new DamagedDecisions('no list of annotations (W3C Web Annotation: an AnnotationPage with "items")');
    return new DecisionLog(found.annotations.map(toItem), found.page);
  }

  get decisions(): readonly Decision[] {
    return this.items.flatMap((item) => item.decision ?? []);
  }

  of(file: string): readonly Decision[] {
    return this.decisions.filter((d) => d.file === file);
  }

  /**
   * With a decision added; the one that is replaced gives way, as does one with the same id, and what other tools have added to
   * it is kept. A decision of the same id on another statement, which was renamed, stays.
   */
  with(decision: Decision, replaced?: string): DecisionLog {
    const isTaken = this.items.some(({ id, decision: d }) => id === decision.id && d && d.file !== decision.file);
    if (isTaken) return this.with({ ...decision, id: `urn:statement-review:${hash(decision.id)}` }, replaced);
    const isBefore = ({ id }: Item) => id === decision.id || id === replaced;
    const before = this.items.find(isBefore);
    const item = toItem({ ...toAnnotation(decision), ...(before && ofOthers(before.annotation)) });
    return this.having([...this.items.filter((i) => !isBefore(i)), item]);
  }

  without(id: string): DecisionLog {
    return this.having(this.items.filter((item) => item.id !== id));
  }

  /** What is about some files, other tools' annotations too. */
  about(isMeant: (file: string) => boolean): DecisionLog {
    return this.having(this.items.filter(({ annotation }) => filesOf(annotation).some(isMeant)));
  }

  get isEmpty(): boolean {
    return !this.items.length;
  }

  /** With the files that it is about under other names. */
  renamed(rename: (file: string) => string): DecisionLog {
    return this.having(this.items.map(({ annotation }) => toItem(withFiles(annotation, rename))));
  }

  minus(other: DecisionLog): DecisionLog {
    const gone = new Set(other.items.map(({ id }) => id));
    return this.having(this.items.filter(({ id }) => !gone.has(id)));
  }

  plus(other: DecisionLog): DecisionLog {
    return this.having([...this.minus(other).items, ...other.items]);
  }

  /** What has been changed here since `base`, annotation by annotation, made to what others have made of it meanwhile. */
  mergedInto(theirs: DecisionLog, base: DecisionLog): DecisionLog {
    const was = new Map(base.items.map(({ id, annotation }) => [id, JSON.stringify(annotation)]));
    const changed = this.having(this.items.filter(({ id, annotation }) => was.get(id) !== JSON.stringify(annotation)));
    return theirs.minus(base.minus(this)).plus(changed);
  }

  toString(): string {
    const items = [...this.items].sort(inFileOrder).map(({ annotation }) => annotation);
    return `${JSON.stringify(this.page(items), null, 2)}\n`;
  }

  private having(items: readonly Item[]): DecisionLog {
    return new DecisionLog(items, this.page);
  }
}

/** An annotation without an id gets one by what it says, so that it can be told from the others. */
function toItem(given: Json): Item {
  const own = typeof given.id === 'string' && given.id;
  const id = own || `urn:statement-review:${hash(JSON.stringify(given))}`;
  const annotation = own ? given : { ...given, id };
  return { id, annotation, decision: fromAnnotation(annotation) };
}

interface Found {
  readonly annotations: readonly Json[];
  readonly page: Page;
}

function annotationsIn(value: unknown): Found | undefined {
  if (Array.isArray(value)) return value.every(isObject) ? { annotations: value as Json[], page: NEW_PAGE } : undefined;
  if (!isObject(value)) return undefined;
  if (value.type === 'Annotation') return { annotations: [value], page: NEW_PAGE };
  if ('items' in value) return inPage(annotationsIn(value.items), (items) => ({ '@context': CONTEXT, ...value, items }));
  return isObject(value.first) ? inCollection(annotationsIn(value.first), value) : undefined;
}

function inPage(found: Found | undefined, page: Page): Found | undefined {
  return found && { ...found, page };
}

/** A collection says how many annotations it has. */
function inCollection(found: Found | undefined, collection: Json): Found | undefined {
  return found && inPage(found, (items) => ({ ...collection, ...('total' in collection && { total: items.length }), first: found.page(items) }));
}

/** By statement, then by place, then by id: independent of who decided first. */
function inFileOrder(a: Item, b: Item): number {
  const place = (d: Decision | undefined) => d?.position?.start ?? 0;
  return compare(a.decision?.file ?? '', b.decision?.file ?? '') || place(a.decision) - place(b.decision) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
