/** Accepting and dismissing findings, saying that there is a source or that the sender was asked, and taking that back. */
import * as vscode from 'vscode';
import { isVerdict, type Verdict } from '../../core/decisions/model.ts';
import { FILES } from '../../core/project/files.ts';
import type { FindingRef } from '../../protocol/project-files.ts';
import { isLeft } from '../findings/groups.ts';
import { refOf, refsOf, type Named } from '../findings/named.ts';
import type { FindingNode, Node, OrphanNode } from '../findings/nodes.ts';
import type { Parts } from '../parts.ts';
import { pickFinding, reviewNow } from '../pick-finding.ts';
import { homeOrMessage } from '../project/home.ts';
import { reviewerOf } from '../project/reviewer.ts';

/** A verdict on what the light bulb or a view names, or else on the innermost finding at the cursor. True when it is kept. */
export async function decide(verdict: Verdict, given: Named | undefined, document: vscode.TextDocument, parts: Parts): Promise<boolean> {
  const findings = given ? refsOf(given) : await chosen(verdict, document, parts);
  const home = findings?.length ? homeOrMessage(document.uri, parts.reviews) : undefined;
  if (!findings || !home) return false;
  const reason = given && 'findings' in given && given.reason !== undefined ? given.reason : await askReason(verdict);
  if (reason === undefined) return false;
  const reviewer = await reviewerOf(document.uri, home.root);
  const isKept = await parts.files.edit(vscode.Uri.joinPath(home.root, FILES.decisions), {
    kind: 'decide', uri: parts.client.code2ProtocolConverter.asUri(document.uri), findings, verdict, file: home.file, date: new Date().toISOString(),
    ...(reason.trim() && { reason: reason.trim() }), ...(reviewer && { reviewer }),
  });
  if (isKept) parts.decided.tell(verdict, { uri: document.uri.toString(), findings }, document);
  return isKept;
}

/** What several selected findings of one statement come to: one verdict, asked for once. */
export function together(given: Named | undefined, selected: readonly Node[] | undefined): Named | undefined {
  if (!given || 'findings' in given || !selected || selected.length < 2) return given;
  const uri = given.uri.toString();
  const own = selected.filter((node): node is FindingNode => node.type === 'finding' && node.uri.toString() === uri);
  return { uri, findings: own.map(({ finding }) => refOf(finding)) };
}

async function chosen(verdict: Verdict, document: vscode.TextDocument, parts: Parts): Promise<FindingRef[] | undefined> {
  await reviewNow(document, parts.client);
  const left = (await parts.views.of(document.uri))?.findings.filter(isLeft) ?? [];
  const finding = await pickFinding(document, left.map((f) => ({ ...f, title: f.ruleTitle })), titleOf(verdict));
  return finding && [refOf(finding)];
}

/** Empty: none given. Undefined: the person has thought better of it. */
function askReason(verdict: Verdict): Thenable<string | undefined> {
  if (verdict === 'asked') return Promise.resolve('');
  const title = titleOf(verdict);
  if (verdict !== 'sourced') return vscode.window.showInputBox({ title, prompt: vscode.l10n.t('Why? The reason is kept with the decision and may be left out.') });
  const missing = vscode.l10n.t('Name the source: a link, or a document and the place in it.');
  return vscode.window.showInputBox({ title, prompt: missing, validateInput: (value) => (value.trim() ? undefined : missing) });
}

function titleOf(verdict: Verdict): string {
  const titles: Record<Verdict, string> = {
    accepted: vscode.l10n.t('Accept a Finding'), dismissed: vscode.l10n.t('Dismiss a Finding'),
    sourced: vscode.l10n.t('Source of a Claim'), asked: vscode.l10n.t('Sender Asked'),
  };
  return titles[verdict];
}

/** Of findings or an orphan that are named, or else of the finding at the cursor. */
export async function undoDecision(given: Named | OrphanNode | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  parts.decided.hide();
  const home = homeOrMessage(document.uri, parts.reviews);
  if (!home) return;
  const uri = parts.client.code2ProtocolConverter.asUri(document.uri);
  const file = vscode.Uri.joinPath(home.root, FILES.decisions);
  if (given && 'orphan' in given) await parts.files.edit(file, { kind: 'undo', id: given.orphan.id });
  else for (const finding of given ? refsOf(given) : await chosenDecision(document, parts)) await parts.files.edit(file, { kind: 'undo', uri, finding });
}

async function chosenDecision(document: vscode.TextDocument, { client, views }: Parts): Promise<FindingRef[]> {
  await reviewNow(document, client);
  const decided = (await views.of(document.uri))?.findings.filter(({ state }) => isVerdict(state)) ?? [];
  const finding = await pickFinding(document, decided.map((f) => ({ ...f, title: f.ruleTitle })), vscode.l10n.t('Undo a Decision'));
  return finding ? [refOf(finding)] : [];
}
