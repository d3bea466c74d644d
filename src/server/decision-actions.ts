/** Code actions that settle a finding without touching the text: they run commands of the client. */
import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import { say, type MessageKey } from '../core/messages/say.ts';
import { FILES } from '../core/project/files.ts';
import { ACCEPT, ALLOW_TERM, DISMISS, type AllowTermArguments, type DecideArguments } from '../protocol/commands.ts';
import type { FindingDiagnostic } from '../protocol/messages.ts';
import type { Reviewed } from './review-document.ts';

/** For the most urgent finding of a place: a verdict is on one thing. */
export function decisionActions(diagnostic: FindingDiagnostic | undefined, reviewed: Reviewed): CodeAction[] {
  if (!diagnostic) return [];
  const { settings, document: { uri } } = reviewed;
  const language = settings.messageLanguage === 'auto' ? diagnostic.data.language : settings.messageLanguage;
  const make = (command: string, given: DecideArguments | AllowTermArguments, ...title: Titled): CodeAction => {
    const text = say(language, ...title);
    return { title: text, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], command: { title: text, command, arguments: [given] } };
  };
  const one = { uri, findings: [{ range: diagnostic.range, rule: diagnostic.code }] };
  return [make(DISMISS, one, 'action.dismiss'), make(ACCEPT, one, 'action.accept'), ...termActions(diagnostic, reviewed, make)];
}

type Titled = [key: MessageKey, values?: Readonly<Record<string, string | number>>];
type Make = (command: string, given: DecideArguments | AllowTermArguments, ...title: Titled) => CodeAction;

function termActions({ code, data: { term, language } }: FindingDiagnostic, { document, review }: Reviewed, make: Make): CodeAction[] {
  if (!term) return [];
  const { uri } = document;
  const findings = review.findings.filter((f) => f.code === code && f.data.term === term).map(({ range }) => ({ range, rule: code }));
  return [
    ...(findings.length > 1 ? [make(DISMISS, { uri, findings }, 'action.dismissTerm', { term, count: findings.length })] : []),
    make(ALLOW_TERM, { uri, language, term }, 'action.allowTerm', { term, file: FILES.terms }),
  ];
}
