import * as vscode from 'vscode';
import { ACCEPT, ALLOW_TERM, DISMISS, type AllowTermArguments, type DecideArguments } from '../../protocol/commands.ts';
import type { Verdict } from '../../core/decisions/model.ts';
import { allowTerm, decide, together, undoDecision } from '../decisions/commands.ts';
import type { FindingNode, Node, OrphanNode } from '../findings/nodes.ts';
import { addNote } from '../notes/add-note.ts';
import { addNotesOfRule, insertNotes } from '../notes/insert-notes.ts';
import { copyWithoutNotes, goToNote, removeNotes } from '../notes/note-commands.ts';
import { setSource } from '../notes/set-source.ts';
import type { Parts } from '../parts.ts';
import { openProjectFile } from '../project/status.ts';
import { chooseLanguage } from './choose-language.ts';
import { withStatement, type InStatement } from './with-statement.ts';

/** The commands that settle findings: by notes, by decisions, by what is known of the statement. */
export function registerSettling(parts: Parts): vscode.Disposable {
  const on = <Given extends InStatement = never>(command: string, run: (document: vscode.TextDocument, given: Given | undefined) => Promise<unknown>): vscode.Disposable =>
    vscode.commands.registerCommand(command, withStatement<Given>(parts.reviews, async (document, given) => { await run(document, given); }));
  const verdict = (command: string, word: Verdict): vscode.Disposable => {
    const run = withStatement<DecideArguments | FindingNode>(parts.reviews, (document, given) => decide(word, given, document, parts));
    return vscode.commands.registerCommand(command, (given?: DecideArguments | FindingNode, ...selected: (readonly Node[] | undefined)[]) => run(together(given, selected[0]), ...selected));
  };
  return vscode.Disposable.from(
    on<FindingNode>('statementReview.addNote', (document, given) => addNote(given, document, parts)),
    on<FindingNode>('statementReview.addNotesOfRule', (document, given) => addNotesOfRule(given, document, parts)),
    on('statementReview.insertNotes', (document) => insertNotes(document, parts)),
    on('statementReview.nextNote', (document) => goToNote(1, document, parts)),
    on('statementReview.previousNote', (document) => goToNote(-1, document, parts)),
    on('statementReview.removeNotes', (document) => removeNotes(document, parts)),
    on('statementReview.copyWithoutNotes', (document) => copyWithoutNotes(document, parts)),
    on('statementReview.setSource', (document) => setSource(document, parts)),
    verdict(ACCEPT, 'accepted'),
    verdict(DISMISS, 'dismissed'),
    on<FindingNode | OrphanNode>('statementReview.undoDecision', (document, given) => undoDecision(given, document, parts)),
    on<AllowTermArguments | FindingNode>(ALLOW_TERM, (document, given) => allowTerm(given, document, parts)),
    on('statementReview.chooseLanguage', (document) => chooseLanguage(document, parts)),
    vscode.commands.registerCommand('statementReview.openProjectFile', (address: string) => openProjectFile(address)),
  );
}
