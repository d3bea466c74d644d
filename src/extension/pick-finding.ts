/** The finding that a command is about: the one at the cursor, or one that the person chooses. */
import * as vscode from 'vscode';
import type { BaseLanguageClient, Range } from 'vscode-languageclient';
import { reviewRequest, type DocumentReview } from '../protocol/messages.ts';
import { toRange } from './ranges.ts';

/** The review of the text as it is now. Undefined where it is refused. */
export async function reviewNow({ uri }: vscode.TextDocument, client: BaseLanguageClient): Promise<DocumentReview | undefined> {
  const review = await client.sendRequest(reviewRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
  return review && !review.refusal ? review : undefined;
}

export interface Pickable {
  readonly range: Range;
  readonly text: string;
  /** What its rule is called. */
  readonly title: string;
}

/** The innermost one at the cursor; else the person is asked. Undefined: nothing to choose from, or nothing chosen. */
export async function pickFinding<T extends Pickable>(document: vscode.TextDocument, findings: readonly T[], title: string): Promise<T | undefined> {
  const selection = selectionIn(document);
  const [here] = findings.filter(({ range }) => selection?.intersection(toRange(range))).sort((a, b) => a.text.length - b.text.length);
  if (here) return here;
  if (findings.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is nothing in this statement that this could be done with.'));
    return undefined;
  }
  const items = findings.map((finding) => ({ label: finding.text.replace(/\s+/gu, ' '), description: `${finding.title} · ${finding.range.start.line + 1}`, finding }));
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.finding;
}

function selectionIn(document: vscode.TextDocument): vscode.Selection | undefined {
  return vscode.window.visibleTextEditors.find((editor) => editor.document === document)?.selection;
}
