/** Code actions that settle a finding without touching the text: they run commands of the client. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { say } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import { ACCEPT, ADD_NOTE, ALLOW_TERM, DISMISS, SETTLE, type AllowTermArguments, type DecideArguments } from '../protocol/commands.ts';
import type { FindingDiagnostic } from '../protocol/messages.ts';
import type { Reviewed } from './review-document.ts';

/** Each names the finding that it is about. */
export function decisionActions(finding: FindingDiagnostic, reviewed: Reviewed): CodeAction[] {
  const language = titleLanguage(reviewed, finding.data.language);
  const { term, language: ofTerm } = finding.data;
  const named = { text: finding.data.quote, rule: finding.data.title.toLowerCase() };
  const one = decisionOn(finding, reviewed);
  return [
    action(finding, DISMISS, one, say(language, 'action.dismiss', named)),
    ...(term
      ? [action(finding, ALLOW_TERM, { uri: one.uri, language: ofTerm, term }, say(language, 'action.allowTerm', { term }))]
      : [action(finding, ACCEPT, one, say(language, 'action.accept', named))]),
    action(finding, SETTLE, one, say(language, 'action.more', named)),
  ];
}

/** Asks which of the notes, or whose words they are. */
export function otherNote(finding: FindingDiagnostic, reviewed: Reviewed): CodeAction {
  return action(finding, ADD_NOTE, decisionOn(finding, reviewed), say(titleLanguage(reviewed, finding.data.language), 'action.otherNote'));
}

export function titleLanguage({ settings }: Reviewed, ofText: Language): Language {
  return settings.messageLanguage === 'auto' ? ofText : settings.messageLanguage;
}

function decisionOn({ range, code }: FindingDiagnostic, { document: { uri } }: Reviewed): DecideArguments {
  return { uri, findings: [{ range, rule: code }] };
}

function action(finding: FindingDiagnostic, command: string, given: DecideArguments | AllowTermArguments, title: string): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics: [finding], command: { title, command, arguments: [given] } };
}
