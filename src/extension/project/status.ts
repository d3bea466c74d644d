/** Which project files bear on the statement, and what is wrong with them, beside its language. */
import * as vscode from 'vscode';
import { FILES, FOLDER } from '../../core/project/files.ts';
import type { ProjectView } from '../../protocol/project-files.ts';
import { STATEMENTS } from '../documents.ts';
import type { Reviews } from '../reviews.ts';
import { readText } from './read-text.ts';

export function createProjectStatus(reviews: Reviews): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('statementReview.project', STATEMENTS);
  item.name = vscode.l10n.t('Project Files of the Statement');
  const refresh = (): void => { describe(item, reviews.current?.project); };
  refresh();
  return vscode.Disposable.from(item, reviews.onDidChange(refresh));
}

function describe(item: vscode.LanguageStatusItem, project: ProjectView | undefined): void {
  const [problem] = project?.problems ?? [];
  item.text = project ? vscode.workspace.asRelativePath(vscode.Uri.parse(`${project.root}/${FOLDER}`)) : vscode.l10n.t('No project files');
  item.detail = problem?.message;
  item.severity = problem ? vscode.LanguageStatusSeverity.Error : vscode.LanguageStatusSeverity.Information;
  item.command = project && { title: vscode.l10n.t('Open'), command: 'statementReview.openProjectFile', arguments: [problem?.uri ?? project.root] };
}

/** The file itself, or the first one that the project has. */
export async function openProjectFile(address: string): Promise<void> {
  const uri = vscode.Uri.parse(address);
  const files = uri.path.includes(`/${FOLDER}/`) ? [uri] : Object.values(FILES).map((name) => vscode.Uri.joinPath(uri, name));
  for (const file of files) {
    if ((await readText(file).catch(() => '')) !== undefined) {
      await vscode.window.showTextDocument(file);
      return;
    }
  }
}
