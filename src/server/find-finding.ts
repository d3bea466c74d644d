/** The finding of a review that a client names. */
import type { Finding } from '../core/finding.ts';
import type { FindingRef } from '../protocol/project-files.ts';
import type { Reviewed } from './review-document.ts';

/** Undefined: the text has changed since, or it was not reviewed. */
export function findFinding({ core, document }: Pick<Reviewed, 'core' | 'document'>, { rule, range }: FindingRef): Finding | undefined {
  const start = document.offsetAt(range.start);
  const end = document.offsetAt(range.end);
  return core?.findings.find((f) => f.rule === rule && f.start === start && f.end === end);
}
