import { Class } from '../../lexicon/class.ts';
import type { SourceKind } from '../../model.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { Tag } from '../tags.ts';

const FIRST_PERSON = new Set(['i', 'we', "i'm", "we're", "i've", "we've", "i'll", "we'll", "i'd", "we'd", 'our', 'my']);

/** How well a source can be identified. */
export function sourceKind(a: Analysis, { first, last }: Stretch): SourceKind {
  const quoted = a.quoteAround(first) !== undefined;
  if (last - first === 1 || a.tag(first) === Tag.contracted) {
    if (FIRST_PERSON.has(a.lower(first))) return quoted ? 'pronoun' : 'author';
    const tag = a.tag(first);
    if (a.has(first, Class.people)) return a.lower(first) === 'they' ? 'pronoun' : 'vague';
    if (tag === Tag.pronoun || tag === Tag.contracted || tag === Tag.relative || tag === Tag.that || tag === Tag.possessive) return 'pronoun';
  }
  if ((a.lower(first) === 'our' || a.lower(first) === 'my') && !quoted) return 'author';
  return ofPhrase(a, first, last);
}

function ofPhrase(a: Analysis, first: number, last: number): SourceKind {
  const head = headOf(a, first, last);
  const definite = a.lower(first) === 'the' || a.tag(first) === Tag.possessive;
  for (let i = first; i < last; i++) {
    if (a.lower(i) === 'anonymity' || a.lower(i) === 'anonymously' || a.lower(i) === 'unnamed' || a.lower(i) === 'unidentified') return 'anonymous';
  }
  if (a.tag(head) === Tag.name) return 'named';
  if (a.has(head, Class.vague) && (isPlural(a, head) ? !definite : a.has(head, Class.role) ? false : !definite)) return a.lower(head) === 'source' ? 'anonymous' : 'vague';
  for (let i = first; i < last; i++) if (a.tag(i) === Tag.name || (a.tag(i) === Tag.genitive && a.tokens[i]!.word.capitalised)) return 'named';
  if (!definite && (a.lower(first) === 'a' || a.lower(first) === 'an') && a.has(head, Class.role)) return 'anonymous';
  return a.has(head, Class.people) ? 'vague' : 'role';
}

function isPlural(a: Analysis, i: number): boolean {
  return a.tokens[i]!.word.readings.some((r) => r.tag === 'pl');
}

/** The head noun: the last noun before a preposition, comma or relative clause. */
function headOf(a: Analysis, first: number, last: number): number {
  let head = first;
  for (let i = first; i < last; i++) {
    const tag = a.tag(i);
    if (tag === Tag.preposition || tag === Tag.comma || tag === Tag.relative || tag === Tag.open || tag === Tag.dash) {
      if (i > first) break;
    } else if (tag !== undefined && tag <= Tag.genitive) head = i;
  }
  return head;
}
