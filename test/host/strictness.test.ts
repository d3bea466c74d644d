import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FEW } from '../../src/core/findings/shown.ts';
import { answering } from './answers.ts';
import { closeAll, diagnosticsOf, seed } from './editor.ts';

const MOST_UNDERLINED = 0.25;

describe('how much is marked', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('statementReview').update('strictness', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('is at most a quarter of the seed, and no place twice', async () => {
    const { document } = await vscode.window.showTextDocument(seed());
    const found = await diagnosticsOf(document.uri);
    const ranges = found.map(({ range }) => [document.offsetAt(range.start), document.offsetAt(range.end)] as const);
    const share = ranges.reduce((sum, [start, end]) => sum + end - start, 0) / document.getText().length;
    assert.ok(share <= MOST_UNDERLINED, `${share}`);
    assert.ok(!ranges.some(([start, end], n) => ranges.some(([s, e], m) => m !== n && s < end && start < e)));
  });

  it('is chosen: the few that matter, or all', async () => {
    const { document } = await vscode.window.showTextDocument(seed());
    const normal = (await diagnosticsOf(document.uri)).length;
    const { lists } = await answering({ picks: ['Bare de'] }, () => vscode.commands.executeCommand('statementReview.chooseStrictness'));
    assert.deepEqual(lists, [['Bare de viktigste', 'Vanlig', 'Alt']]);
    const few = await diagnosticsOf(document.uri, (found) => found.length < normal);
    assert.equal(few.length, FEW);
    assert.ok(few.every(({ severity }) => severity === vscode.DiagnosticSeverity.Warning));
  });
});
