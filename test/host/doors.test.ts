import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering } from './answers.ts';
import { closeAll, diagnosticsOf, openText, ruleOf, shownDocument } from './editor.ts';
import { removeAll } from './project.ts';

const fixture = (name: string): vscode.Uri =>
  vscode.Uri.joinPath(vscode.extensions.getExtension('statement-review.statement-review')!.extensionUri, 'test', 'fixtures', 'formats', name);

const openAsStatement = (...given: unknown[]): Thenable<unknown> => vscode.commands.executeCommand('statementReview.openAsStatement', ...given);

describe('a document opened as a statement', () => {
  afterEach(closeAll);

  for (const name of ['press.nb.docx', 'press.nb.odt', 'press.nb.pdf', 'page.nb.html']) {
    it(`${name} is an untitled statement with its structure, and is reviewed`, async () => {
      const { messages } = await answering({}, () => openAsStatement(fixture(name)));
      const isShown = (document: vscode.TextDocument) => document.isUntitled && document.getText().startsWith(`---\nfile: ${name}\n`);
      const document = await shownDocument(isShown, () => `the statement of ${name}; it was said: ${messages.join(' | ') || 'nothing'}`);
      assert.equal(document.languageId, 'statement');
      assert.match(document.getText(), /\n# Havnerådet stanser all trafikk i Østersund\n[^]*\n- Alle skip[^]*\n> «Dette regimet[^]*\n\| Mars \| 412 \| 3 \|\n/u);
      await diagnosticsOf(document.uri, (found) => found.some((d) => ruleOf(d).startsWith('directive/') || ruleOf(d).startsWith('framing/')));
    });
  }

  it('lies beside the original where that is open', async () => {
    const page = fixture('page.en.html');
    await vscode.window.showTextDocument(page);
    await openAsStatement(page);
    assert.equal(vscode.window.activeTextEditor!.viewColumn, vscode.ViewColumn.Two);
  });

  it('is said to have lost its comments, in the language of messages', async () => {
    const { messages } = await answering({}, () => openAsStatement(fixture('revised.nb.docx')));
    assert.deepEqual(messages, ['Comments left out: 1. Tracked deletions taken as accepted: 2.']);
  });

  it('several at once: each is opened, or told in one line why not', async () => {
    const { messages } = await answering({}, () => openAsStatement(fixture('locked.en.pdf'), [fixture('locked.en.pdf'), fixture('mail.en.eml'), fixture('none.docx')]));
    assert.equal(messages.length, 2);
    assert.match(messages[0]!, /^locked\.en\.pdf: the document is locked/u);
    assert.match(messages[1]!, /^none\.docx: /u);
    assert.match(vscode.window.activeTextEditor!.document.getText(), /Harbour Council closes the sound/u);
  });

  it('may be the clipboard or a selection', async () => {
    await vscode.env.clipboard.writeText('The thugs fled.');
    const { document } = await openText('Nothing here. The regime lied. Nothing there.');
    await answering({ picks: ['Clipboard'] }, () => openAsStatement());
    assert.equal(vscode.window.activeTextEditor!.document.getText(), 'The thugs fled.');
    const editor = await vscode.window.showTextDocument(document);
    editor.selection = new vscode.Selection(0, 14, 0, 30);
    const { lists } = await answering({ picks: ['Selection'] }, () => openAsStatement());
    assert.deepEqual(lists, [['File…', 'Clipboard', 'Selection']]);
    assert.equal(vscode.window.activeTextEditor!.document.getText(), 'The regime lied.');
  });
});

describe('a statement exported to Word', () => {
  afterEach(async () => {
    await closeAll();
    await removeAll();
  });

  it('is written where the person says, and comes in again', async () => {
    const target = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'exported.docx');
    const { document } = await openText('Byen ble overtatt av terrorister i går.', 'statement');
    await diagnosticsOf(document.uri);
    const { showSaveDialog } = vscode.window;
    Object.assign(vscode.window, { showSaveDialog: () => Promise.resolve(target) });
    try {
      const { messages } = await answering({}, () => vscode.commands.executeCommand('statementReview.exportToWord'));
      assert.deepEqual(messages, ['exported.docx is written.']);
      await answering({}, () => openAsStatement(target));
      await shownDocument((shown) => shown.getText().endsWith('\n\nByen ble overtatt av terrorister i går.\n'), () => 'the document again');
    } finally {
      Object.assign(vscode.window, { showSaveDialog });
      await vscode.workspace.fs.delete(target);
    }
  });
});
