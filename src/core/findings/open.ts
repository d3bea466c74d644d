/** What is left to do, counted in one way everywhere: badge, status, tree, tables, documents, command line. */
import type { Finding } from '../finding.ts';

/** No note and no decision answers it. */
export function isUnsettled({ settledBy }: Pick<Finding, 'settledBy'>): boolean {
  return settledBy === undefined;
}

/** A finding that a reviewer has to answer: a hint only informs. */
export function isOpen(finding: Pick<Finding, 'settledBy' | 'severity'>): boolean {
  return isUnsettled(finding) && finding.severity !== 'hint';
}
