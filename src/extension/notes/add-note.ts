/** *Add Attribution Note…*: the notes that could answer the finding at the cursor, to choose from. */
import * as vscode from 'vscode';
import type { FindingDiagnostic, FixData } from '../../protocol/messages.ts';
import { foundBy, refsOf, type Named } from '../findings/named.ts';
import type { Parts } from '../parts.ts';
import { pickFinding, reviewNow } from '../pick-finding.ts';
import { apply } from './apply.ts';
import { setSource } from './set-source.ts';

interface NoteItem extends vscode.QuickPickItem {
  /** Missing for the item that asks who the source is. */
  readonly note?: FixData;
}

export async function addNote(given: Named | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const finding = await findingFor(given, document, parts);
  if (!finding) return;
  const chosen = await vscode.window.showQuickPick(itemsFor(finding, parts.reviews.of(document.uri)?.source), {
    title: vscode.l10n.t('Add a Note'), placeHolder: finding.message,
  });
  if (chosen && !chosen.note && (await setSource(document, parts))) await addNote(given, document, parts);
  if (!chosen?.note) return;
  await vscode.window.showTextDocument(document);
  await apply(document, { version: finding.data.version, edits: chosen.note.edits });
}

async function findingFor(given: Named | undefined, document: vscode.TextDocument, { client }: Parts): Promise<FindingDiagnostic | undefined> {
  const found = ((await reviewNow(document, client))?.findings ?? []).filter(({ data }) => data.fixes.some(isNote));
  if (given) return foundBy(refsOf(given)[0]!, { findings: found });
  const pickable = found.map((finding) => ({ range: finding.range, text: finding.data.text, title: finding.data.title, finding }));
  return (await pickFinding(document, pickable, vscode.l10n.t('Add a Note')))?.finding;
}

function itemsFor({ data }: FindingDiagnostic, source: string | undefined): NoteItem[] {
  const notes = data.fixes.filter(isNote).map((note): NoteItem => ({
    label: note.edits.map(({ newText }) => newText.trim()).join(' '),
    ...(note.edits.some(({ snippet }) => snippet) && { description: vscode.l10n.t('to be filled in') }),
    note,
  }));
  return source === undefined ? [...notes, { label: `$(person) ${vscode.l10n.t('Name the sender…')}` }] : notes;
}

function isNote({ kind }: FixData): boolean {
  return kind === 'note';
}
