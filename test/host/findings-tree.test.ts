import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { FindingsTree, type FindingsSources } from '../../src/extension/findings/tree.ts';

const documentOf = (path: string): vscode.TextDocument => ({ uri: vscode.Uri.file(path) }) as vscode.TextDocument;

/** Sources that know one statement, whose view comes when it is let. */
function sourcesOf(document: vscode.TextDocument): { readonly sources: FindingsSources; readonly show: (other: vscode.TextDocument) => void; readonly answer: () => void } {
  let shown = document;
  let answer = (): void => undefined;
  const asked = new Promise<undefined>((done) => { answer = () => { done(undefined); }; });
  const sources = {
    reviews: { get document() { return shown; }, uris: [] },
    views: { of: () => asked },
    workspace: { uris: [], row: () => undefined },
    options: { scope: 'statement', grouping: 'rule', filter: '' },
    checked: { has: () => false },
  } as unknown as FindingsSources;
  return { sources, show: (other) => { shown = other; }, answer: () => { answer(); } };
}

describe('the list of findings', () => {
  it('tells how many there are, of the statement that is shown', async () => {
    const { sources, answer } = sourcesOf(documentOf('/a.txt'));
    const told: number[] = [];
    const tree = new FindingsTree(sources, (shown) => told.push(shown));
    const asked = tree.getChildren();
    answer();
    await asked;
    assert.deepEqual(told, [0]);
  });

  it('tells nothing where another statement is shown by the time that the answer comes', async () => {
    const { sources, show, answer } = sourcesOf(documentOf('/a.txt'));
    const told: number[] = [];
    const tree = new FindingsTree(sources, (shown) => told.push(shown));
    const asked = tree.getChildren();
    show(documentOf('/b.txt'));
    answer();
    await asked;
    assert.deepEqual(told, []);
  });
});
