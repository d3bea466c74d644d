/** A step of the walkthrough, done on the sample: opens it, puts the cursor on a finding that suits, and runs what the step is about. */
import * as vscode from 'vscode';
import { ADD_NOTE, DISMISS } from '../../protocol/commands.ts';
import type { FindingView } from '../../protocol/statement-view.ts';
import { isLeft } from '../findings/groups.ts';
import type { Parts } from '../parts.ts';
import { reviewNow } from '../pick-finding.ts';
import { toRange } from '../ranges.ts';
import { isDone, type WalkthroughStep } from './done.ts';
import { showSample } from './sample.ts';

const COMMANDS: Record<Exclude<WalkthroughStep, 'sample'>, string> = { hover: 'editor.action.showHover', note: ADD_NOTE, dismiss: DISMISS, memo: 'statementReview.fileMemo' };

export async function openSample({ storage }: Parts): Promise<vscode.TextEditor> {
  const editor = await showSample(storage);
  isDone('sample');
  return editor;
}

export async function tryStep(step: WalkthroughStep, parts: Parts): Promise<void> {
  const editor = await openSample(parts);
  if (step === 'sample' || !(await reviewNow(editor.document, parts.client))) return;
  const finding = (await parts.views.of(editor.document.uri))?.findings.filter(isLeft).filter((f) => step !== 'note' || f.fix?.kind === 'note').sort(byImportance)[0];
  // The walkthrough takes the keyboard back a moment after a step is opened.
  const at = finding && toRange(finding.range).start;
  await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn, ...(at && { selection: new vscode.Range(at, at) }) });
  await vscode.commands.executeCommand(COMMANDS[step]);
}

function byImportance(a: FindingView, b: FindingView): number {
  return (a.few ?? Infinity) - (b.few ?? Infinity) || 0;
}
