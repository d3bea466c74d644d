import type { Range } from '../model.ts';

/** A replacement in the text that it was made for. */
export interface Edit extends Range {
  readonly newText: string;
}

/** Applies edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let at = 0;
  for (const { start, end, newText } of ordered) {
    if (start < at) throw new RangeError(`edits overlap at ${start}`);
    result += text.slice(at, start) + newText;
    at = end;
  }
  return result + text.slice(at);
}
