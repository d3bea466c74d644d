import assert from 'node:assert/strict';
import { DidOpenTextDocumentNotification, HoverRequest, MarkupKind, type MarkupContent } from 'vscode-languageserver-protocol/node.js';
import { compareRequest, reportRequest, reviewTextRequest } from '../../../src/protocol/drafts.ts';
import { createColors } from 'picocolors';
import { pretty } from '../../../src/cli/pretty.ts';
import { Reviewer } from '../../../src/core/review.ts';
import { groupsOf } from '../../../src/extension/findings/groups.ts';
import { reviewRequest } from '../../../src/protocol/messages.ts';
import { viewRequest } from '../../../src/protocol/statement-view.ts';
import { ServerSession } from './session.ts';

const URI = 'file:///letters/one.txt';
const TEXT = [
  'The town was taken over by terrorists on Monday. Mayor Anna Berg said that the bridge would be closed.',
  '“We will reopen it in June,” she said.',
  'Everyone must leave the town [source not given].',
].join('\n\n');

describe('what the server tells views', () => {
  let session: ServerSession;

  beforeEach(async () => {
    session = await ServerSession.open({ textDocument: { hover: { contentFormat: [MarkupKind.PlainText] } } }, { reviewed: true });
    await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: URI, languageId: 'plaintext', version: 3, text: TEXT } });
    await session.publication(({ version }) => version === 3);
  });

  afterEach(() => { session.close(); });

  it('has every finding with its place, its speaker by name and its state', async () => {
    const view = await session.client.sendRequest(viewRequest, { uri: URI });
    assert.ok(view);
    assert.equal(view.version, 3);
    const found = view.findings.find(({ text }) => text === 'terrorists');
    assert.ok(found && found.state === 'open' && found.speakerName === 'The sender' && found.paragraph === 0 && found.fix);
    assert.ok(view.findings.every(({ text, telling }) => telling && text.includes(telling)));
    assert.deepEqual(found.range.start, { line: 0, character: TEXT.indexOf('terrorists') });
    assert.equal(view.counts.open, view.findings.filter(({ state }) => state === 'open').length);
    assert.equal(view.notes, 1);
  });

  it('counts alike for the badge, the tree, the page, a table and the terminal', async () => {
    const text = `${TEXT}\n\nThe minister said that thugs had looted the shop. It was a brutal and deliberate attack. Experts say so.`;
    await session.client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri: 'file:///letters/three.txt', languageId: 'plaintext', version: 1, text } });
    const review = await session.client.sendRequest(reviewRequest, { uri: 'file:///letters/three.txt' });
    const view = await session.client.sendRequest(viewRequest, { uri: 'file:///letters/three.txt' });
    const row = await session.client.sendRequest(reviewTextRequest, { uri: 'file:///letters/three.txt', text });
    const open = review?.counts?.open ?? 0;
    const printed = pretty('three.txt', new Reviewer().review(text), { colors: createColors(false), width: 100 });
    const grouped = groupsOf(view!, 'rule', '').filter(({ state }) => !state).reduce((sum, { findings }) => sum + findings.length, 0);
    assert.ok(open > 3);
    assert.deepEqual([view?.counts.open, row.counts.open, grouped, Number(/(\d+) open findings/u.exec(printed)?.[1])], [open, open, open, open]);
    assert.equal(review?.findings.length, open + view!.counts.hint);
  });

  it('has the author first, and each speaker with all passages', async () => {
    const view = await session.client.sendRequest(viewRequest, { uri: URI });
    const [author, mayor] = view?.speakers ?? [];
    assert.equal(author?.kind, 'author');
    assert.ok(mayor?.name.includes('Anna Berg'), mayor?.name);
    assert.deepEqual(mayor?.passages.map(({ range: { start: { line } }, form }) => [line, form]), [[0, 'reported'], [2, 'quoted']]);
  });

  it('says on hovering who speaks and how we know, and not so of the author’s own words', async () => {
    const hover = async (words: string): Promise<string> => {
      const line = TEXT.split('\n').findIndex((text) => text.includes(words));
      const position = { line, character: TEXT.split('\n')[line]!.indexOf(words) };
      const found = await session.client.sendRequest(HoverRequest.type, { textDocument: { uri: URI }, position });
      return (found?.contents as MarkupContent | undefined)?.value ?? '';
    };
    assert.match(await hover('bridge'), /Who speaks · .*Anna Berg\nreported, named\.\n“Mayor Anna Berg” is the source, “said” shows/u);
    assert.match(await hover('reopen'), /quoted[^]*“she” refers back to .*Anna Berg/u);
    assert.doesNotMatch(await hover('Monday'), /Who speaks/u);
  });

  it('reviews a text that nobody has open, and keeps nothing of it', async () => {
    const row = await session.client.sendRequest(reviewTextRequest, { uri: 'file:///letters/two.txt', text: TEXT });
    const view = await session.client.sendRequest(viewRequest, { uri: URI });
    assert.deepEqual(row.counts, view?.counts);
    assert.equal(row.words, view?.words);
    assert.equal(await session.client.sendRequest(viewRequest, { uri: 'file:///letters/two.txt' }), null);
    assert.equal((await session.client.sendRequest(reviewTextRequest, { uri: 'file:///x.txt', text: 'a\0b' })).refusal, 'binary');
  });

  it('compares with another draft, places of what is gone being those of that draft', async () => {
    const before = `The library was stormed by thugs.\n\n${TEXT}`;
    const found = await session.client.sendRequest(compareRequest, { uri: URI, before });
    assert.ok(found?.resolved.some(({ text, range }) => text === 'thugs' && range.start.line === 0));
    assert.ok(found?.carried.some(({ text, range }) => text === 'terrorists' && range.start.line === 0));
    assert.equal(found?.notes.carried, 1);
  });

  it('writes each report as the command line does', async () => {
    const report = (format: 'markdown' | 'sarif') => session.client.sendRequest(reportRequest, { uri: URI, format, file: 'letters/one.txt' });
    assert.match((await report('markdown')) ?? '', /^# Review of one\.txt\n/u);
    const sarif = JSON.parse((await report('sarif')) ?? '') as { runs: [{ artifacts: unknown }] };
    assert.deepEqual(sarif.runs[0].artifacts, [{ location: { uri: 'letters/one.txt' }, sourceLanguage: 'en' }]);
  });
});
