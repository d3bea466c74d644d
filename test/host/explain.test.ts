import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, diagnosticsOf, openText, rangeOf, until } from './editor.ts';

const TEXT = 'Politiet sier at de ikke ble slått av terrorister i går kveld. Hun er ikke en terrorist.\n';

/** What stands in the tab beside the statement, once it is as wanted. */
function explanation(wanted: (text: string) => boolean): Promise<string> {
  const look = (): string | undefined => vscode.workspace.textDocuments.filter(({ uri, isClosed }) => uri.scheme === 'statement-review-preview' && !isClosed).map((d) => d.getText()).find(wanted);
  return until(vscode.workspace.onDidChangeTextDocument, 'an explanation', look);
}

function tabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap((group) => group.tabs).filter(({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === 'statement-review-preview');
}

describe('explain this sentence', () => {
  let editor: vscode.TextEditor;

  beforeEach(async () => {
    editor = await openText(TEXT);
    await diagnosticsOf(editor.document.uri);
    editor.selection = new vscode.Selection(0, 3, 0, 3);
    await vscode.commands.executeCommand('statementReview.explainSentence');
  });
  afterEach(closeAll);

  it('tells beside the statement how it is understood, in the message language', async () => {
    const text = await explanation((found) => found.startsWith('Politiet sier'));
    for (const line of ['Hvem gjør hva\n  Politiet · sier\n  de · ble slått · passiv · gjort av: terrorister · nektet\n', 'Hvem sier hva\n  Politiet · sier: ', 'Hva reglene så\n']) assert.ok(text.includes(line), text);
    assert.equal(tabs().length, 1);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
  });

  it('follows the cursor and the text', async () => {
    const { start } = rangeOf(editor.document, 'Hun er');
    editor.selection = new vscode.Selection(start, start);
    assert.match(await explanation((found) => found.startsWith('Hun er ikke')), /«terrorist» · .*det blir benektet/u);
    await editor.edit((edit) => { edit.replace(rangeOf(editor.document, 'Hun er ikke'), 'Hun er'); });
    assert.match(await explanation((found) => found.startsWith('Hun er en')), /«terrorist» · .*markert som/u);
  });

  it('shows nothing that turns the direction of what follows', async () => {
    await editor.edit((edit) => { edit.insert(new vscode.Position(0, 9), '\u202e'); });
    assert.ok(!(await explanation((found) => !found.startsWith('Politiet sier'))).includes('\u202e'));
  });

  it('goes with its statement', async () => {
    await explanation((found) => found.startsWith('Politiet sier'));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(vscode.window.tabGroups.onDidChangeTabs, 'the explanation to close', () => (tabs().length ? undefined : true));
  });
});
