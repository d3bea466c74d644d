import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent, Range } from 'vscode-languageserver';
import { readFileSync } from 'node:fs';
import { Client } from '../../../src/server/client.ts';
import { ADD_NOTE, DISMISS, OPEN_RULE } from '../../../src/protocol/commands.ts';
import { hover } from '../../../src/server/hover.ts';
import { reviewDocument } from '../../../src/server/review-document.ts';
import { BRIEF } from './brief.ts';

const client = new Client();
client.initialize({ processId: null, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } });

/** Ours: it draws findings, and has our commands. */
const editor = new Client();
editor.initialize({
  processId: null, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } }, initializationOptions: { decides: true, reviewed: true },
});

function rangeHas({ start, end }: Range, words: string): boolean {
  const at = TextDocument.create('', '', 1, seed).positionAt(seed.indexOf(words));
  return start.line === at.line && start.character <= at.character && at.character < end.character;
}

function hoverOver(text: string, words: string, by = client): string {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
  const found = hover(reviewDocument(document, BRIEF, by), document.positionAt(text.indexOf(words)), by);
  return (found?.contents as MarkupContent).value;
}

const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');

describe('the hover', () => {
  it('says an order in one line: from whom, to whom, what', () => {
    assert.match(hoverOver(seed, 'beordret presidenten'), /^\*\*Fra:\*\* presidenten · \*\*Til:\*\* politi.* · \*\*Hva som kreves:\*\* /m);
  });

  it('says why, whose words these are and what would settle it', () => {
    for (const part of ['ikke hørt', '**Hvem sine ord:** avsenderens egne', '**Slik avklares det:** ']) assert.ok(hoverOver(seed, 'tatt gisler').includes(part), part);
  });

  it('explains the whole claim, names what stands in it, and offers what can be done about the innermost', () => {
    const markdown = hoverOver(seed, 'herjet administrative', editor);
    assert.deepEqual(markdown.match(/ikke hørt|\*\*Ladet ordvalg\*\*|\[Legg til merknad…\]|\[Avvis «herjet»…\]|\[Om regelen\]/gu), ['ikke hørt', '**Ladet ordvalg**', '[Legg til merknad…]', '[Avvis «herjet»…]', '[Om regelen]']);
  });

  it('does not say again what the line of the finding says', () => {
    const { review: { findings } } = reviewDocument(TextDocument.create('file:///a.txt', 'plaintext', 1, seed), BRIEF, editor);
    for (const [words, rule] of [['herjet administrative', 'attribution/accusation'], ['terroristene. Å', 'framing/label']] as const) {
      const markdown = hoverOver(seed, words, editor);
      const { message } = findings.find(({ code, range }) => code === rule && rangeHas(range, words))!;
      assert.ok(!markdown.replace(/\\/gu, '').includes(message), markdown);
    }
  });

  it('takes the text for text', () => {
    const markdown = hoverOver('Terroristene ![x](http://a/b) <b>herjet</b> byen. Presidenten beordret [hæren](command:x) å skyte.', 'beordret');
    assert.doesNotMatch(markdown, /[^\\]\]\(/);
  });

  it('has links to our own commands alone', () => {
    const markdown = hoverOver('Terroristene ![x](http://a/b) <b>herjet</b> byen. Presidenten beordret [hæren](command:x) å skyte.', 'Terroristene', editor);
    assert.deepEqual([...markdown.matchAll(/[^\\]\]\(command:([\w.]+)/gu)].map(([, command]) => command), [ADD_NOTE, DISMISS, OPEN_RULE]);
  });
});
