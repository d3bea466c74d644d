import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DEFAULT_SETTINGS, RUNS, SECTION } from '../../src/protocol/settings.ts';
import { openText, seed } from './editor.ts';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly scope: string; readonly enum?: readonly string[] }>> };
  };
}

const extension = vscode.extensions.getExtension<undefined>('statement-review.statement-review');

describe('the manifest', () => {
  it('declares every command that the extension runs, and no other', async () => {
    await extension?.activate();
    const { contributes } = extension?.packageJSON as Manifest;
    const declared = contributes.commands.map(({ command }) => command).sort();
    const registered = (await vscode.commands.getCommands(true)).filter((id) => /^statementReview\.\w+$/u.test(id));
    assert.deepEqual(registered.sort(), declared);
  });

  it('has the same settings and defaults as the server', () => {
    const { properties } = (extension?.packageJSON as Manifest).contributes.configuration;
    const defaults = Object.fromEntries(Object.entries(properties).map(([key, { default: value }]) => [key.slice(SECTION.length + 1), value]));
    assert.deepEqual(defaults, DEFAULT_SETTINGS);
    assert.deepEqual(properties['statementReview.run']?.enum, RUNS);
    assert.ok(Object.values(properties).every(({ scope }) => scope === 'resource'));
  });

  it('wraps long lines of statements, and leaves plain text its own language', async () => {
    const { document } = await openText('En uttalelse.\n', 'statement');
    assert.equal(vscode.workspace.getConfiguration('editor', document).get('wordWrap'), 'on');
    assert.equal((await vscode.workspace.openTextDocument(seed())).languageId, 'plaintext');
  });
});
