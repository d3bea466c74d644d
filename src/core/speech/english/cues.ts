import { Class } from '../../lexicon/class.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { isVerb, Tag } from '../tags.ts';

/** A cue in the text with every entry that it can be, the longest first: *warn* reports a clause or gives an order. */
export interface Cue extends Stretch {
  readonly type: CueEntry['type'];
  readonly entries: readonly CueEntry[];
  /** For each entry where its own words end: *agree* is a cue inside *agree to* too. */
  readonly ends: readonly number[];
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
  const end = Math.max(a.scope(i).last, i + 1);
  const matches = a.tokens[i]!.word.cues.flatMap(({ pattern, value }) => {
    const match = fits(a, i, value.type) ? pattern.match(a.tokens, i, end) : undefined;
    return match ? [{ entry: value, last: match.last }] : [];
  });
  const [longest] = matches.sort((x, y) => y.last - x.last || rank(x.entry) - rank(y.entry));
  if (!longest) return undefined;
  const alike = matches.filter((m) => m.entry.type === longest.entry.type);
  return { first: i, last: longest.last, type: longest.entry.type, entries: alike.map((m) => m.entry), ends: alike.map((m) => m.last) };
}

/** *is convinced that*: behind a copula the adjective comes before the passive. */
function rank({ type }: CueEntry): number {
  return type === 'adjective' ? 0 : 1;
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
  return a.tag(at) === Tag.be || a.tag(at) === Tag.contracted || (a.tag(at) === Tag.finite && a.has(at, Class.copula));
}
