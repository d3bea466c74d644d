import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languages } from '../../../src/core/languages/index.ts';

interface Grammar {
  readonly repository: { readonly note: { readonly match: string } };
}

/** The grammar's expression as JavaScript reads it: only the inline flag is written another way. */
function noteExpression(): RegExp {
  const { repository } = JSON.parse(readFileSync('syntaxes/statement.tmLanguage.json', 'utf8')) as Grammar;
  return new RegExp(`^${repository.note.match.replace('(?i:', '(?:')}$`, 'iu');
}

describe('the grammar of statements', () => {
  it('knows every attribution note that we write, in every language', () => {
    const expression = noteExpression();
    for (const { notes } of Object.values(languages)) {
      for (const wording of Object.values(notes)) {
        const note = `[${wording.replace(/\{\w+\}/gu, 'Kari Holm')}]`;
        assert.match(note, expression);
      }
    }
  });

  it('leaves other brackets alone', () => {
    for (const other of ['[sic]', '[1]', '[kilden]', '[ifølge]', '[sources]']) assert.doesNotMatch(other, noteExpression());
  });
});
