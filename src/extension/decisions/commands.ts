/** Accepting and dismissing findings, taking that back, and allowing a word. */
import * as vscode from 'vscode';
import type { Verdict } from '../../core/decisions/model.ts';
import { FILES } from '../../core/project/files.ts';
import type { AllowTermArguments, DecideArguments } from '../../protocol/commands.ts';
import type { FindingRef, UndoEdit } from '../../protocol/project-files.ts';
import { isLeft } from '../findings/groups.ts';
import type { FindingNode, Node, OrphanNode } from '../findings/nodes.ts';
import { toRange } from '../ranges.ts';
import type { Parts } from '../parts.ts';
import { pickFinding, reviewNow } from '../pick-finding.ts';
import { homeOrMessage } from '../project/home.ts';
import { reviewerOf } from '../project/reviewer.ts';

/** A verdict on what the light bulb or the tree names, or else on the finding at the cursor. */
export async function decide(verdict: Verdict, given: DecideArguments | FindingNode | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const findings = given ? refsOf(given) : await chosen(verdict, document, parts);
  const home = findings?.length ? homeOrMessage(document.uri, parts.reviews) : undefined;
  if (!findings || !home) return;
  const reason = given && 'findings' in given && given.reason !== undefined ? given.reason : await askReason(verdict);
  if (reason === undefined) return;
  const reviewer = await reviewerOf(document.uri, home.root);
  await parts.files.edit(vscode.Uri.joinPath(home.root, FILES.decisions), {
    kind: 'decide', uri: parts.client.code2ProtocolConverter.asUri(document.uri), findings, verdict, file: home.file, date: new Date().toISOString(),
    ...(reason.trim() && { reason: reason.trim() }), ...(reviewer && { reviewer }),
  });
}

/** What several selected findings of one statement come to: one verdict, asked for once. */
export function together(given: DecideArguments | FindingNode | undefined, selected: readonly Node[] | undefined): DecideArguments | FindingNode | undefined {
  if (!given || 'findings' in given || !selected || selected.length < 2) return given;
  const uri = given.uri.toString();
  const own = selected.filter((node): node is FindingNode => node.type === 'finding' && node.uri.toString() === uri);
  return { uri, findings: own.map(({ finding }) => refOf(finding)) };
}

function refsOf(given: DecideArguments | FindingNode): readonly FindingRef[] {
  return 'findings' in given ? given.findings : [refOf(given.finding)];
}

function refOf({ range, rule }: FindingRef): FindingRef {
  return { range, rule };
}

async function chosen(verdict: Verdict, document: vscode.TextDocument, parts: Parts): Promise<FindingRef[] | undefined> {
  await reviewNow(document, parts.client);
  const left = (await parts.views.of(document.uri))?.findings.filter(isLeft) ?? [];
  const finding = await pickFinding(document, left, titleOf(verdict));
  return finding && [refOf(finding)];
}

/** Empty: none given. Undefined: the person has thought better of it. */
function askReason(verdict: Verdict): Thenable<string | undefined> {
  return vscode.window.showInputBox({ title: titleOf(verdict), prompt: vscode.l10n.t('Why? The reason is kept with the decision and may be left out.') });
}

function titleOf(verdict: Verdict): string {
  return verdict === 'accepted' ? vscode.l10n.t('Accept a Finding') : vscode.l10n.t('Dismiss a Finding');
}

/** Of a finding or an orphan of the tree, or else of the finding at the cursor. */
export async function undoDecision(given: FindingNode | OrphanNode | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const home = homeOrMessage(document.uri, parts.reviews);
  const edit = given?.type === 'orphan' ? ({ kind: 'undo', id: given.orphan.id } as const) : await undoOf(given?.finding, document, parts);
  if (home && edit) await parts.files.edit(vscode.Uri.joinPath(home.root, FILES.decisions), edit);
}

async function undoOf(given: FindingRef | undefined, document: vscode.TextDocument, parts: Parts): Promise<UndoEdit | undefined> {
  const finding = given ?? (await chosenDecision(document, parts));
  return finding && { kind: 'undo', uri: parts.client.code2ProtocolConverter.asUri(document.uri), finding: refOf(finding) };
}

async function chosenDecision(document: vscode.TextDocument, { client, views }: Parts): Promise<FindingRef | undefined> {
  await reviewNow(document, client);
  const decided = (await views.of(document.uri))?.findings.filter(({ state }) => state === 'accepted' || state === 'dismissed') ?? [];
  return pickFinding(document, decided, vscode.l10n.t('Undo a Decision'));
}

/** Writes `terms.yaml`: nobody in this workspace is asked about the word again. */
export async function allowTerm(given: AllowTermArguments | FindingNode | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const term = given && 'term' in given ? given : await chosenTerm(given, document, parts);
  const home = term && homeOrMessage(document.uri, parts.reviews);
  if (home) await parts.files.edit(vscode.Uri.joinPath(home.root, FILES.terms), { kind: 'allow', language: term.language, term: term.term });
}

async function chosenTerm(node: FindingNode | undefined, document: vscode.TextDocument, { client }: Parts) {
  const found = (await reviewNow(document, client))?.findings ?? [];
  const terms = found.flatMap(({ range, code, data: { term, text, language } }) => (term ? [{ range, rule: code, text, term, language }] : []));
  if (!node) return pickFinding(document, terms, vscode.l10n.t('Allow a Term'));
  const { finding } = node;
  const own = terms.find(({ rule, range }) => rule === finding.rule && toRange(range).isEqual(toRange(finding.range)));
  return own ?? pickFinding(document, [], '');
}
