import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol/node.js';
import type { FindingDiagnostic } from '../../../src/protocol/messages.ts';
import { SEVERITIES } from '../../../src/core/model.ts';
import { declareSnippetEdits } from '../../../src/protocol/snippets.ts';
import { Client } from '../../../src/server/client.ts';
import { codeActions } from '../../../src/server/code-actions.ts';
import { reviewDocument } from '../../../src/server/review-document.ts';
import { BRIEF } from './brief.ts';

const TEXT = 'Vi slo dem helt klart.\n';
const document = TextDocument.create('untitled:a', 'plaintext', 7, TEXT);

function finding(words: string, severity: 1 | 2 | 3 | 4): FindingDiagnostic {
  const start = TEXT.indexOf(words);
  const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
  const fix = { title: `note on ${words}`, kind: 'note' as const, edits: [{ range: { start: range.end, end: range.end }, newText: ' [x]', snippet: ' [${1:x}]' }] };
  const fixes = [{ ...fix, preferred: true }, { ...fix, title: `other on ${words}`, preferred: false, edits: [{ range, newText: words.toUpperCase() }] }];
  return { range, severity, code: 'framing/booster', message: words, data: { version: 7, kind: 'framing', severity: SEVERITIES[severity - 1]!, text: words, language: 'nb', fixes } };
}

function actionsAt(words: string, capabilities: ClientCapabilities, findings: FindingDiagnostic[]): CodeAction[] {
  const client = new Client();
  client.initialize({ processId: null, rootUri: null, capabilities });
  const review = { uri: document.uri, version: 7, findings };
  const { range } = finding(words, 2);
  return codeActions({ document, brief: BRIEF, settings: BRIEF.settings, review, diagnostics: findings, findings: [] }, range, { diagnostics: [] }, client);
}

const VERSIONED: ClientCapabilities = { workspace: { workspaceEdit: { documentChanges: true } } };

describe('a text in none of the three languages', () => {
  const refused = reviewDocument(TextDocument.create('untitled:a', 'plaintext', 1, 'Läkarna varnar för att köpa bantningspiller på nätet, och många vet inte vad de köper.'), BRIEF, new Client());
  const top = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

  it('has a choice of language at its top for a client with our commands, and for no other', () => {
    const client = new Client();
    assert.deepEqual(codeActions(refused, top, { diagnostics: [] }, client), []);
    client.initialize({ processId: null, rootUri: null, capabilities: {}, initializationOptions: { decides: true } });
    const [action] = codeActions(refused, top, { diagnostics: [] }, client);
    assert.deepEqual(action?.command?.arguments, [{ uri: 'untitled:a' }]);
    assert.equal(action?.command?.command, 'statementReview.chooseLanguage');
    const below = { line: 3, character: 0 };
    assert.deepEqual(codeActions(refused, { start: below, end: below }, { diagnostics: [] }, client), []);
  });
});

describe('fixes as code actions', () => {
  it('prefers one of all that there are at a place: that of the most severe finding, then of the shortest', () => {
    const findings = [finding('helt klart', 3), finding('helt', 2), finding('slo dem helt', 2)];
    const preferred = actionsAt('helt', VERSIONED, findings).filter(({ isPreferred }) => isPreferred);
    assert.deepEqual(preferred.map(({ title }) => title), ['note on helt']);
  });

  it('offers an edit once, for all the findings that it answers', () => {
    const actions = actionsAt('helt', VERSIONED, [finding('helt', 2), { ...finding('helt', 3), code: 'framing/loaded' }]);
    const edits = actions.map(({ edit }) => JSON.stringify(edit));
    assert.equal(new Set(edits).size, edits.length);
    assert.deepEqual(actions[0]?.diagnostics?.map(({ code }) => code), ['framing/booster', 'framing/loaded']);
  });

  it('tells the same note at two places apart', () => {
    const sameTitle = (words: string): FindingDiagnostic => {
      const found = finding(words, 2);
      return { ...found, data: { ...found.data, fixes: [{ ...found.data.fixes[0]!, title: 'add a note' }] } };
    };
    const titles = actionsAt('helt', VERSIONED, [sameTitle('slo dem helt klart'), sameTitle('helt')]).map(({ title }) => title);
    assert.deepEqual(titles, ['add a note', 'add a note · slo dem helt klart']);
  });

  it('offers nothing for findings elsewhere', () => {
    assert.deepEqual(actionsAt('Vi', VERSIONED, [finding('helt', 2)]), []);
  });

  it('ties edits to the version of the text', () => {
    const [{ edit } = {}] = actionsAt('helt', VERSIONED, [finding('helt', 2)]);
    const [change] = edit?.documentChanges ?? [];
    assert.deepEqual(change && 'textDocument' in change && change.textDocument, { uri: document.uri, version: 7 });
  });

  it('gives tab stops to clients that take them, and plain text to others', () => {
    const capable: ClientCapabilities = structuredClone(VERSIONED);
    declareSnippetEdits(capable);
    const edits = [capable, VERSIONED, {}].map((capabilities) => JSON.stringify(actionsAt('helt', capabilities, [finding('helt', 2)])[0]?.edit));
    assert.match(edits[0]!, /"snippet":\{"kind":"snippet","value":" \[\$\{1:x\}\]"\}/u);
    for (const plain of edits.slice(1)) assert.match(plain, /"newText":" \[x\]"/u);
    assert.match(edits[2]!, /^\{"changes":/u);
  });
});
