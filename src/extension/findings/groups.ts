/** Findings as the tree shows them: by kind of rule, in the order of the text. */
import { KINDS, type Kind } from '../../core/model.ts';
import type { FindingDiagnostic } from '../../protocol/messages.ts';

export interface Group {
  readonly kind: Kind;
  readonly findings: readonly FindingDiagnostic[];
}

export function groupByKind(findings: readonly FindingDiagnostic[]): Group[] {
  const ordered = [...findings].sort(inTextOrder);
  return KINDS.map((kind) => ({ kind, findings: ordered.filter(({ data }) => data.kind === kind) })).filter(
    (group) => group.findings.length > 0,
  );
}

/** What is left for a reviewer to do: hints only inform. */
export function toSettle(findings: readonly FindingDiagnostic[]): number {
  return findings.filter(({ data }) => data.severity !== 'hint').length;
}

function inTextOrder(a: FindingDiagnostic, b: FindingDiagnostic): number {
  return a.range.start.line - b.range.start.line || a.range.start.character - b.range.start.character;
}
