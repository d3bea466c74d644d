import type { Reading } from '../words.ts';

/** Readings of a form: those listed. */
export function readings(_lower: string, listed: readonly Reading[]): readonly Reading[] {
  return listed;
}
