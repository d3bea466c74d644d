/** Going from note to note, taking all of them out, copying the statement without them. */
import * as vscode from 'vscode';
import { notesRequest, type NotesView } from '../../protocol/notes.ts';
import type { Parts } from '../parts.ts';
import { toRange } from '../ranges.ts';
import { apply, edited } from './apply.ts';

/** Selects the next note behind the cursor, or the one before it; from the last on to the first. */
export async function goToNote(direction: 1 | -1, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const view = await notesOf(document, parts);
  if (!view) return;
  const editor = await vscode.window.showTextDocument(document);
  const ranges = view.notes.map(toRange);
  const at = editor.selection.start;
  const next = direction === 1 ? ranges.find(({ start }) => start.isAfter(at)) ?? ranges[0] : ranges.findLast(({ start }) => start.isBefore(at)) ?? ranges.at(-1);
  if (!next) return;
  editor.selection = new vscode.Selection(next.start, next.end);
  editor.revealRange(next, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

export async function removeNotes(document: vscode.TextDocument, parts: Parts): Promise<void> {
  const view = await notesOf(document, parts);
  if (view) await apply(document, view.strip);
}

/** The text that goes out, while the notes stay here. */
export async function copyWithoutNotes(document: vscode.TextDocument, { client }: Parts): Promise<void> {
  const view = await client.sendRequest(notesRequest, { uri: client.code2ProtocolConverter.asUri(document.uri) });
  await vscode.env.clipboard.writeText(edited(document, view?.strip.edits ?? []));
  void vscode.window.setStatusBarMessage(vscode.l10n.t('Copied. Notes left out: {0}.', view?.notes.length ?? 0), 5000);
}

/** Undefined, and a word to the person, where there are none. */
async function notesOf({ uri }: vscode.TextDocument, { client }: Parts): Promise<NotesView | undefined> {
  const view = await client.sendRequest(notesRequest, { uri: client.code2ProtocolConverter.asUri(uri) });
  if (view?.notes.length) return view;
  void vscode.window.showInformationMessage(vscode.l10n.t('This statement has no attribution notes.'));
  return undefined;
}
