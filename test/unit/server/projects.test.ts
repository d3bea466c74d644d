import assert from 'node:assert/strict';
import { CodeActionRequest, DidChangeWatchedFilesNotification, DidOpenTextDocumentNotification, FileChangeType, type CodeAction } from 'vscode-languageserver-protocol/node.js';
import { DecisionLog } from '../../../src/core/decisions/log.ts';
import { DISMISS, INSERT_NOTES_KIND } from '../../../src/protocol/commands.ts';
import { editProjectFileRequest, readFileRequest, type ProjectEdit } from '../../../src/protocol/project-files.ts';
import { reviewRequest } from '../../../src/protocol/messages.ts';
import { ServerSession } from './session.ts';

const ROOT = 'file:///p%C3%A5/desk';
const URI = `${ROOT}/press/a%20b.txt`;
const TEXT = 'The town was taken over by terrorists, and that was not good for any of us.\n';
const file = (name: string) => `${ROOT}/.statement-review/${name}`;

describe("a project's own files in the server", () => {
  let session: ServerSession;
  let files: Record<string, string>;
  afterEach(() => { session.close(); });

  async function open(given: Record<string, string>, text = TEXT): Promise<void> {
    files = given;
    session = await ServerSession.open({}, { readsFiles: true, decides: true });
    session.client.onRequest(readFileRequest, ({ uri }) => files[uri] ?? null);
    await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: URI, languageId: 'plaintext', version: 1, text } });
  }

  function codes(wanted: (found: unknown[]) => boolean): Promise<unknown> {
    return session.publication(({ uri, diagnostics }) => uri === URI && wanted(diagnostics.map(({ code }) => code)));
  }

  async function change(name: string, content: string): Promise<void> {
    files[file(name)] = content;
    await session.client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [{ uri: file(name), type: FileChangeType.Changed }] });
  }

  async function label() {
    const { diagnostics } = await session.publication(({ uri, diagnostics }) => uri === URI && diagnostics.some(({ code }) => code === 'framing/label'));
    return diagnostics.find(({ code }) => code === 'framing/label')!;
  }

  function edit(content: string, params: ProjectEdit): Promise<string> {
    return session.client.sendRequest(editProjectFileRequest, { content, edit: params });
  }

  it('decide severities, and do so again when they change', async () => {
    await open({ [file('config.yaml')]: 'rules:\n  framing/label: information\n' });
    assert.equal((await label()).severity, 3);
    await change('config.yaml', 'rules:\n  framing/label: off\n');
    await codes((found) => !found.includes('framing/label'));
  });

  it('are obeyed as they are, though an older look at them is answered later', async () => {
    await open({});
    await label();
    const json = await edit('', { kind: 'decide', uri: URI, findings: [{ range: (await label()).range, rule: 'framing/label' }], verdict: 'dismissed', date: '2026-01-02', file: 'press/a b.txt' });
    let answerOlder: () => void = () => assert.fail('nobody looked');
    const looked = new Promise<void>((isLooking) => {
      session.client.onRequest(readFileRequest, ({ uri }) => {
        if (uri !== file('decisions.json')) return files[uri] ?? null;
        session.client.onRequest(readFileRequest, ({ uri: other }) => files[other] ?? null);
        isLooking();
        return new Promise<string>((answer) => { answerOlder = () => { answer(json); }; });
      });
    });
    await change('decisions.json', json);
    await looked;
    await change('decisions.json', '');
    await session.client.sendRequest(reviewRequest, { uri: URI });
    const published = session.versions.length;
    answerOlder();
    for (const rounds of [1, 2]) assert.ok(await session.client.sendRequest(reviewRequest, { uri: URI }), String(rounds));
    assert.equal(session.versions.length, published);
  });

  it('have their problems reported at their line, and cleared', async () => {
    await open({ [file('config.yaml')]: '# ours\nmesages: nb\n' });
    const { diagnostics: [problem] } = await session.publication(({ uri, diagnostics }) => uri === file('config.yaml') && diagnostics.length === 1);
    assert.equal(problem!.range.start.line, 1);
    assert.match(problem!.message, /^"mesages" is unknown; did you mean "messages"\?$/u);
    await label();
    const cleared = session.next(({ uri, diagnostics }) => uri === file('config.yaml') && diagnostics.length === 0);
    await change('config.yaml', 'messages: nb\n');
    await cleared;
  });

  it('keep a decision under the path that a person writes, and obey it', async () => {
    await open({});
    const { range } = await label();
    const finding = { range, rule: 'framing/label' };
    const json = await edit('', { kind: 'decide', uri: URI, findings: [finding], verdict: 'dismissed', date: '2026-01-02T03:04:05Z', file: 'press/a b.txt' });
    assert.deepEqual(DecisionLog.parse(json).decisions.map((d) => [d.file, d.quote.exact]), [['press/a b.txt', 'terrorists']]);
    await change('decisions.json', json);
    await codes((found) => !found.includes('framing/label'));
    assert.deepEqual(DecisionLog.parse(await edit(json, { kind: 'undo', uri: URI, finding })).decisions, []);
  });

  it('are not written over when damaged', async () => {
    await open({});
    const { range } = await label();
    const findings = [{ range, rule: 'framing/label' }];
    await assert.rejects(edit('{"items": [', { kind: 'decide', uri: URI, findings, verdict: 'accepted', date: '2026-01-02', file: 'a' }), /^ResponseError: not JSON|not JSON/u);
    await assert.rejects(edit('loaded: [x]', { kind: 'convert' }), /terms\.yaml:1: keys and values/u);
    await assert.rejects(edit('allowed: [x]', { kind: 'allow', language: 'en', term: 'y' }), /terms\.yaml:1: keys and values/u);
    await assert.rejects(edit('mesages: nb', { kind: 'source', file: 'a', source: 'b' }), /config\.yaml:1: "mesages"/u);
  });

  it('are what decisions of the light bulb are about; without commands in the client there are none', async () => {
    await open({});
    const { range } = await label();
    const params = { textDocument: { uri: URI }, range, context: { diagnostics: [] } };
    const actions = (await session.client.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    const dismiss = actions.find(({ command }) => command?.command === DISMISS);
    assert.deepEqual(dismiss?.command?.arguments, [{ uri: URI, findings: [{ range, rule: 'framing/label' }] }]);
    assert.ok(actions.some(({ title }) => title === 'Allow the word “terrorist” in all its forms…'), actions.map((a) => a.title).join('\n'));
    const all = (await session.client.sendRequest(CodeActionRequest.type, { ...params, context: { diagnostics: [], only: ['source'] } })) as CodeAction[];
    assert.deepEqual(all.map(({ kind }) => kind), [INSERT_NOTES_KIND]);
    assert.ok(!actions.some(({ kind }) => kind === INSERT_NOTES_KIND));
  });
});
