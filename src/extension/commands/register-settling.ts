import * as vscode from 'vscode';
import { ACCEPT, ADD_NOTE, ALLOW_TERM, DISMISS, OPEN_RULE, SETTLE, type AllowTermArguments } from '../../protocol/commands.ts';
import type { Verdict } from '../../core/decisions/model.ts';
import { allowTerm } from '../decisions/allow.ts';
import { decide, together, undoDecision } from '../decisions/commands.ts';
import { settleFinding } from '../decisions/settle.ts';
import type { Named } from '../findings/named.ts';
import type { FindingNode, Node, OrphanNode } from '../findings/nodes.ts';
import { addNote } from '../notes/add-note.ts';
import { addNotesOfRule, insertNotes } from '../notes/insert-notes.ts';
import { copyWithoutNotes, goToNote, removeNotes } from '../notes/note-commands.ts';
import { setSource } from '../notes/set-source.ts';
import type { Parts } from '../parts.ts';
import { openProjectFile } from '../project/status.ts';
import { openRule, setSeverity, type OfRule } from '../rules/rule-commands.ts';
import { chooseLanguage } from './choose-language.ts';
import { convertTerms } from './convert-terms.ts';
import { withStatement, type InStatement } from './with-statement.ts';

/** The commands that settle findings: by notes, by decisions, by what is known of the statement. */
export function registerSettling(parts: Parts): vscode.Disposable {
  const on = <Given extends InStatement = never>(command: string, run: (document: vscode.TextDocument, given: Given | undefined) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(command, withStatement<Given>(parts.reviews, async (document, given) => { await run(document, given); }));
  const verdict = (command: string, word: Verdict): vscode.Disposable => {
    const run = withStatement<Named>(parts.reviews, async (document, given) => { await decide(word, given, document, parts); });
    return vscode.commands.registerCommand(command, (given?: Named, ...selected: (readonly Node[] | undefined)[]) => run(together(given, selected[0]), ...selected));
  };
  return vscode.Disposable.from(
    on<Named>(ADD_NOTE, (document, given) => addNote(given, document, parts)),
    on<Named>('statementReview.addNotesOfRule', (document, given) => addNotesOfRule(given, document, parts)),
    on('statementReview.insertNotes', (document) => insertNotes(document, parts)),
    on('statementReview.nextNote', (document) => goToNote(1, document, parts)),
    on('statementReview.previousNote', (document) => goToNote(-1, document, parts)),
    on('statementReview.removeNotes', (document) => removeNotes(document, parts)),
    on('statementReview.copyWithoutNotes', (document) => copyWithoutNotes(document, parts)),
    on('statementReview.setSource', (document) => setSource(document, parts)),
    verdict(ACCEPT, 'accepted'),
    verdict(DISMISS, 'dismissed'),
    verdict('statementReview.markSourced', 'sourced'),
    verdict('statementReview.markAsked', 'asked'),
    on<Named>(SETTLE, (document, given) => settleFinding(given, document, parts)),
    on<OfRule>(OPEN_RULE, (document, given) => openRule(given, document, parts)),
    on<OfRule>('statementReview.lowerRule', (document, given) => setSeverity('hint', given, document, parts)),
    on<OfRule>('statementReview.turnOffRule', (document, given) => setSeverity('off', given, document, parts)),
    on<Named | OrphanNode>('statementReview.undoDecision', (document, given) => undoDecision(given, document, parts)),
    on<AllowTermArguments | FindingNode>(ALLOW_TERM, (document, given) => allowTerm(given, document, parts)),
    on('statementReview.chooseLanguage', (document) => chooseLanguage(document, parts)),
    vscode.commands.registerCommand('statementReview.convertTerms', () => convertTerms(parts.files)),
    vscode.commands.registerCommand('statementReview.openProjectFile', (address: string) => openProjectFile(address)),
  );
}
