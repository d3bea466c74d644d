import type { WordToken } from '../languages/paragraph.ts';
import type { ClauseKind, TaggedSentence, Tokens } from './clause.ts';
import { isClauseMark, type Tag } from './tags.ts';

/** A clause while its sentence is being cut. */
export interface Draft {
  kind: ClauseKind;
  first: number;
  last: number;
  marker: number | undefined;
  finite: number | undefined;
  /** Where the inner clause that it belongs to begins, its marker included. */
  readonly from: number;
  /** Has it a verb, or will it share one? */
  settled: boolean;
  readonly inside: Tokens[];
  /** The clause whose subject and auxiliary it shares. */
  readonly shares: Draft | undefined;
}

/**
 * Cuts a tagged sentence into clauses: a subordinator or relative opens one inside, a conjunction or mark one beside, where a verb of
 * its own follows; a finite verb after an inner clause that has its verb goes on with the outer one.
 */
export function segment(tokens: readonly WordToken[], { first, last, tags }: TaggedSentence): Draft[] {
  return new Segmenter(tokens, first, last, tags).run();
}

class Segmenter {
  private readonly drafts: Draft[] = [];
  private readonly outer: Draft[] = [];
  private current: Draft;

  constructor(
    private readonly tokens: readonly WordToken[],
    private readonly first: number,
    private readonly last: number,
    private readonly tags: readonly Tag[],
  ) {
    this.current = this.open('main', first, undefined, undefined);
  }

  run(): Draft[] {
    for (let i = this.first; i < this.last; i++) this.step(i);
    this.closeAll();
    return this.drafts.filter((d) => d.last > d.first);
  }

  private step(i: number): void {
    const tag = this.tag(i)!;
    if (tag.role === 'subordinator' || tag.role === 'relative') this.embed(i, tag.role === 'relative' ? 'relative' : 'subordinate');
    else if (tag.role === 'mark' && isClauseMark(this.tokens[i]!)) this.mark(i);
    else if (tag.role === 'coordinator') this.coordinate(i, i + 1);
    else if (tag.form === 'finite') this.finite(i);
  }

  private embed(i: number, kind: 'relative' | 'subordinate'): void {
    // *og som …*, *and which …* stand beside the relative clause before.
    if (this.current.kind !== 'main' && this.current.settled && this.tag(i - 1)?.role === 'coordinator' && this.outer.length) this.leave(i - 1);
    this.outer.push(this.current);
    this.current = this.open(kind, i + 1, i, undefined);
  }

  private finite(i: number): void {
    if (!this.current.settled) this.settle(i);
    else if (this.outer.length && !this.outer.at(-1)!.settled && this.outer.at(-1)!.first < this.current.from) this.resume(i);
    else this.beside(i, i);
  }

  private mark(i: number): void {
    if (!this.current.settled) return;
    const next = this.tag(i + 1);
    const outer = this.outer.at(-1);
    if (outer && !outer.settled && outer.first < this.current.from) {
      if (next?.form === 'finite' || this.current.kind === 'relative') this.leave(i);
      return;
    }
    if (next?.role !== 'coordinator') this.coordinate(i, i + 1);
  }

  /** A new clause beside the current one, if a verb of its own follows before the next border. */
  private coordinate(i: number, from: number): void {
    if (!this.current.settled || !this.verbAhead(from)) return;
    this.beside(i, from);
  }

  private beside(end: number, from: number): void {
    const before = this.current;
    before.last = Math.min(before.last, end);
    const sentenceLevel = before.kind === 'subordinate' && this.outer.length > 0 && this.outer.at(-1)!.first >= before.from;
    if (sentenceLevel) this.outer.pop();
    this.current = this.open(sentenceLevel ? 'main' : 'coordinated', from, undefined, sentenceLevel ? undefined : before);
    this.current.settled = !sentenceLevel && this.sharesParticiple(from);
  }

  private resume(i: number): void {
    this.leave(i);
    this.settle(i);
  }

  private settle(i: number): void {
    this.current.finite = i;
    this.current.settled = true;
  }

  /** Ends the inner clause before token `end` and goes back to the outer one. */
  private leave(end: number): void {
    this.current.last = Math.min(this.current.last, end);
    const outer = this.outer.pop()!;
    outer.inside.push({ first: this.current.from, last: end });
    this.current = outer;
  }

  private closeAll(): void {
    this.current.last = Math.min(this.current.last, this.last);
    for (let outer = this.outer.pop(); outer; outer = this.outer.pop()) {
      const inner = this.drafts.find((d) => d.first > outer.first && !outer.inside.some((r) => r.first <= d.first && d.first < r.last) && d.marker !== undefined && d.marker >= outer.first);
      outer.last = Math.min(outer.last, inner ? this.startOfGroup(outer, inner.marker!) : this.last);
    }
  }

  /** Inner clauses that stand side by side end the outer one together: *grupper | som … og som …* */
  private startOfGroup({ inside }: Draft, marker: number): number {
    const before = inside.find((r) => r.last < marker && r.last >= marker - 2);
    return before ? before.first : marker;
  }

  /** Does a finite verb, or a participle that shares the auxiliary, come before the next border? */
  private verbAhead(from: number): boolean {
    for (let i = from; i < this.last; i++) {
      const tag = this.tag(i)!;
      if (tag.role === 'subordinator' || tag.role === 'relative' || (tag.role === 'mark' && isClauseMark(this.tokens[i]!)) || (tag.role === 'coordinator' && i > from)) return false;
      if (tag.form === 'finite') return true;
      if (tag.form === 'participle' && i - from <= 2 && this.hasAuxiliary()) return true;
    }
    return false;
  }

  private sharesParticiple(from: number): boolean {
    for (let i = from; i < Math.min(this.last, from + 3); i++) if (this.tag(i)!.role === 'verb') return this.tag(i)!.form === 'participle';
    return false;
  }

  private hasAuxiliary(): boolean {
    for (let draft: Draft | undefined = this.current; draft; draft = draft.shares) {
      const auxiliary = draft.finite === undefined ? undefined : this.tag(draft.finite)?.auxiliary;
      if (auxiliary) return auxiliary !== 'modal';
    }
    return false;
  }

  private open(kind: ClauseKind, first: number, marker: number | undefined, shares: Draft | undefined): Draft {
    const draft: Draft = { kind, first, last: this.last, marker, finite: undefined, settled: false, from: shares?.from ?? marker ?? first, inside: [], shares };
    this.drafts.push(draft);
    return draft;
  }

  private tag(i: number): Tag | undefined {
    return i < this.first ? undefined : this.tags[i - this.first];
  }
}
