import { Can, Is, OPENER } from './can.ts';
import type { Chunk } from './chunks.ts';
import type { ClauseKind } from './clause.ts';
import type { Tagging } from './tagging.ts';

/** A clause while its sentence is being cut. */
export interface Draft {
  readonly kind: ClauseKind;
  readonly marker: number | undefined;
  /** The clause that it stands in. */
  readonly parent: Draft | undefined;
  /** The clause beside which it stands, whose subject and auxiliaries it may share. */
  readonly beside: Draft | undefined;
  finite: number | undefined;
  /** A participle that shares an auxiliary: *ble tatt og fengslet*. */
  participle: number | undefined;
  readonly tokens: number[];
  owns(i: number): boolean;
}

/**
 * Cuts a tagged sentence into clauses. What opens a clause opens one inside; a finite verb in a clause that has its own goes on with the
 * one outside that waits for its verb, or begins one beside it or, without a mark or conjunction, inside it (*Jeg tror | han kommer*).
 */
export function splitClauses(s: Tagging, chunks: readonly Chunk[]): Draft[] {
  return new Splitter(s, chunks).run();
}

// Words of *hvilket av de store husene* before its subject.
const LONGEST_ASKED = 6;

class Splitter {
  private readonly drafts: Draft[] = [];
  private readonly owner: (Draft | undefined)[];
  private readonly ending: ReadonlyMap<number, Chunk>;
  private current: Draft;

  constructor(
    private readonly s: Tagging,
    chunks: readonly Chunk[],
  ) {
    this.owner = new Array<Draft | undefined>(s.last - s.first);
    this.ending = new Map(chunks.map((c) => [c.last, c]));
    this.current = this.open('main', undefined, undefined, undefined);
  }

  run(): Draft[] {
    const { s } = this;
    for (let i = s.first; i < s.last; i++) {
      if (s.must(i, OPENER) && this.embeds(i)) this.embed(i);
      else if (s.must(i, Can.finite | Can.imperative) && !this.isQuotedOrder(i)) this.finite(i);
      else if (s.must(i, Can.participle) && this.sharesAuxiliary(i)) this.participle(i);
      this.give(i, this.current);
    }
    this.owner.forEach((draft, n) => draft?.tokens.push(s.first + n));
    return this.drafts.filter((d) => d.tokens.length > 0);
  }

  /** A question word opens a clause inside another, unless it is the sentence that asks. */
  private embeds(i: number): boolean {
    const { s } = this;
    if (!s.must(i, Can.question)) return true;
    if (this.current.finite !== undefined || this.current.kind !== 'main') return true;
    for (let n = i - 1; n >= s.first; n--) if (!s.must(n, Can.mark | Can.coordinator | Can.preposition | Can.adverb)) return true;
    return s.tokens[s.last - 1]!.word.form !== '?' && this.hasTwoVerbs(i);
  }

  private hasTwoVerbs(from: number): boolean {
    let found = 0;
    for (let n = from; n < this.s.last; n++) if (this.s.must(n, Can.finite)) found++;
    return found > 1;
  }

  private embed(i: number): void {
    const { s, current } = this;
    const kind = s.must(i, Can.relative) ? 'relative' : 'subordinate';
    // *hva som skjer*, *selv om*: one opening in two words.
    const doubled = current.marker !== undefined && current.finite === undefined && i - current.marker <= 2 && this.owns(current, i - 1);
    const beside = s.must(i - 1, Can.coordinator) && current.finite !== undefined && current.parent !== undefined;
    if (doubled) {
      this.drafts.splice(this.drafts.indexOf(current), 1);
      this.current = this.open(kind, s.must(current.marker!, Can.question) ? current.marker! : i, current.parent, undefined);
      for (let n = current.marker!; n < i; n++) this.give(n, this.current);
    } else if (beside) this.current = this.open(kind, i, current.parent, undefined);
    else this.current = this.open(kind, i, current, undefined);
    // *to whom it was given*: the preposition belongs to the clause.
    if (!s.must(i, Can.subordinator) && s.must(i - 1, Can.preposition)) this.give(i - 1, this.current);
  }

  private finite(i: number): void {
    const { current } = this;
    if (this.s.must(i, Can.imperative) && this.s.must(i - 1, Can.mark) && current.parent) return this.command(i);
    if (current.finite === undefined && current.participle === undefined) {
      if (this.startsContact(i)) this.contact(i);
      this.current.finite = i;
      return;
    }
    const waiting = this.waiting();
    if (waiting && !this.joinsCurrent(i) && !this.isContact(i)) this.resume(waiting, i);
    else if (!waiting || this.joinsCurrent(i)) this.besideOrInside(i);
    else this.contact(i);
    this.current.finite = i;
  }

  /** *If fired upon, …; do not pursue*: a command stands in no clause before it. */
  private command(i: number): void {
    this.current = this.open('coordinated', undefined, undefined, undefined);
    this.current.finite = i;
  }

  /** *beordret «skyt for å drepe»*: words that the verb before takes, in marks. */
  private isQuotedOrder(i: number): boolean {
    const { s } = this;
    return s.must(i, Can.imperative) && s.is(i - 1, Is.quote) && !s.must(i - 2, Can.mark);
  }

  /** The nearest clause outside that has no verb yet. */
  private waiting(): Draft | undefined {
    let draft = this.current.parent;
    while (draft && (draft.finite !== undefined || draft.participle !== undefined)) draft = draft.parent;
    return draft;
  }

  /** *Mannen som kom og | stjal bilen …*: a conjunction right before it, no comma. */
  private joinsCurrent(i: number): boolean {
    const { s } = this;
    const left = s.before(i);
    return s.must(left, Can.coordinator) && !s.is(left - 1, Is.comma);
  }

  private chunkBefore(i: number): Chunk | undefined {
    let at = i;
    while (at > this.s.first && this.s.must(at - 1, Can.adverb)) at--;
    return this.ending.get(at);
  }

  /** *sa | han skulle komme*: a subject right behind a verb that has another clause. */
  private isContact(i: number): boolean {
    const chunk = this.chunkBefore(i);
    if (!chunk || chunk.first === this.s.first) return false;
    const left = chunk.first - 1;
    return this.s.must(left, Can.finite | Can.infinitive | Can.participle) && this.s.is(left, Is.takesClause) && this.owns(this.current, left);
  }

  /** *Huset | vi kjøpte | var rødt*: a subject right behind a noun, in a clause whose own verb is still to come. */
  private startsContact(i: number): boolean {
    const { s } = this;
    const chunk = this.chunkBefore(i);
    if (!chunk || !s.is(chunk.first, Is.nominative) || chunk.first === s.first || this.asks(chunk.first)) return false;
    const left = chunk.first - 1;
    if (!s.must(left, Can.noun | Can.name | Can.pronoun) || s.is(left, Is.time) || !this.owns(this.current, left)) return false;
    for (let n = i + 1; n < s.last; n++) {
      if (s.must(n, OPENER) || s.must(n, Can.coordinator)) return false;
      if (s.must(n, Can.finite)) return true;
    }
    return false;
  }

  /** *hvilket hus | de kjøpte*: the noun belongs to the question word. */
  private asks(subject: number): boolean {
    const { s, current: { marker } } = this;
    return marker !== undefined && marker < subject && s.must(marker, Can.question) && marker >= subject - LONGEST_ASKED;
  }

  private contact(i: number): void {
    const from = this.chunkBefore(i)?.first ?? i;
    const kind = this.s.must(from - 1, Can.noun | Can.name) ? 'relative' : 'subordinate';
    this.current = this.open(kind, undefined, this.current, undefined);
    for (let n = from; n < i; n++) this.give(n, this.current);
  }

  private resume(waiting: Draft, i: number): void {
    const comma = this.lastComma(i);
    const from = comma >= 0 ? comma + 1 : this.subjectFrom(i);
    for (let n = from; n < i; n++) if (this.owns(this.current, n)) this.give(n, waiting);
    this.current = waiting;
  }

  /** *Når han kommer | vi går*, *Once it ends it will …*: a subject of its own without a comma before it. */
  private subjectFrom(i: number): number {
    const chunk = this.chunkBefore(i);
    return chunk && this.s.is(chunk.head, Is.nominative) && chunk.first > (this.current.finite ?? i) ? chunk.first : i;
  }

  /** The last comma after the current clause's verb, or -1. */
  private lastComma(i: number): number {
    for (let n = i - 1; n > (this.current.finite ?? this.s.first); n--) if (this.s.is(n, Is.clauseMark)) return n;
    return -1;
  }

  private besideOrInside(i: number): void {
    const border = this.border(i);
    if (border < 0) return this.contact(i);
    const { s } = this;
    const leaves = s.is(border, Is.clauseMark) || s.is(border - 1, Is.comma);
    let base = this.current;
    while (leaves && base.parent) base = base.parent;
    // *«…», sier han*: a verb right behind the mark is no second predicate.
    this.current = this.open(base.kind === 'main' || leaves ? 'coordinated' : base.kind, undefined, base.parent, base);
    for (let n = border + 1; n < i; n++) if (this.ownedUnder(base, n)) this.give(n, this.current);
  }

  /** The conjunction or mark since the last verb, or -1. */
  private border(i: number): number {
    const { s } = this;
    for (let n = i - 1; n >= s.first && n !== this.current.finite && !s.must(n, Can.finite); n--) {
      if (s.must(n, Can.coordinator) || (s.is(n, Is.clauseMark) && !s.must(n - 1, Can.coordinator))) return this.isListed(n, i) ? -1 : n;
    }
    return -1;
  }

  /** *tror Kari og Ola kommer*: the conjunction joins two subjects. */
  private isListed(border: number, i: number): boolean {
    const { s } = this;
    if (!s.must(border, Can.coordinator)) return false;
    const chunk = this.chunkBefore(i);
    return chunk?.first === border + 1 && s.must(border - 1, Can.name) && s.must(chunk.head, Can.name) && s.must((this.ending.get(border)?.first ?? s.first) - 1, Can.finite);
  }

  private sharesAuxiliary(i: number): boolean {
    const { s, current } = this;
    const left = s.before(i);
    if (!s.must(left, Can.coordinator) && !s.is(left, Is.comma)) return false;
    const base = current.finite === undefined ? current.beside : current;
    if (base?.finite === undefined || !s.is(base.finite, Is.be | Is.become | Is.have | Is.modal)) return false;
    for (let n = left - 1; n > base.finite; n--) if (s.must(n, Can.participle)) return true;
    return false;
  }

  private participle(i: number): void {
    const base = this.current.finite === undefined ? this.current.beside! : this.current;
    this.current = this.open('coordinated', undefined, base.parent, base);
    this.current.participle = i;
    for (let n = this.s.before(i) + 1; n < i; n++) this.give(n, this.current);
  }

  private open(kind: ClauseKind, marker: number | undefined, parent: Draft | undefined, beside: Draft | undefined): Draft {
    const draft: Draft = { kind, marker, parent, beside, finite: undefined, participle: undefined, tokens: [], owns: (i) => this.owns(draft, i) };
    this.drafts.push(draft);
    return draft;
  }

  private give(i: number, draft: Draft): void {
    this.owner[i - this.s.first] = draft;
  }

  private owns(draft: Draft, i: number): boolean {
    return this.owner[i - this.s.first] === draft;
  }

  private ownedUnder(base: Draft, i: number): boolean {
    for (let draft = this.owner[i - this.s.first]; draft; draft = draft.parent) if (draft === base) return true;
    return false;
  }
}
