import assert from 'node:assert/strict';
import { ConfigurationRequest, DidOpenTextDocumentNotification, DidChangeWorkspaceFoldersNotification } from 'vscode-languageserver-protocol/node.js';
import { reviewTextRequest } from '../../../src/protocol/drafts.ts';
import { reviewRequest } from '../../../src/protocol/messages.ts';
import { readFileRequest } from '../../../src/protocol/project-files.ts';
import { ServerSession } from './session.ts';

const ROOT = 'file:///p%C3%A5/desk';
const FOLDER = { uri: ROOT, name: 'desk' };
const TEXT = 'The town was taken over by terrorists, and that was not good for any of us.\n';

interface World {
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly config?: string;
}

describe('which documents the server reviews', () => {
  let session: ServerSession;
  afterEach(() => { session.close(); });

  async function start({ settings = {}, config }: World = {}): Promise<void> {
    session = await ServerSession.open({ workspace: { configuration: true, workspaceFolders: true } }, { readsFiles: true }, [FOLDER]);
    session.client.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => settings));
    session.client.onRequest(readFileRequest, ({ uri }) => (uri === `${ROOT}/.statement-review/config.yaml` ? (config ?? null) : null));
  }

  /** What is published of a document that is opened, and why it is not reviewed. */
  async function open(uri: string, { languageId = 'markdown', text = TEXT } = {}) {
    await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId, version: 1, text } });
    const { diagnostics } = await session.publication((published) => published.uri === uri);
    const review = await session.client.sendRequest(reviewRequest, { uri });
    return { found: diagnostics.length, refusal: review?.refusal };
  }

  const REVIEWED = { found: 1, refusal: undefined };
  const REFUSED = { found: 0, refusal: 'not-a-statement' };

  it('are no Markdown, and nothing is said of it', async () => {
    await start();
    assert.deepEqual(await open(`${ROOT}/README.md`), REFUSED);
    assert.deepEqual(await open(`${ROOT}/requirements.txt`, { languageId: 'plaintext' }), REFUSED);
  });

  it('are usual files, texts without one, the language “statement”, and what says so itself', async () => {
    await start();
    assert.deepEqual(await open(`${ROOT}/a.txt`, { languageId: 'plaintext' }), REVIEWED);
    assert.deepEqual(await open('untitled:Untitled-1'), REVIEWED);
    assert.deepEqual(await open(`${ROOT}/b.md`, { languageId: 'statement' }), REVIEWED);
    assert.deepEqual(await open(`${ROOT}/c.md`, { text: `---\nstatement: true\n---\n\n${TEXT}` }), REVIEWED);
    assert.deepEqual(await open(`${ROOT}/d.txt`, { languageId: 'plaintext', text: `---\nstatement: false\n---\n\n${TEXT}` }), REFUSED);
  });

  it('are what a person asks for, as long as the session lasts', async () => {
    await start();
    const uri = `${ROOT}/README.md`;
    await open(uri);
    const found = session.next(({ diagnostics }) => diagnostics.length === 1);
    const asked = await session.client.sendRequest(reviewRequest, { uri, asked: true });
    assert.equal(asked?.findings.length, 1);
    await found;
    assert.equal((await session.client.sendRequest(reviewRequest, { uri }))?.refusal, undefined);
    assert.deepEqual(await open(`${ROOT}/OTHER.md`), REFUSED);
  });

  it('are named by globs in settings, from the folder of the workspace', async () => {
    await start({ settings: { include: ['press/*.md', 7], exclude: ['*.draft.md'] } });
    assert.deepEqual(await open(`${ROOT}/press/a%20b.md`), REVIEWED);
    assert.deepEqual(await open(`${ROOT}/press/a.draft.md`), REFUSED);
    assert.deepEqual(await open(`${ROOT}/old/press/a.md`), REFUSED);
    assert.deepEqual(await open('file:///press/a.md'), REVIEWED);
    const uri = 'file:///new/press/a.md';
    assert.deepEqual(await open(uri), REFUSED);
    const found = session.next((published) => published.uri === uri && published.diagnostics.length === 1);
    await session.client.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event: { added: [{ uri: 'file:///new', name: 'new' }], removed: [FOLDER] } });
    await found;
  });

  it('are named by the project, which wins over settings', async () => {
    await start({ settings: { include: ['old/*.md'] }, config: 'include: [press/*.md]\n' });
    assert.deepEqual(await open(`${ROOT}/press/a.md`), REVIEWED);
    assert.deepEqual(await open(`${ROOT}/old/a.md`), REFUSED);
  });

  it('are the same among the files of a workspace', async () => {
    await start({ config: 'include: [press/*.md]\n' });
    const refusal = async (file: string) => (await session.client.sendRequest(reviewTextRequest, { uri: `${ROOT}/${file}`, text: TEXT })).refusal;
    assert.deepEqual([await refusal('README.md'), await refusal('press/a.md'), await refusal('a.txt')], ['not-a-statement', undefined, undefined]);
  });

  it('have their boilerplate reviewed where settings or the project say so', async () => {
    const text = `The quay is closed.\n\nNotes to editors\n\n${TEXT}`;
    await start();
    assert.equal((await open('untitled:a', { text })).found, 0);
    session.close();
    await start({ settings: { reviewBoilerplate: true } });
    assert.equal((await open('untitled:a', { text })).found, 1);
    session.close();
    await start({ settings: { reviewBoilerplate: true }, config: 'reviewBoilerplate: false\n' });
    assert.equal((await open(`${ROOT}/a.txt`, { text })).found, 0);
  });
});
