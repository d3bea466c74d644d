import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ClientCapabilities, CodeAction } from 'vscode-languageserver-protocol/node.js';
import type { FindingDiagnostic, InitializationOptions } from '../../../src/protocol/messages.ts';
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
  return { range, severity, code: 'framing/booster', message: words, data: { version: 7, kind: 'framing', severity: SEVERITIES[severity - 1]!, title: 'Forsterker', text: words, quote: words, telling: range, shown: { tints: [], dots: [], isPart: false }, language: 'nb', fixes } };
}

function actionsAt(words: string, capabilities: ClientCapabilities, findings: FindingDiagnostic[], initializationOptions?: InitializationOptions): CodeAction[] {
  const client = new Client();
  client.initialize({ processId: null, rootUri: null, capabilities, initializationOptions });
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
  it('are those of the innermost finding that is drawn, the likely one preferred', () => {
    const hidden = finding('helt', 4);
    const findings = [finding('slo dem helt klart', 2), { ...hidden, data: { ...hidden.data, shown: undefined } }, finding('helt klart', 3)] as FindingDiagnostic[];
    const actions = actionsAt('helt', VERSIONED, findings);
    assert.deepEqual(actions.map(({ title }) => title), ['note on helt klart', 'other on helt klart']);
    assert.deepEqual(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title), ['note on helt klart']);
  });

  it('are followed by decisions that name the finding, six lines in all', () => {
    const found = finding('helt', 2);
    const titles = (given: FindingDiagnostic) => actionsAt('helt', VERSIONED, [given], { decides: true }).map(({ title }) => title);
    const [note, other, wording, ...decisions] = titles({ ...found, data: { ...found.data, term: 'helt', fixes: [found.data.fixes[0]!, ...found.data.fixes, { ...found.data.fixes[1]!, kind: 'wording' }] } });
    assert.deepEqual([note, other, wording], ['note on helt', 'Annen kilde eller merknad…', 'other on helt']);
    assert.deepEqual(decisions, ['Avvis bare her: «helt» (forsterker)…', 'Tillat ordet «helt» i alle former…', 'Mer om «helt»…']);
    assert.deepEqual(titles(found).slice(-3), ['Avvis bare her: «helt» (forsterker)…', 'Funnet er riktig, la «helt» stå…', 'Mer om «helt»…']);
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
