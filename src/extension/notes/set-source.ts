/** *Set Sender of the Statement…*: who issues the statement, asked once and kept where the person wants it. */
import * as vscode from 'vscode';
import { FILES } from '../../core/project/files.ts';
import { frontMatterRequest } from '../../protocol/notes.ts';
import type { Parts } from '../parts.ts';
import { homeOf } from '../project/home.ts';
import { apply } from './apply.ts';

type Keep = (source: string) => Promise<boolean>;

/** True when the source is known now. */
export async function setSource(document: vscode.TextDocument, parts: Parts): Promise<boolean> {
  const title = vscode.l10n.t('Sender of the Statement');
  const value = parts.reviews.of(document.uri)?.source ?? '';
  const asked = await vscode.window.showInputBox({ title, value, prompt: vscode.l10n.t('The sender, as a note would name it: “the Ministry of Health”.') });
  const source = asked?.trim();
  if (!source) return false;
  const place = await vscode.window.showQuickPick(placesFor(document, parts), { title, placeHolder: vscode.l10n.t('Where to keep it') });
  return place ? place.keep(source) : false;
}

function placesFor(document: vscode.TextDocument, parts: Parts): (vscode.QuickPickItem & { keep: Keep })[] {
  const { client, reviews, remembered } = parts;
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const home = homeOf(document.uri, reviews);
  return [
    {
      label: vscode.l10n.t('In this workspace only'), detail: vscode.l10n.t('No file is changed.'),
      keep: async (source) => {
        await remembered.set(uri, { ...remembered.of(uri), source }, client);
        return true;
      },
    },
    ...(home ? [{
      label: FILES.config, detail: vscode.l10n.t('For everybody who has this folder.'),
      keep: (source: string) => parts.files.edit(vscode.Uri.joinPath(home.root, FILES.config), { kind: 'source', file: home.file, source }),
    }] : []),
    {
      label: vscode.l10n.t('In the statement'), detail: vscode.l10n.t('As front matter at its head: it goes wherever the text goes.'),
      keep: async (source) => {
        const edits = await client.sendRequest(frontMatterRequest, { uri, source });
        return edits ? apply(document, edits) : false;
      },
    },
  ];
}
