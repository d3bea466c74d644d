import type { CueEntry } from '../../../lexicon/schema.ts';
import type { Analysis, Stretch } from './analysis.ts';
import { isVerb, Tag } from './tags.ts';

/** A cue in the text with every entry that it can be: *warn* reports a clause or gives an order. */
export interface Cue extends Stretch {
  readonly type: CueEntry['type'];
  readonly entries: readonly CueEntry[];
}

/** The cues of a paragraph in order, each as long as it can be. */
export function findCues(a: Analysis): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < a.tokens.length; i++) {
    const cue = a.tokens[i]!.word.cues.length ? cueAt(a, i) : undefined;
    if (!cue) continue;
    cues.push(cue);
    i = cue.last - 1;
  }
  return cues;
}

function cueAt(a: Analysis, i: number): Cue | undefined {
  const end = a.scope(i).last;
  let last = i;
  let entries: CueEntry[] = [];
  for (const { pattern, value } of a.tokens[i]!.word.cues) {
    if (!fits(a, i, value.type)) continue;
    const match = pattern.match(a.tokens, i, Math.max(end, i + 1));
    if (!match || match.last < last) continue;
    if (match.last > last) entries = [];
    last = match.last;
    entries.push(value);
  }
  return entries.length ? { first: i, last, type: entries[0]!.type, entries: entries.filter((e) => e.type === entries[0]!.type) } : undefined;
}

function fits(a: Analysis, i: number, type: CueEntry['type']): boolean {
  const tag = a.tag(i);
  switch (type) {
    case 'verb':
      return isVerb(tag);
    case 'noun':
      return tag === Tag.noun;
    case 'adjective':
      return (tag === Tag.adjective || tag === Tag.participle || tag === Tag.noun || tag === Tag.ing) && followsCopula(a, i);
    default:
      return true;
  }
}

function followsCopula(a: Analysis, i: number): boolean {
  let at = i - 1;
  while (at >= 0 && a.tag(at) === Tag.adverb) at--;
  return a.tag(at) === Tag.be || a.tag(at) === Tag.contracted || (a.tag(at) === Tag.finite && a.is(at, 'copula'));
}
