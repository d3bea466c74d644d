import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { answering } from './answers.ts';
import { closeAll, diagnosticsOf, until } from './editor.ts';
import { openStatement, read, removeAll } from './project.ts';

const TEXT = 'Her er det stille.\n\nMøtet om terrorister i byen var i går.\n\nBøllene kom med bussen.\n\nAlle vet det.\n';

function step(name: string): Thenable<unknown> {
  return vscode.commands.executeCommand('statementReview.reviewStep', name);
}

function selected(): string {
  const editor = vscode.window.activeTextEditor!;
  return editor.document.getText(editor.selection);
}

describe('a review by keyboard', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    ({ document } = await openStatement('mode.txt', TEXT));
    // Terms that a test before allowed are forgotten when the server hears that their file is gone.
    await diagnosticsOf(document.uri, (found) => found.some(({ range }) => document.getText(range) === 'terrorister'));
    vscode.window.activeTextEditor!.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand('statementReview.startReview');
  });

  afterEach(async () => {
    await vscode.commands.executeCommand('statementReview.endReview');
    await closeAll();
    await removeAll();
  });

  it('goes from finding to finding, and around', async () => {
    const first = selected();
    assert.equal(first, 'terrorister');
    const seen = [first];
    for (await step('next'); selected() !== first && seen.length < 20; await step('next')) seen.push(selected());
    assert.ok(seen.length > 2 && new Set(seen).size === seen.length, seen.join('\n'));
    await step('previous');
    assert.equal(selected(), seen.at(-1));
  });

  it('decides with a key and goes on; the last decision is taken back with another', async () => {
    await answering({ inputs: ['Vedtatt.'] }, () => step('dismissed'));
    const next = selected();
    assert.notEqual(next, 'terrorister');
    await step('asked');
    const verdicts = async () => DecisionLog.parse(await read('.statement-review/decisions.json')).decisions.map(({ verdict, quote }) => [verdict, quote.exact]);
    assert.deepEqual(await verdicts(), [['dismissed', 'terrorister'], ['asked', next]]);
    await step('undo');
    assert.deepEqual(await verdicts(), [['dismissed', 'terrorister']]);
  });

  it('writes the likely note, and does nothing once it has ended', async () => {
    await step('note');
    await until(vscode.workspace.onDidChangeTextDocument, 'the note', () => (document.getText().includes('terrorister [avsenderens ord]') ? true : undefined));
    const noted = document.getText();
    await vscode.commands.executeCommand('statementReview.endReview');
    await step('note');
    assert.equal(document.getText(), noted);
  });
});

describe('questions to the sender', () => {
  afterEach(async () => {
    await closeAll();
    await removeAll();
  });

  it('are copied, numbered, in the language of the statement', async () => {
    const { document } = await openStatement('ask.txt', 'Terroristene kom. De har tatt gisler fra lastefly, og alle vet det.\n');
    await diagnosticsOf(document.uri);
    const { messages } = await answering({}, () => vscode.commands.executeCommand('statementReview.copyQuestions'));
    assert.match(messages[0]!, /^Questions to the sender copied: [1-9]\.$/u);
    assert.match(await vscode.env.clipboard.readText(), /\n\d\. «De har tatt gisler fra lastefly» \(linje 1\): Hvem har opplyst dette, og kan det dokumenteres\?\n/u);
  });
});
