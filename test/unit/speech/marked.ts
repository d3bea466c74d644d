import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

interface Marked {
  readonly text: string;
  readonly source: string[];
  readonly cue: string[];
  readonly content: string[];
}

/** A row marks the source with [ ], the cue with { } and each piece of content with < >; marks may not cross. */
function unmark(row: string): Marked {
  const marked = { source: [] as string[], cue: [] as string[], content: [] as string[] };
  const lists: Readonly<Record<string, string[]>> = { '[': marked.source, '{': marked.cue, '<': marked.content };
  const open: { list: string[]; at: number }[] = [];
  let text = '';
  for (const char of row) {
    if (char in lists) open.push({ list: lists[char]!, at: text.length });
    else if (char === ']' || char === '}' || char === '>') {
      const { list, at } = open.pop()!;
      list.push(text.slice(at));
    } else text += char;
  }
  return { text, ...marked };
}

/** The review of a marked row must hold the attribution that its marks show, and no other with that cue. */
export function checkMarked(row: string, language: Language): void {
  const { text, ...expected } = unmark(row);
  const cut = (r: { start: number; end: number }) => text.slice(r.start, r.end);
  const found = reviewer.review(text, { language }).attributions
    .map((a) => ({ source: a.source ? [cut(a.source)] : [], cue: a.cue ? [cut(a.cue)] : [], content: a.content.map(cut) }));
  const match = found.filter((a) => a.cue.join() === expected.cue.join());
  assert.deepEqual(match, [expected], `found ${JSON.stringify(found)}`);
}

/** Cues that the review finds in a text. */
export function cuesIn(text: string, language: Language): (string | null)[] {
  return reviewer.review(text, { language }).attributions.map((a) => a.cue && text.slice(a.cue.start, a.cue.end));
}
