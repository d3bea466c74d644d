import assert from 'node:assert/strict';
import { escapeMarkdown } from '../../../src/server/markdown.ts';

describe('statement text in a hover', () => {
  it('can be neither a link, an image, code, HTML, a list nor a table', () => {
    for (const hostile of ['[a](command:evil)', '![a](http://a/b.png)', '<img src=x onerror=y>', '`a`', '- a', '|a|b|', '&lt;', 'http://a.b', '$(bug)']) {
      const punctuation = escapeMarkdown(hostile).replace(/\\[!-/:-@[-`{-~]/gu, '');
      assert.match(punctuation, /^[\w\s]*$/u, hostile);
    }
  });

  it('cannot begin a new paragraph', () => {
    assert.equal(escapeMarkdown('a\n\n# b'), 'a \\# b');
  });
});
