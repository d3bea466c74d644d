/** Going from one open finding to the next, in the order of the text. */
import * as vscode from 'vscode';
import type { FindingDiagnostic } from '../../protocol/messages.ts';
import { toRange } from '../ranges.ts';

/** The next in a direction, around the ends. Of several that begin at one place, each in turn where `from` is one of them. */
export function neighbour(findings: readonly FindingDiagnostic[], at: vscode.Position, step: 1 | -1, from?: FindingDiagnostic): FindingDiagnostic | undefined {
  const open = findings.filter(isStop);
  const known = from ? indexOf(open, from) : -1;
  if (known >= 0) return open.at((known + step) % open.length);
  const after = open.findIndex(({ range }) => toRange(range).start.isAfter(at));
  return step > 0 ? open[Math.max(0, after)] : open.at(after < 0 ? -1 : after - 1);
}

/** A hint is passed by. */
export function isStop({ data }: FindingDiagnostic): boolean {
  return data.severity !== 'hint';
}

/** Where it is among some of another version of the same review; -1: gone. */
export function indexOf(findings: readonly FindingDiagnostic[], { code, range }: FindingDiagnostic): number {
  return findings.findIndex((finding) => finding.code === code && toRange(finding.range).isEqual(toRange(range)));
}

/** The words that are marked, selected backwards, so that the cursor stands at its first word and a hover says what it is about. */
export function select(editor: vscode.TextEditor, finding: FindingDiagnostic): void {
  const { start, end } = toRange(finding.data.telling);
  editor.selection = new vscode.Selection(end, start);
  editor.revealRange(toRange(finding.data.telling), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
