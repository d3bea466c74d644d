import assert from 'node:assert/strict';
import fc from 'fast-check';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import { cutParagraph, type Paragraph } from '../../../src/core/languages/paragraph.ts';
import { findQuotations } from '../../../src/core/text/quotations.ts';
import type { QuotedWord } from '../../../src/core/text/quotation.ts';

const vocabulary = new Vocabulary(languages.nb);
const cut = (text: string): Paragraph => cutParagraph({ text, kind: 'text' }, vocabulary);
const inner = (text: string) => cut(text).quotations.map((q) => text.slice(q.inner.start, q.inner.end));

describe('quotations', () => {
  const rows: Readonly<Record<string, readonly string[]>> = {
    'Han sa «vi må handle» i går.': ['vi må handle'],
    'Han sa “vi må handle” i går.': ['vi må handle'],
    'Han sa "vi må handle" i går.': ['vi må handle'],
    'Han sa ”vi må handle” i går.': ['vi må handle'],
    'Han sa „vi må handle“ i går.': ['vi må handle'],
    'Han sa »vi må handle« i går.': ['vi må handle'],
    'Han sa ‘vi må handle’ i går.': ['vi må handle'],
    '«Han sa “nei” til oss», skriver hun.': ['Han sa “nei” til oss', 'nei'],
    '« Nei! » skriver hun.': [' Nei! '],
    '«Nei," sier hun.': ['Nei,'],
    '«Hun gikk og kom ikke tilbake.': ['Hun gikk og kom ikke tilbake.'],
    "Lars' bil og Jens' hus.": [],
    'Skjermen er 24" og døra 6\'2" høy.': [],
    "Rock'n'roll er gøy.": [],
    "In the '90s the boats' owners left.": [],
    "'Tis the season of the guards' keys.": [],
    "Rock 'n' roll came in the '80s.": [],
    'På ’90-talet kom dei.': [],
    "'The players' boats fled,' she said.": ["The players' boats fled,"],
    '‘We left in ’89,’ she said.': ['We left in ’89,'],
    '– Vi må handle, sier hun. – Nå.': ['Vi må handle', 'Nå.'],
    '- Er det sant? spør han.': ['Er det sant?'],
  };
  for (const [text, expected] of Object.entries(rows)) it(text, () => assert.deepEqual(inner(text), expected));

  it('tells speech from titles and terms', () => {
    const uses = (text: string) => cut(text).quotations.map((q) => q.use);
    assert.deepEqual(uses('Boka «Huset ved den store skogen i nord» er ny.'), ['title']);
    assert.deepEqual(uses('Vi leste «Store Norske» der.'), ['title']);
    assert.deepEqual(uses('De kaller det «frihet» nå.'), ['term']);
    assert.deepEqual(uses('«Vi kommer ikke til å gi oss», sier hun.'), ['speech']);
    assert.deepEqual(uses('«Kom hit!» ropte hun.'), ['speech']);
  });

  const hostile = fc.array(fc.constantFrom('«', '»', '“', '”', '"', "'", '’', '‘', '„', '–', ' ', 'a', 'Sa', '.', ',', '24'), { maxLength: 120 }).map((parts) => parts.join(''));

  it('lie inside the text, inner inside outer, in order', () => {
    fc.assert(fc.property(hostile, (text) => {
      const { quotations } = cut(text);
      for (const q of quotations) assert.ok(0 <= q.start && q.start <= q.inner.start && q.inner.start <= q.inner.end && q.inner.end <= q.end && q.end <= text.length);
      quotations.slice(1).forEach((q, n) => assert.ok(q.start >= quotations[n]!.start));
    }));
  });

  it('cost no more than in proportion to the text, whatever the marks', () => {
    const reads = (text: string) => {
      let count = 0;
      const tokens = cut(text).tokens.map(({ start, end, word }) => ({ start, end, get word(): QuotedWord { count++; return word; } }));
      findQuotations(text, tokens, []);
      return count;
    };
    fc.assert(fc.property(hostile.filter((t) => t.trim().length > 0), (text) => {
      const [few, many] = [reads(text.repeat(10)), reads(text.repeat(40))];
      assert.ok(many <= few * 5 + 400, `${few} reads for 10 copies, ${many} for 40`);
    }), { numRuns: 60 });
  });
});
