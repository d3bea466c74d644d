import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStatement } from '../../../src/core/document/statement.ts';
import { readWith, Reading } from '../../../src/core/text/reading.ts';

describe('a reading', () => {
  const reading = readWith('a **fine** day', [{ start: 2, end: 4, read: '' }, { start: 8, end: 10, read: '' }]);

  it('leads back to what it stands for', () => {
    assert.equal(reading.text, 'a fine day');
    assert.deepEqual(reading.toSource({ start: 2, end: 6 }), { start: 4, end: 8 });
    assert.deepEqual(reading.toSource({ start: 0, end: 10 }), { start: 0, end: 14 });
    assert.deepEqual(reading.toSource({ start: 6, end: 10 }), { start: 10, end: 14 });
  });

  it('takes what is read as more characters for one place', () => {
    const ligature = readWith('con\ufb01rmed', [{ start: 3, end: 4, read: 'fi' }]);
    assert.deepEqual(ligature.toSource({ start: 3, end: 4 }), { start: 3, end: 4 });
    assert.deepEqual(ligature.toSource({ start: 4, end: 6 }), { start: 3, end: 5 });
  });

  it('of a reading leads back to the source of both', () => {
    const further = readWith(reading.text, [{ start: 0, end: 2, read: '' }]).of(reading);
    assert.equal(further.text, 'fine day');
    assert.deepEqual(further.toSource({ start: 0, end: 4 }), { start: 4, end: 8 });
    assert.deepEqual(further.from(5).toSource({ start: 0, end: 3 }), { start: 11, end: 14 });
  });

  it('of nothing has places too', () => {
    assert.deepEqual(Reading.of('').toSource({ start: 0, end: 0 }), { start: 0, end: 0 });
    assert.deepEqual(readWith('abc', [{ start: 0, end: 3, read: '' }]).toSource({ start: 0, end: 0 }), { start: 0, end: 0 });
  });
});

describe('the reading of any text', () => {
  const piece = fc.constantFrom('Kaia', 'er', 'stengt.', 'word-', '\n', '\n\n', '\r\n', ' ', '  ', '\t', '> ', '- ', '1. ', '**', '_', '`', '```', '[', '](http://x.no)', '<b>', '<!--', '-->', '&amp;', '\u00ad', '\u200b', 'ﬁ', 'A\u030a', '😀', '|', '---', '# ', '[1]', '¹', 'Fra: ', 'Kari Holm: ', '\f', '@kari', 'Side 2 av 5');

  it('has its places in order, inside the text, each with the character that is read there', () => {
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      const { reading, blocks } = readStatement(text, 0, []);
      let at = 0;
      for (const { start, text: words } of blocks) {
        assert.equal(reading.text.slice(start, start + words.length), words);
        for (let n = start; n < start + words.length; n++) {
          const source = reading.toSource({ start: n, end: n + 1 });
          assert.ok(source.start >= at && source.end > source.start && source.end <= text.length, `${n}: ${source.start}-${source.end} after ${at}`);
          if (/[\p{L}]/u.test(reading.text[n]!) && source.end - source.start === 1 && text[source.start] !== 'ﬁ') assert.equal(text[source.start], reading.text[n]);
          at = source.start;
        }
      }
    }), { numRuns: 3000 });
  });
});
