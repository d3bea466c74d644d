/** *Open as Statement…*: a document of another program, the clipboard or a selection, as an untitled statement beside the original. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LARGEST_FILE } from '../../core/limits.ts';
import { say } from '../../core/messages/say.ts';
import { toBase64 } from '../../protocol/base64.ts';
import { importRequest, type ImportAnswer } from '../../protocol/doors.ts';
import { messageLanguage } from '../message-language.ts';

interface Choice extends vscode.QuickPickItem {
  readonly open: () => Promise<void>;
}

const DOCUMENTS = ['docx', 'docm', 'odt', 'pdf', 'eml', 'html', 'htm', 'xhtml'];

/** `given`: the files that were clicked on; without them the person is asked what to open. */
export async function openAsStatement(client: BaseLanguageClient, given?: readonly vscode.Uri[]): Promise<void> {
  if (given) {
    for (const uri of given) await openDocument(client, uri);
    return;
  }
  const choice = await vscode.window.showQuickPick(choices(client), { title: vscode.l10n.t('Open as Statement') });
  await choice?.open();
}

function choices(client: BaseLanguageClient): Choice[] {
  const editor = vscode.window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection);
  return [
    { label: vscode.l10n.t('File…'), description: 'Word, OpenDocument, PDF, HTML, e-mail', open: () => pickDocument(client) },
    { label: vscode.l10n.t('Clipboard'), open: async () => openText(await vscode.env.clipboard.readText()) },
    ...(selected ? [{ label: vscode.l10n.t('Selection'), open: () => openText(selected) }] : []),
  ];
}

async function pickDocument(client: BaseLanguageClient): Promise<void> {
  const [uri] = (await vscode.window.showOpenDialog({ filters: { [vscode.l10n.t('Documents')]: DOCUMENTS }, title: vscode.l10n.t('Open as Statement') })) ?? [];
  if (uri) await openDocument(client, uri);
}

async function openDocument(client: BaseLanguageClient, uri: vscode.Uri): Promise<void> {
  const answer = await read(client, uri);
  if ('problem' in answer) {
    void vscode.window.showErrorMessage(answer.problem);
    return;
  }
  await openText(answer.text, uri);
  if (answer.notices.length) void vscode.window.showInformationMessage(answer.notices.join(' '));
}

async function read(client: BaseLanguageClient, uri: vscode.Uri): Promise<ImportAnswer> {
  const name = uri.path.split('/').at(-1) ?? '';
  const messages = messageLanguage(undefined, uri);
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > LARGEST_FILE) return { problem: `${name}: ${say(messages, 'import.tooLarge')}` };
    return await client.sendRequest(importRequest, { name, content: toBase64(await vscode.workspace.fs.readFile(uri)), messages });
  } catch (error) {
    return { problem: `${name}: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function openText(content: string, original?: vscode.Uri): Promise<void> {
  if (!content.trim()) {
    void vscode.window.showInformationMessage(vscode.l10n.t('There is no text to open.'));
    return;
  }
  const isBeside = original && vscode.window.activeTextEditor?.document.uri.toString() === original.toString();
  const document = await vscode.workspace.openTextDocument({ content, language: 'statement' });
  await vscode.window.showTextDocument(document, isBeside ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active);
}
