import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, diagnosticsOf, hoverAt, openText, rangeOf, ruleOf, seed } from './editor.ts';

describe('findings in the editor', () => {
  afterEach(closeAll);

  it('marks the seed statement, each finding with its rule and the address of its page', async () => {
    const { document } = await vscode.window.showTextDocument(seed());
    const found = await diagnosticsOf(document.uri);
    const marked = found.map((d) => `${ruleOf(d)} ${document.getText(d.range)}`);
    assert.ok(marked.includes('framing/label terrorgrupper'), marked.join('\n'));
    const { code } = found[0]!;
    assert.ok(typeof code === 'object' && /^[A-ZÆØÅ]/u.test(String(code.value)) && code.target.path === `/nb/${ruleOf(found[0]!)}/${code.value}.md`, JSON.stringify(code));
    assert.ok(found.every(({ severity }) => severity !== vscode.DiagnosticSeverity.Error));
  });

  it('says on hovering what, why, whose voice, and what would settle it', async () => {
    const { document } = await vscode.window.showTextDocument(seed());
    await diagnosticsOf(document.uri);
    const hover = await hoverAt(document.uri, rangeOf(document, 'dokumentert').start);
    for (const part of ['Hvem sine ord', 'avsenderens egne', 'Avklar']) assert.ok(hover.includes(part), hover);
    const emptyLine = new vscode.Position(1, 0);
    assert.equal(await hoverAt(document.uri, emptyLine), '');
  });

  it('offers fixes as edits, one of them preferred, and the note settles the finding', async () => {
    const { document } = await openText('Møtet om terrorister i byen var i går kveld, og det var ikke bra for noen.\n');
    await diagnosticsOf(document.uri);
    const actions = await actionsAt(document.uri, rangeOf(document, 'terrorister'));
    const preferred = actions.filter(({ isPreferred }) => isPreferred);
    assert.equal(preferred.length, 1);
    assert.ok(await vscode.workspace.applyEdit(preferred[0]!.edit!));
    assert.equal(document.getText(), 'Møtet om terrorister [avsenderens ord] i byen var i går kveld, og det var ikke bra for noen.\n');
    await diagnosticsOf(document.uri, (left) => !left.some((d) => ruleOf(d) === 'framing/label'));
  });

  it('follows the text while it is typed', async () => {
    const { document } = await openText('Byen var rolig i går kveld, og det var bra for alle.\n');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 5), 'om terrorister i byen ');
    await vscode.workspace.applyEdit(edit);
    const found = await diagnosticsOf(document.uri, (all) => all.some((d) => ruleOf(d) === 'framing/label'));
    assert.ok(found.some(({ range }) => document.getText(range) === 'terrorister'));
  });

  it('reviews Markdown and statements, in the language of the text', async () => {
    for (const language of ['markdown', 'statement']) {
      const { document } = await openText('The town was taken over by terrorists, and that was not good for any of us.\n', language);
      await diagnosticsOf(document.uri, (found) => found.some((d) => document.getText(d.range) === 'terrorists'));
    }
  });

  it('leaves other languages alone', async () => {
    const other = await openText('The town was taken over by terrorists.\n', 'html');
    const { document } = await openText('The town was taken over by terrorists.\n');
    await diagnosticsOf(document.uri);
    assert.deepEqual(vscode.languages.getDiagnostics(other.document.uri), []);
  });
});

describe('a file that is no statement', () => {
  const readme = vscode.Uri.joinPath(seed(), '..', 'README.md');
  before(() => vscode.workspace.fs.writeFile(readme, new TextEncoder().encode('The town was taken over by terrorists, and that was not good for any of us.\n')));
  after(() => vscode.workspace.fs.delete(readme));
  afterEach(closeAll);

  it('is left alone until somebody asks for its review', async () => {
    const { document } = await vscode.window.showTextDocument(readme);
    const other = await openText('The town was taken over by terrorists.\n');
    await diagnosticsOf(other.document.uri);
    assert.deepEqual(vscode.languages.getDiagnostics(readme), []);
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('statementReview.reviewStatement');
    const found = await diagnosticsOf(readme);
    assert.ok(found.some((d) => document.getText(d.range) === 'terrorists'));
  });
});
