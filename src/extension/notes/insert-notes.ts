/** The likeliest note at every finding of a rule, or at all of them: the latter after a look at what would change. */
import * as vscode from 'vscode';
import { insertNotesRequest } from '../../protocol/notes.ts';
import { refsOf, type Named } from '../findings/named.ts';
import type { Parts } from '../parts.ts';
import { pickFinding, reviewNow } from '../pick-finding.ts';
import { apply, edited } from './apply.ts';
import { NotesPreview } from './preview.ts';

export async function addNotesOfRule(given: Named | undefined, document: vscode.TextDocument, { client }: Parts): Promise<void> {
  const review = given ? undefined : await reviewNow(document, client);
  const rule = (given && refsOf(given)[0]?.rule) ?? (await pickFinding(document, (review?.findings ?? []).map((f) => ({ range: f.range, text: f.data.text, title: f.data.title, rule: f.code })), vscode.l10n.t('Add Notes to All Findings of a Rule')))?.rule;
  if (!rule) return;
  const made = await client.sendRequest(insertNotesRequest, { uri: client.code2ProtocolConverter.asUri(document.uri), rule });
  if (made?.edits.length) await apply(document, made);
  else sayNothingLeft();
}

export async function insertNotes(document: vscode.TextDocument, { client, previews }: Parts): Promise<void> {
  const made = await client.sendRequest(insertNotesRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  if (!made?.edits.length) {
    sayNothingLeft();
    return;
  }
  const preview = await NotesPreview.open(document, edited(document, made.edits), previews);
  const insert = vscode.l10n.t('Insert Notes ({0})', made.edits.length);
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Insert the notes that the comparison shows?'), insert, vscode.l10n.t('Cancel'));
  await preview.close();
  if (answer === insert) {
    await vscode.window.showTextDocument(document);
    await apply(document, made);
  }
}

function sayNothingLeft(): void {
  void vscode.window.showInformationMessage(vscode.l10n.t('No finding is left that a note would answer.'));
}
