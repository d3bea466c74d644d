/** What the light bulb offers: fixes as edits tied to the version of the text that they were made for, then decisions. */
import {
  CodeActionKind,
  type CodeAction, type CodeActionContext, type Range, type TextEdit, type WorkspaceEdit,
} from 'vscode-languageserver';
import { say } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import { CHOOSE_LANGUAGE, INSERT_NOTES_KIND } from '../protocol/commands.ts';
import type { FindingDiagnostic, FixData, FixEdit } from '../protocol/messages.ts';
import type { SnippetTextEdit } from '../protocol/snippets.ts';
import type { Client } from './client.ts';
import { decisionActions } from './decision-actions.ts';
import { insertNotes } from './notes.ts';
import { isAboutLanguage, type Reviewed } from './review-document.ts';
import { byUrgency } from './urgency.ts';

/** Characters of a statement in the title of an action. */
const LONGEST_QUOTE = 40;

export function codeActions(reviewed: Reviewed | undefined, range: Range, { only }: CodeActionContext, client: Client): CodeAction[] {
  if (!reviewed) return [];
  return [
    ...(isAsked(CodeActionKind.QuickFix, only ?? [CodeActionKind.QuickFix]) ? quickFixes(reviewed, range, client) : []),
    // What changes the whole text is there only for those who ask for it.
    ...(isAsked(INSERT_NOTES_KIND, only ?? []) ? allNotes(reviewed, client) : []),
  ];
}

/** A client asks for a kind by its name or by that of a kind above it. */
function isAsked(kind: string, only: readonly string[]): boolean {
  return only.some((asked) => asked === CodeActionKind.Empty || kind === asked || kind.startsWith(`${asked}.`));
}

function quickFixes(reviewed: Reviewed, range: Range, client: Client): CodeAction[] {
  const touched = reviewed.review.findings.filter((finding) => touches(finding.range, range)).sort((a, b) => byUrgency(a.data, b.data));
  const offers = merged(touched.flatMap((finding) => finding.data.fixes.map((fix) => ({ fix, findings: [finding] as const }))));
  const preferred = offers.find(({ fix }) => fix.preferred);
  return [
    ...offers.map((offer) => toAction(offer, titleOf(offer, offers), offer === preferred, reviewed, client)),
    ...notesOfRule(touched[0], reviewed, client),
    ...(client.decides ? languageChoice(reviewed, range) : []),
    ...(client.decides ? decisionActions(touched[0], reviewed) : []),
  ];
}

/** For whoever knows better which language a text is in. */
function languageChoice(reviewed: Reviewed, range: Range): CodeAction[] {
  const { document: { uri }, diagnostics } = reviewed;
  const said = diagnostics.filter((diagnostic) => isAboutLanguage(diagnostic) && touches(diagnostic.range, range));
  if (!said.length) return [];
  const title = say(titleLanguage(reviewed, reviewed.review.language ?? 'en'), 'action.chooseLanguage');
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: said, command: { title, command: CHOOSE_LANGUAGE, arguments: [{ uri }] } }];
}

function notesOfRule(finding: FindingDiagnostic | undefined, reviewed: Reviewed, client: Client): CodeAction[] {
  const count = reviewed.findings.filter(({ rule }) => rule === finding?.code).length;
  const made = finding && count > 1 ? insertNotes({ uri: reviewed.review.uri, rule: finding.code }, reviewed) : null;
  if (!finding || !made?.edits.length) return [];
  const title = say(titleLanguage(reviewed, finding.data.language), 'action.notesOfRule', { count });
  return [{ title, kind: CodeActionKind.QuickFix, diagnostics: [finding], edit: toWorkspaceEdit(reviewed.review.uri, made.version, made.edits, client) }];
}

function allNotes(reviewed: Reviewed, client: Client): CodeAction[] {
  const made = insertNotes({ uri: reviewed.review.uri }, reviewed);
  if (!made?.edits.length) return [];
  const title = say(titleLanguage(reviewed, reviewed.review.language ?? 'en'), 'action.insertNotes');
  return [{ title, kind: INSERT_NOTES_KIND, edit: toWorkspaceEdit(reviewed.review.uri, made.version, made.edits, client) }];
}

function titleLanguage({ settings }: Reviewed, ofText: Language): Language {
  return settings.messageLanguage === 'auto' ? ofText : settings.messageLanguage;
}

/** A fix, with the findings that it answers. */
interface Offer {
  readonly fix: FixData;
  readonly findings: readonly [FindingDiagnostic, ...FindingDiagnostic[]];
}

/** One edit is one action, however many findings propose it. */
function merged(offers: readonly Offer[]): Offer[] {
  const byEdits = new Map<string, Offer>();
  for (const offer of offers) {
    const key = JSON.stringify(offer.fix.edits);
    const known = byEdits.get(key);
    byEdits.set(key, known ? { ...known, findings: [...known.findings, ...offer.findings] } : offer);
  }
  return [...byEdits.values()];
}

/** The same note at two places: the title of the later one says which words it is about. */
function titleOf(offer: Offer, offers: readonly Offer[]): string {
  const { title } = offer.fix;
  const isFirst = offers.find(({ fix }) => fix.title === title) === offer;
  return isFirst ? title : `${title} · ${shortened(offer.findings[0].data.text)}`;
}

function shortened(text: string): string {
  const words = text.replace(/\s+/gu, ' ');
  return words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE).trimEnd()}…` : words;
}

/** Several findings may lie at one place; the editor's "auto fix" needs exactly one preferred action. */
function toAction({ fix, findings }: Offer, title: string, isPreferred: boolean, { review }: Reviewed, client: Client): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [...findings],
    ...(isPreferred && { isPreferred }),
    edit: toWorkspaceEdit(review.uri, findings[0].data.version, fix.edits, client),
  };
}

function toWorkspaceEdit(uri: string, version: number, edits: readonly FixEdit[], client: Client): WorkspaceEdit {
  if (!client.takesVersionedEdits) return { changes: { [uri]: edits.map(toTextEdit) } };
  const wired = edits.map((edit) => (client.takesSnippets ? toSnippetEdit(edit) : toTextEdit(edit)));
  // LSP 3.18 allows snippet edits here; the types that we have are of 3.17.
  return { documentChanges: [{ textDocument: { uri, version }, edits: wired as TextEdit[] }] };
}

function toTextEdit({ range, newText }: FixEdit): TextEdit {
  return { range, newText };
}

function toSnippetEdit({ range, newText, snippet }: FixEdit): TextEdit | SnippetTextEdit {
  return snippet === undefined ? { range, newText } : { range, snippet: { kind: 'snippet', value: snippet } };
}

function touches(a: Range, b: Range): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
