/** Allowing a word: in this statement, in this workspace, or wherever this person works. */
import * as vscode from 'vscode';
import { say } from '../../core/messages/say.ts';
import { FILES } from '../../core/project/files.ts';
import type { AllowTermArguments } from '../../protocol/commands.ts';
import type { FindingDiagnostic } from '../../protocol/messages.ts';
import { SECTION } from '../../protocol/settings.ts';
import { foundBy } from '../findings/named.ts';
import type { FindingNode } from '../findings/nodes.ts';
import { messageLanguage } from '../message-language.ts';
import type { Parts } from '../parts.ts';
import { pickFinding, reviewNow } from '../pick-finding.ts';
import { homeOrMessage } from '../project/home.ts';
import { decide } from './commands.ts';

type Term = Pick<AllowTermArguments, 'language' | 'term'>;

interface Place extends vscode.QuickPickItem {
  readonly allow: () => Promise<unknown>;
}

export async function allowTerm(given: AllowTermArguments | FindingNode | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const found = (await reviewNow(document, parts.client))?.findings ?? [];
  const term = given && 'term' in given ? given : await chosenTerm(given, found, document);
  if (!term) return;
  const language = messageLanguage(parts.reviews.of(document.uri)?.language, document.uri);
  const place = await vscode.window.showQuickPick(placesFor(term, found, document, parts), { title: say(language, 'action.allowTerm', { term: term.term }) });
  await place?.allow();
}

function placesFor(term: Term, found: readonly FindingDiagnostic[], document: vscode.TextDocument, parts: Parts): Place[] {
  const here = found.filter(({ data }) => data.term === term.term);
  const findings = here.map(({ code, range }) => ({ rule: code, range }));
  return [
    {
      label: vscode.l10n.t('In this statement'), description: String(here.length), detail: vscode.l10n.t('Each finding of the word is dismissed.'),
      allow: () => decide('dismissed', { uri: document.uri.toString(), findings, reason: '' }, document, parts),
    },
    { label: vscode.l10n.t('In this workspace'), detail: vscode.l10n.t('For everybody who has this folder, in {0}.', FILES.terms), allow: () => inProject(term, document, parts) },
    { label: vscode.l10n.t('Wherever I work'), detail: vscode.l10n.t('In my own settings.'), allow: () => forMe(term) },
  ];
}

async function inProject({ language, term }: Term, document: vscode.TextDocument, { reviews, files }: Parts): Promise<void> {
  const home = homeOrMessage(document.uri, reviews);
  if (home) await files.edit(vscode.Uri.joinPath(home.root, FILES.terms), { kind: 'allow', language, term });
}

async function forMe({ term }: Term): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const known = settings.inspect<string[]>('allowed')?.globalValue ?? [];
  await settings.update('allowed', [...new Set([...known, term])], vscode.ConfigurationTarget.Global);
}

async function chosenTerm(node: FindingNode | undefined, found: readonly FindingDiagnostic[], document: vscode.TextDocument): Promise<Term | undefined> {
  const terms = found.flatMap((finding) => (finding.data.term ? [{ ...finding.data, finding, range: finding.range, term: finding.data.term }] : []));
  const own = node && foundBy(node.finding, { findings: found });
  return node ? terms.find(({ finding }) => finding === own) ?? pickFinding(document, [], '') : pickFinding(document, terms, vscode.l10n.t('Allow a Term'));
}
