/** *Compare With…*: the diff of VS Code, and beside it what has changed in findings and notes. */
import * as vscode from 'vscode';
import type { Comparisons } from '../compare/comparisons.ts';
import { chooseDraft, type ClipboardDrafts } from '../compare/drafts.ts';
import type { SummaryPages } from '../summary/pages.ts';

export interface CompareParts {
  readonly comparisons: Comparisons;
  readonly clipboard: ClipboardDrafts;
  readonly pages: SummaryPages;
}

export async function compareWith(document: vscode.TextDocument, { comparisons, clipboard, pages }: CompareParts): Promise<void> {
  const draft = await chooseDraft(document, clipboard);
  if (!draft) return;
  const name = vscode.workspace.asRelativePath(document.uri);
  await vscode.commands.executeCommand('vscode.diff', draft.uri, document.uri, vscode.l10n.t('{0} ↔ {1}', draft.label, name));
  comparisons.set(document.uri, draft);
  pages.openStatement(document.uri);
}
