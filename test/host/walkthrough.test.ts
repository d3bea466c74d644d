import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { answering, type Answers } from './answers.ts';
import { closeAll } from './editor.ts';

/** A step as the button of the walkthrough runs it, on the sample. */
async function tryStep(step: string, answers: Answers = {}): Promise<vscode.TextDocument> {
  await answering(answers, () => vscode.commands.executeCommand('statementReview.tryStep', step));
  return vscode.window.activeTextEditor!.document;
}

describe('a step of the walkthrough', () => {
  afterEach(closeAll);

  it('opens the sample as a file, the same each time', async () => {
    const document = await tryStep('sample');
    assert.match(document.uri.path, /\/sample\.en\.txt$/u);
    const text = document.getText();
    await closeAll();
    assert.equal((await tryStep('sample')).getText(), text);
  });

  it('adds a note to the finding that it puts the cursor on', async () => {
    const document = await tryStep('note', { picks: ['['] });
    assert.match(document.getText(), /According to experts \[/u);
    await vscode.commands.executeCommand('undo');
  });

  it('decides at once, and the decision is kept beside the sample', async () => {
    const document = await tryStep('dismiss', { inputs: ['Tried.'] });
    const file = vscode.Uri.joinPath(document.uri, '..', '.statement-review', 'decisions.json');
    const { decisions } = DecisionLog.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
    assert.deepEqual(decisions.map(({ verdict, reason }) => [verdict, reason]), [['dismissed', 'Tried.']]);
  });
});
