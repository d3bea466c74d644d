/** *More about «word»…*: everything that can be done about one finding, in the order of a decision. */
import * as vscode from 'vscode';
import { say, type MessageKey } from '../../core/messages/say.ts';
import { ACCEPT, ADD_NOTE, ALLOW_TERM, DISMISS, OPEN_RULE, type DecideArguments } from '../../protocol/commands.ts';
import type { FindingDiagnostic } from '../../protocol/messages.ts';
import { foundBy, refOf, refsOf, type Named } from '../findings/named.ts';
import { messageLanguage } from '../message-language.ts';
import type { Parts } from '../parts.ts';
import { pickFinding, reviewNow } from '../pick-finding.ts';

type Choice = vscode.QuickPickItem & { readonly run?: () => Thenable<unknown> };

const STEPS = [
  ['action.addNote', ADD_NOTE], ['action.notesOfRule', 'statementReview.addNotesOfRule'],
  ['action.sourced', 'statementReview.markSourced'], ['action.asked', 'statementReview.markAsked'],
  ['action.accept', ACCEPT], ['action.dismiss', DISMISS], ['action.allowTerm', ALLOW_TERM],
  ['action.rule', OPEN_RULE], ['action.lower', 'statementReview.lowerRule'], ['action.turnOff', 'statementReview.turnOffRule'],
] as const satisfies readonly (readonly [MessageKey, string])[];

export async function settleFinding(given: Named | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const review = await reviewNow(document, parts.client);
  const found = (review?.findings ?? []).map((finding) => ({ range: finding.range, text: finding.data.text, title: finding.data.title, finding }));
  const finding = given ? foundBy(refsOf(given)[0]!, review) : (await pickFinding(document, found, vscode.l10n.t('Settle a Finding')))?.finding;
  if (!finding) return;
  const choice = await vscode.window.showQuickPick(choices(finding, document, found.filter(({ finding: { code } }) => code === finding.code).length), { title: finding.message });
  await choice?.run?.();
}

function choices(finding: FindingDiagnostic, document: vscode.TextDocument, ofRule: number): Choice[] {
  const { data, range, code } = finding;
  const language = messageLanguage(data.language, document.uri);
  const one: DecideArguments = { uri: document.uri.toString(), findings: [refOf({ range, rule: code })] };
  const values = { text: data.quote, rule: data.title.toLowerCase(), count: ofRule, term: data.term ?? '' };
  return STEPS.filter(([key]) => (key !== 'action.allowTerm' || data.term) && (key !== 'action.notesOfRule' || ofRule > 1)).map(([key, command]): Choice => ({
    label: say(language, key, values),
    run: () => vscode.commands.executeCommand(command, command === ALLOW_TERM ? { uri: one.uri, language: data.language, term: data.term } : one),
  }));
}
