/** The findings that a command is given, by the text's own actions or by a view. */
import type { DecideArguments } from '../../protocol/commands.ts';
import type { DocumentReview, FindingDiagnostic } from '../../protocol/messages.ts';
import type { FindingRef } from '../../protocol/project-files.ts';
import { toRange } from '../ranges.ts';
import type { FindingNode } from './nodes.ts';

export type Named = DecideArguments | FindingNode;

export function refsOf(given: Named): readonly FindingRef[] {
  return 'findings' in given ? given.findings : [refOf(given.finding)];
}

export function refOf({ range, rule }: FindingRef): FindingRef {
  return { range, rule };
}

/** As it was found in this review. */
export function foundBy({ rule, range }: FindingRef, review: Pick<DocumentReview, 'findings'> | undefined): FindingDiagnostic | undefined {
  return review?.findings.find((f) => f.code === rule && toRange(f.range).isEqual(toRange(range)));
}

