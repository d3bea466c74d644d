import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { answering } from './answers.ts';
import { closeAll, diagnosticsOf, rangeOf, ruleOf } from './editor.ts';
import { inWorkspace, openStatement, read, removeAll, write } from './project.ts';

const TEXT = 'Møtet om terrorister i byen var i går kveld, og det var ikke bra for noen.\nIfølge kilder er det slik.\n';
const DECISIONS = '.statement-review/decisions.json';

const hasLabel = (found: readonly vscode.Diagnostic[]): boolean => found.some((d) => ruleOf(d) === 'framing/label');
const isSettled = (found: readonly vscode.Diagnostic[]): boolean => found.length > 0 && !hasLabel(found);

async function dismissIn(path: string): Promise<void> {
  const editor = await openStatement(path, TEXT);
  await diagnosticsOf(editor.document.uri, hasLabel);
  const { start, end } = rangeOf(editor.document, 'terrorister');
  editor.selection = new vscode.Selection(start, end);
  await answering({ inputs: [''] }, () => vscode.commands.executeCommand('statementReview.dismissFinding'));
  await diagnosticsOf(editor.document.uri, isSettled);
}

async function filesIn(path = DECISIONS): Promise<string[]> {
  return DecisionLog.parse(await read(path)).decisions.map(({ file }) => file);
}

/** Changes files as the explorer does, answers the questions in turn, and waits for the last of them, and then for what it leads to. */
async function changing(change: (edit: vscode.WorkspaceEdit) => void, answers: readonly (string | undefined)[], then: () => Promise<unknown>): Promise<void> {
  const left = [...answers];
  await new Promise<void>((done, fail) => {
    const isAsked = new Promise<void>((go) => {
      const message = (_text: string, buttons: readonly string[]): string | undefined => {
        const answer = left.shift();
        assert.ok(answer === undefined || buttons.includes(answer), buttons.join());
        if (!left.length) go();
        return answer;
      };
      answering({ message }, async () => {
        const edit = new vscode.WorkspaceEdit();
        change(edit);
        assert.ok(await vscode.workspace.applyEdit(edit));
        if (answers.length) await isAsked;
        await then();
      }).then(() => { done(); }, fail);
    });
  });
}

async function isSettledIn(path: string): Promise<void> {
  const { uri } = await vscode.workspace.openTextDocument(inWorkspace(path));
  await diagnosticsOf(uri, isSettled);
}

describe('decisions on a file that is renamed or deleted', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('statementReview').update('moveDecisions', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    await vscode.workspace.fs.delete(inWorkspace('arkiv'), { recursive: true }).then(undefined, () => undefined);
    await removeAll();
  });

  it('move with it, and back with an undone rename, once the person has said always', async () => {
    await dismissIn('utkast #1.txt');
    const [from, to] = [inWorkspace('utkast #1.txt'), inWorkspace('endelig 100 %.txt')];
    await changing((edit) => { edit.renameFile(from, to); }, ['Always Move'], () => isSettledIn('endelig 100 %.txt'));
    assert.deepEqual(await filesIn(), ['endelig 100 %.txt']);
    await changing((edit) => { edit.renameFile(to, from); }, [], () => isSettledIn('utkast #1.txt'));
    assert.deepEqual(await filesIn(), ['utkast #1.txt']);
  });

  it('move with a folder, asked about once', async () => {
    await dismissIn('press/a.txt');
    await dismissIn('press/sub/b.txt');
    await changing((edit) => { edit.renameFile(inWorkspace('press'), inWorkspace('arkiv')); }, ['Move'], async () => {
      await isSettledIn('arkiv/a.txt');
      await isSettledIn('arkiv/sub/b.txt');
    });
    assert.deepEqual(await filesIn(), ['arkiv/a.txt', 'arkiv/sub/b.txt']);
  });

  it('move to the project that the file is moved to', async () => {
    await write('arkiv/.statement-review/config.yaml', 'messages: nb\n');
    await dismissIn('følger-c.txt');
    await changing((edit) => { edit.renameFile(inWorkspace('følger-c.txt'), inWorkspace('arkiv', 'følger-c.txt')); }, ['Move'], () => isSettledIn('arkiv/følger-c.txt'));
    assert.deepEqual(await filesIn(`arkiv/${DECISIONS}`), ['følger-c.txt']);
  });

  it('stay where they are when the person leaves them, or does not answer', async () => {
    await dismissIn('følger-d.txt');
    for (const [n, answer] of ['Leave', undefined].entries()) {
      await changing((edit) => { edit.renameFile(inWorkspace(n ? 'følger-e.txt' : 'følger-d.txt'), inWorkspace(n ? 'følger-d.txt' : 'følger-e.txt')); }, n ? [] : [answer], () => Promise.resolve());
      assert.deepEqual(await filesIn(), ['følger-d.txt']);
    }
  });

  it('are kept when it is deleted, and hold when it comes back', async () => {
    await dismissIn('følger-f.txt');
    await changing((edit) => { edit.deleteFile(inWorkspace('følger-f.txt')); }, ['Keep'], () => Promise.resolve());
    assert.deepEqual(await filesIn(), ['følger-f.txt']);
    await write('følger-f.txt', TEXT);
    await isSettledIn('følger-f.txt');
  });

  it('can be removed with it, and that can be undone', async () => {
    await dismissIn('følger-g.txt');
    await changing((edit) => { edit.deleteFile(inWorkspace('følger-g.txt')); }, ['Remove', undefined], () => Promise.resolve());
    assert.deepEqual(await filesIn(), []);
    await dismissIn('følger-h.txt');
    await changing((edit) => { edit.deleteFile(inWorkspace('følger-h.txt')); }, ['Remove', 'Undo'], async () => {
      await write('følger-h.txt', TEXT);
      await isSettledIn('følger-h.txt');
    });
    assert.deepEqual(await filesIn(), ['følger-h.txt']);
  });
});
