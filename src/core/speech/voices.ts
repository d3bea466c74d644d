import type { Range, SourceKind } from '../model.ts';
import type { Voice } from './model.ts';
import { AUTHOR } from './model.ts';

/** A span that belongs to a speaker, before nesting is resolved. */
export interface Claimed extends Range {
  readonly speaker: string;
  readonly kind: SourceKind;
  readonly form: 'quoted' | 'reported';
}

/**
 * Cuts [0, length) into voices: each place belongs to the innermost span that covers it, the rest to the author.
 * Of spans that cross, the one that begins later is the inner one. O(n log n).
 */
export function cutVoices(length: number, claimed: readonly Claimed[]): Voice[] {
  const spans = claimed.filter((c) => c.end > c.start).sort((a, b) => a.start - b.start || b.end - a.end);
  const voices: Voice[] = [];
  const open: Claimed[] = [];
  let at = 0;
  const advance = (to: number) => {
    if (to > at) append(voices, at, to, open.at(-1));
    at = Math.max(at, to);
  };
  const closeUntil = (limit: number) => {
    for (let top = open.at(-1); top && top.end <= limit; top = open.at(-1)) {
      advance(top.end);
      open.pop();
    }
  };
  for (const span of spans) {
    closeUntil(span.start);
    advance(span.start);
    open.push(span);
  }
  closeUntil(length);
  while (open.length) {
    advance(Math.min(length, open.at(-1)!.end));
    open.pop();
  }
  advance(length);
  return voices;
}

function append(voices: Voice[], start: number, end: number, owner: Claimed | undefined): void {
  const last = voices.at(-1);
  const { speaker, kind, form } = owner ?? { speaker: AUTHOR, kind: 'author' as const, form: 'author' as const };
  if (last && last.speaker === speaker && last.form === form && last.end === start) voices[voices.length - 1] = { ...last, end };
  else voices.push({ start, end, speaker, kind, form });
}
