/** What a person knows of a speaker better than the text says: *Not a Speaker*, *Same As…*, *Rename…*, kept in `config.yaml`. */
import * as vscode from 'vscode';
import { FILES } from '../../core/project/files.ts';
import type { SpeakerView } from '../../protocol/statement-view.ts';
import type { Parts } from '../parts.ts';
import { homeOrMessage } from '../project/home.ts';
import { isCorrectable } from './correctable.ts';
import type { SpeakerPlace } from './passages.ts';

export async function notASpeaker(place: SpeakerPlace, parts: Parts): Promise<void> {
  await keep(place, undefined, parts);
}

export async function renameSpeaker(place: SpeakerPlace, parts: Parts): Promise<void> {
  const name = await vscode.window.showInputBox({ title: vscode.l10n.t('Rename a Speaker'), value: place.speaker, prompt: vscode.l10n.t('What views and reports call them.') });
  if (name?.trim() && name.trim() !== place.speaker) await keep(place, name.trim(), parts);
}

export async function sameSpeaker(place: SpeakerPlace, parts: Parts): Promise<void> {
  const others = (await parts.views.of(place.uri))?.speakers.filter((view: SpeakerView) => isCorrectable(view) && view.id !== place.speaker) ?? [];
  if (!others.length) return void vscode.window.showInformationMessage(vscode.l10n.t('Nobody else speaks in this statement.'));
  const chosen = await vscode.window.showQuickPick(others.map(({ id, name }) => ({ label: name, id })), { title: vscode.l10n.t('“{0}” Is the Same As', place.speaker) });
  if (chosen) await keep(place, chosen.id, parts);
}

async function keep({ uri, speaker }: SpeakerPlace, as: string | undefined, parts: Parts): Promise<void> {
  const home = homeOrMessage(uri, parts.reviews);
  if (home) await parts.files.edit(vscode.Uri.joinPath(home.root, FILES.config), { kind: 'speaker', speaker, ...(as !== undefined && { as }) });
}
