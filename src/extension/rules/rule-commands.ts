/** What can be done about a rule: reading its page, making it matter less in this project, switching it off there. */
import * as vscode from 'vscode';
import type { Severity } from '../../core/model.ts';
import { FILES } from '../../core/project/files.ts';
import type { RuleArguments } from '../../protocol/commands.ts';
import { refsOf, type Named } from '../findings/named.ts';
import { messageLanguage } from '../message-language.ts';
import type { Parts } from '../parts.ts';
import { pickFinding, reviewNow } from '../pick-finding.ts';
import { addressOfRule } from './rule-pages.ts';
import { homeOrMessage } from '../project/home.ts';

export type OfRule = Named | RuleArguments;

/** Its page, drawn: so the manifest associates its address. */
export async function openRule(given: OfRule | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const rule = await ruleOf(given, document, parts, vscode.l10n.t('Open Rule Page'));
  if (!rule) return;
  const { language, findings = [] } = parts.reviews.of(document.uri) ?? {};
  const title = findings.find(({ code }) => code === rule)?.data.title;
  await vscode.commands.executeCommand('vscode.open', addressOfRule(rule, messageLanguage(language, document.uri), title));
}

export async function setSeverity(severity: Severity | 'off', given: OfRule | undefined, document: vscode.TextDocument, parts: Parts): Promise<void> {
  const rule = await ruleOf(given, document, parts, severity === 'off' ? vscode.l10n.t('Turn Off a Rule Here') : vscode.l10n.t('Lower a Rule Here'));
  const home = rule && homeOrMessage(document.uri, parts.reviews);
  if (home) await parts.files.edit(vscode.Uri.joinPath(home.root, FILES.config), { kind: 'severity', rule, severity });
}

async function ruleOf(given: OfRule | undefined, document: vscode.TextDocument, { client }: Parts, title: string): Promise<string | undefined> {
  if (given) return 'rule' in given ? given.rule : refsOf(given)[0]?.rule;
  const found = (await reviewNow(document, client))?.findings ?? [];
  return (await pickFinding(document, found.map(({ range, data, code }) => ({ range, text: data.text, title: data.title, code })), title))?.code;
}
