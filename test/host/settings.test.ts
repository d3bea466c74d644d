import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, diagnosticsOf, hoverAt, openText, rangeOf, ruleOf } from './editor.ts';

const ENGLISH = 'The town was taken over by terrorists, and that was not good for any of us.\n';

function set(key: string, value: unknown): Thenable<void> {
  return vscode.workspace.getConfiguration('statementReview').update(key, value, vscode.ConfigurationTarget.Workspace);
}

describe('settings', () => {
  afterEach(async () => {
    for (const key of ['enable', 'maxLength', 'messageLanguage', 'run']) await set(key, undefined);
    await closeAll();
  });

  it('turns reviews off and on again', async () => {
    const { document } = await openText(ENGLISH);
    await diagnosticsOf(document.uri);
    await set('enable', false);
    await diagnosticsOf(document.uri, (left) => left.length === 0);
    await set('enable', undefined);
    await diagnosticsOf(document.uri);
  });

  it('says so where a text is longer than the limit, and reviews it when the limit is raised', async () => {
    await set('maxLength', 1000);
    const { document } = await openText(ENGLISH.repeat(20));
    const [refusal, ...others] = await diagnosticsOf(document.uri);
    assert.equal(others.length, 0);
    assert.match(refusal!.message, /has 1,?520 characters.*maxLength/u);
    await set('maxLength', undefined);
    await diagnosticsOf(document.uri, (found) => found.some((d) => ruleOf(d) === 'framing/label'));
  });

  it('writes findings, hovers and fixes in the chosen language', async () => {
    await set('messageLanguage', 'nn');
    const { document } = await openText(ENGLISH);
    await diagnosticsOf(document.uri);
    const range = rangeOf(document, 'terrorists');
    assert.match(await hoverAt(document.uri, range.start), /Kven sine ord/u);
    assert.ok((await actionsAt(document.uri, range)).some(({ title }) => title === 'Anna kjelde eller merknad…'));
  });

  it('waits for the command where told to', async () => {
    await set('run', 'onCommand');
    const { document } = await openText(ENGLISH);
    assert.equal(vscode.languages.getDiagnostics(document.uri).length, 0);
    await vscode.commands.executeCommand('statementReview.reviewStatement');
    assert.ok(vscode.languages.getDiagnostics(document.uri).length > 0);
  });
});
