/** What has changed between two drafts of a statement, as a reviewer sees it. */
import { groupedBy } from './grouped.ts';
import type { Finding } from './finding.ts';
import { sentenceOf } from './finding-keys.ts';
import type { Note } from './notes/recognise.ts';
import { isOpen } from './findings/open.ts';
import type { Review } from './review.ts';
import { plainWords } from './notes/plain-words.ts';

export interface Comparison {
  /** Open now and not before. Findings of the new draft. */
  readonly added: readonly Finding[];
  /** Open before; gone or settled now. Findings of the old draft. */
  readonly resolved: readonly Finding[];
  /** Open in both. Findings of the new draft. */
  readonly carried: readonly Finding[];
  readonly notes: {
    readonly added: readonly Note[];
    readonly removed: readonly Note[];
    readonly carried: readonly Note[];
  };
}

export function compareReviews(before: Review, after: Review): Comparison {
  const pairs = pairFindings(before, after);
  const old = new Map(pairs.map(([b, a]) => [a, b]));
  const next = new Map(pairs);
  const wasOpen = (finding: Finding) => { const b = old.get(finding); return b !== undefined && isOpen(b); };
  const open = after.findings.filter(isOpen);
  return {
    added: open.filter((a) => !wasOpen(a)),
    carried: open.filter(wasOpen),
    resolved: before.findings.filter((b) => { const a = next.get(b); return isOpen(b) && !(a && isOpen(a)); }),
    notes: compareNotes(before.notes, after.notes),
  };
}

interface Candidate {
  readonly finding: Finding;
  readonly sentence: string;
}

/** The same finding in both drafts: same rule, same words, in the same sentence, or else in one that is much like it. */
function pairFindings(before: Review, after: Review): [Finding, Finding][] {
  const buckets = groupedBy(candidates(before), ({ finding }) => quoteOf(finding));
  const pairs: [Finding, Finding][] = [];
  for (const [quote, now] of groupedBy(candidates(after), ({ finding }) => quoteOf(finding))) {
    const then = buckets.get(quote) ?? [];
    const left = takePairs(then, now, (b, a) => b.sentence === a.sentence, pairs);
    takePairs(left.then, left.now, (b, a) => isAlike(b.sentence, a.sentence), pairs);
  }
  return pairs;
}

function candidates({ text, findings }: Review): Candidate[] {
  return findings.map((finding) => ({ finding, sentence: sentenceOf(text, finding) }));
}

function quoteOf({ rule, text }: Finding): string {
  return `${rule}\n${plainWords(text)}`;
}

// How far the order of the drafts is searched for a partner: keeps a text that repeats one word from costing its square.
const REACH = 32;

/** Pairs off what agrees, in the order of the text, and returns what is left of both. */
function takePairs(
  then: readonly Candidate[], now: readonly Candidate[], agree: (b: Candidate, a: Candidate) => boolean, pairs: [Finding, Finding][],
): { then: Candidate[]; now: Candidate[] } {
  const free = [...then];
  const left: Candidate[] = [];
  for (const a of now) {
    const at = free.slice(0, REACH).findIndex((b) => agree(b, a));
    if (at < 0) left.push(a);
    else pairs.push([free.splice(at, 1)[0]!.finding, a.finding]);
  }
  return { then: free, now: left };
}

/** Sentences that share at least half of the words of the longer one. */
function isAlike(a: string, b: string): boolean {
  const [shorter, longer] = [new Set(a.split(' ')), new Set(b.split(' '))].sort((x, y) => x.size - y.size) as [Set<string>, Set<string>];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shared * 2 >= longer.size;
}

function compareNotes(before: readonly Note[], after: readonly Note[]): Comparison['notes'] {
  const old = groupedBy(before, ({ content }) => plainWords(content));
  const added: Note[] = [];
  const carried: Note[] = [];
  for (const note of after) (old.get(plainWords(note.content))?.shift() ? carried : added).push(note);
  return { added, carried, removed: [...old.values()].flat().sort((a, b) => a.start - b.start) };
}
