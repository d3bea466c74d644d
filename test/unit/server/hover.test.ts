import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent } from 'vscode-languageserver';
import { readFileSync } from 'node:fs';
import { Client } from '../../../src/server/client.ts';
import { hover } from '../../../src/server/hover.ts';
import { reviewDocument } from '../../../src/server/review-document.ts';
import { BRIEF } from './brief.ts';

const client = new Client();
client.initialize({ processId: null, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } });

function hoverOver(text: string, words: string): string {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
  const found = hover(reviewDocument(document, BRIEF, client), document.positionAt(text.indexOf(words)), client);
  return (found?.contents as MarkupContent).value;
}

const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');

describe('the hover', () => {
  it('shows an order as a small table', () => {
    const markdown = hoverOver(seed, 'beordret presidenten');
    assert.match(markdown, /^\| Fra \| presidenten \|$/m);
    assert.match(markdown, /^\| Til \| politi.* \|$/m);
  });

  it('lists what made a claim worth asking about', () => {
    assert.match(hoverOver(seed, 'tatt gisler'), /\*\*Det som teller:\*\* \S/);
  });

  it('takes the text for text', () => {
    const markdown = hoverOver('Terroristene ![x](http://a/b) <b>herjet</b> byen. Presidenten beordret [hæren](command:x) å skyte.', 'beordret');
    assert.doesNotMatch(markdown, /[^\\]\]\(/);
  });
});
