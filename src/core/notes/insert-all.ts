import type { Finding } from '../finding.ts';
import { fixesFor, type FixOptions } from '../fixes/index.ts';
import { isAtLeast } from '../model.ts';
import type { Review } from '../review.ts';
import type { Edit } from '../text/edit.ts';
import { findNotes } from './recognise.ts';
import { settles } from './settle.ts';

/**
 * The edits that put the likeliest note at every open finding; a note that answers two findings of one place stands once.
 * Hints ask for none. Applied to their result, there are none left.
 */
export function insertAllEdits(review: Review, options: FixOptions = {}, wanted: (finding: Finding) => boolean = () => true): Edit[] {
  const byPlace = new Map<number, Edit[]>();
  for (const finding of review.findings) {
    if (finding.settledBy || !isAtLeast(finding.severity, 'information') || !wanted(finding)) continue;
    const edit = fixesFor(review, finding, options).find((f) => f.kind === 'note' && f.preferred)?.edits[0];
    if (!edit) continue;
    const there = byPlace.get(edit.start) ?? [];
    if (!there.some((e) => answers(e, finding))) byPlace.set(edit.start, [...there, edit]);
  }
  return [...byPlace.values()].flat().sort((a, b) => a.start - b.start);
}

function answers(edit: Edit, finding: Finding): boolean {
  return findNotes(edit.newText).some((note) => settles(note.form, finding.kind));
}
