/** What is decided on a statement goes with it when it is renamed or moved, and is not taken away unasked when it is deleted. */
import * as vscode from 'vscode';
import { DecisionLog } from '../../core/decisions/log.ts';
import { FILES, FOLDER } from '../../core/project/files.ts';
import { SECTION, type MoveDecisions } from '../../protocol/settings.ts';
import type { ProjectFiles } from '../project/project-files.ts';
import { readText } from '../project/read-text.ts';

/** A file or folder, or where one has been, in the project that covers it. */
interface Place {
  readonly decisions: vscode.Uri;
  /** In the folder that holds `.statement-review`. */
  readonly path: string;
}

interface Move {
  readonly from: Place;
  readonly to: Place;
}

const SETTING = 'moveDecisions';

export function followFiles(files: ProjectFiles): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onDidRenameFiles(({ files: renamed }) => void moveDecisions(renamed, files)),
    vscode.workspace.onDidDeleteFiles(({ files: deleted }) => void offerToRemove(deleted, files)),
  );
}

/** All files of one move are one question. */
async function moveDecisions(renamed: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[], files: ProjectFiles): Promise<void> {
  const moves: Move[] = [];
  let count = 0;
  for (const { oldUri, newUri } of renamed) {
    const from = await placeOf(oldUri);
    const here = from ? (await decisionsOn(from)).decisions.length : 0;
    const to = here ? await placeOf(newUri) ?? outsideProjects(newUri) : undefined;
    if (from && to) moves.push({ from, to });
    count += here;
  }
  const [first] = renamed;
  if (!first || !moves.length || !(await mayMove(count, first.newUri))) return;
  for (const move of moves) await follow(move, files);
}

async function mayMove(count: number, to: vscode.Uri): Promise<boolean> {
  const settings = vscode.workspace.getConfiguration(SECTION, to);
  const choice = settings.get<MoveDecisions>(SETTING, 'ask');
  if (choice !== 'ask') return choice === 'always';
  const [move, always, leave] = [vscode.l10n.t('Move'), vscode.l10n.t('Always Move'), vscode.l10n.t('Leave')];
  const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Decisions made on what is now {0}: {1}. Are they to move with it?', nameOf(to), count), move, always, leave);
  if (answer === always) await settings.update(SETTING, 'always', vscode.ConfigurationTarget.Global);
  return answer === move || answer === always;
}

/** From one project to another they are written there first: whatever fails, they are in one of them. */
async function follow({ from, to }: Move, files: ProjectFiles): Promise<void> {
  const rename = (file: string): string => (isIn(file, from) ? to.path + file.slice(from.path.length) : file);
  if (from.decisions.toString() === to.decisions.toString()) {
    await files.editDecisions(from.decisions, (log) => log.renamed(rename));
    return;
  }
  const moved = await decisionsOn(from);
  if (await files.editDecisions(to.decisions, (log) => log.plus(moved.renamed(rename)))) await files.editDecisions(from.decisions, (log) => log.minus(moved));
}

/** Kept unless the person says otherwise: the file may come back. */
async function offerToRemove(deleted: readonly vscode.Uri[], files: ProjectFiles): Promise<void> {
  for (const uri of deleted) {
    const place = await placeOf(uri);
    const gone = place ? await decisionsOn(place) : DecisionLog.empty;
    const isAsked = vscode.workspace.getConfiguration(SECTION, uri).get<MoveDecisions>(SETTING, 'ask') !== 'never';
    if (!place || !gone.decisions.length || !isAsked) continue;
    const [keep, remove] = [vscode.l10n.t('Keep'), vscode.l10n.t('Remove')];
    const answer = await vscode.window.showInformationMessage(vscode.l10n.t('Decisions made on {0}, which was deleted: {1}. Keep them, in case it comes back?', nameOf(uri), gone.decisions.length), keep, remove);
    if (answer === remove) await removeDecisions(place, files);
  }
}

async function removeDecisions(place: Place, files: ProjectFiles): Promise<void> {
  let removed = DecisionLog.empty;
  const isDone = await files.editDecisions(place.decisions, (log) => {
    removed = log.about((file) => isIn(file, place));
    return log.minus(removed);
  });
  const undo = vscode.l10n.t('Undo');
  if (!isDone || (await vscode.window.showInformationMessage(vscode.l10n.t('Decisions removed: {0}.', removed.decisions.length), undo)) !== undo) return;
  await files.editDecisions(place.decisions, (log) => log.plus(removed));
}

/** None where the file is missing or damaged: that is said elsewhere. */
async function decisionsOn(place: Place): Promise<DecisionLog> {
  try {
    return DecisionLog.parse((await readText(place.decisions)) ?? '').about((file) => isIn(file, place));
  } catch {
    return DecisionLog.empty;
  }
}

function isIn(file: string, { path }: Place): boolean {
  return file === path || file.startsWith(`${path}/`);
}

/** In the nearest project upwards. */
async function placeOf(uri: vscode.Uri): Promise<Place | undefined> {
  for (let folder = parentOf(uri); folder.path !== parentOf(folder).path; folder = parentOf(folder)) {
    if (await isFolder(vscode.Uri.joinPath(folder, FOLDER))) return placeIn(folder, uri);
  }
  return undefined;
}

function outsideProjects(uri: vscode.Uri): Place {
  return placeIn(vscode.workspace.getWorkspaceFolder(uri)?.uri ?? parentOf(uri), uri);
}

function placeIn(root: vscode.Uri, uri: vscode.Uri): Place {
  return { decisions: vscode.Uri.joinPath(root, FILES.decisions), path: uri.path.slice(root.path.length + 1) };
}

function parentOf(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '..');
}

function nameOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(({ type }) => (type & vscode.FileType.Directory) !== 0, () => false);
}
