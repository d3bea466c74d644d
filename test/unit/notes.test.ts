import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../src/core/text/edit.ts';
import { insertNote, stripNotes } from '../../src/core/notes/edit.ts';
import { placeOfNote } from '../../src/core/notes/place.ts';
import { insertAllEdits } from '../../src/core/notes/insert-all.ts';
import { findNotes } from '../../src/core/notes/recognise.ts';
import { composeNotes } from '../../src/core/notes/compose.ts';
import { fixesFor } from '../../src/core/fixes/index.ts';
import type { Language } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';

const reviewer = new Reviewer();

describe('attribution notes', () => {
  it('are told from other brackets, in three languages', () => {
    const text = 'A [sic] b [ifølge Kasakhstans ambassade] c [kjelde ikkje oppgitt] d [according to the ministry] e [according] f [order from a to b].';
    assert.deepEqual(findNotes(text).map((n) => n.form), ['accordingTo', 'sourceNotGiven', 'accordingTo', 'order']);
  });

  it('stand before the full stop and behind the closing mark', () => {
    const text = 'De angrep «rådhuset», og tok gisler.';
    const { quotations } = reviewer.review(text, { language: 'nb' });
    const at = (quote: string) => placeOfNote(text, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }, { quotations, notes: [] });
    assert.equal(text.slice(0, at('tok gisler.')), 'De angrep «rådhuset», og tok gisler');
    assert.equal(text.slice(0, at('rådhuset')), 'De angrep «rådhuset»');
  });

  it('never stand inside another note', () => {
    const text = 'De angrep byen [ifølge politiet] i natt.';
    const note = findNotes(text)[0]!;
    assert.equal(placeOfNote(text, { start: 0, end: note.start + 5 }, { quotations: [], notes: [note] }), note.end);
  });

  it('give the text back when stripped, byte for byte', () => {
    const word = fc.constantFrom('De', 'angrep', '«byen»', 'å', '😀', '\u00a0', '\r\n', '.', ',', '“a', 'b”', '  ', 'siden.', '[sic]');
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(), fc.nat(), (words, a, b) => {
      const text = words.join(' ');
      const { quotations } = reviewer.review(text, { language: 'nb' });
      const [start, end] = [Math.min(a, b) % text.length, (Math.max(a, b) % text.length) + 1];
      const place = placeOfNote(text, { start: Math.min(start, end - 1), end }, { quotations, notes: [] });
      for (const { content } of composeNotes({ language: 'nb', kind: 'attribution', speakers: [] })) {
        assert.equal(stripNotes(applyEdits(text, [insertNote(place, content)])), text);
      }
    }));
  });

  it('are inserted all at once, once, and stripped again byte for byte', () => {
    const piece = fc.constantFrom(
      'Byen ble tatt av terrorister', 'Eksperter mener at det er farlig', '«Regimet må gå», sa Kari Nordmann', 'ifølge kilder', '. ', ', ', '\n', '\r\n\r\n', ' [sic] ',
      ' og ', '😀', '»', '“', 'De drepte 40 mennesker', 'Presidenten beordret hæren å skyte', ' [ifølge politiet]',
    );
    let inserted = 0;
    fc.assert(fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = stripNotes(pieces.join(''));
      const noted = applyEdits(text, insertAllEdits(reviewer.review(text, { language: 'nb' })));
      inserted += noted === text ? 0 : 1;
      assert.equal(stripNotes(noted), text);
      assert.deepEqual(insertAllEdits(reviewer.review(noted, { language: 'nb' })), []);
    }), { numRuns: 300 });
    assert.ok(inserted > 100, `${inserted} texts got notes`);
  });

  const ORDERS: readonly (readonly [Language, string, string, string])[] = [
    ['nb', 'Presidenten beordret hæren å skyte.', 'ordre fra presidenten til hæren', 'ordre fra ${1:presidenten} til ${2:hæren}'],
    ['nb', 'Presidenten ga ordre om å stenge havna.', 'ordre fra presidenten til …', 'ordre fra ${1:presidenten} til ${2:…}'],
    ['nb', 'De ble beordret av generalen å skyte.', 'ordre fra generalen til …', 'ordre fra ${1:generalen} til ${2:…}'],
    ['nb', 'Presidenten beordret oss å skyte.', 'ordre fra presidenten til …', 'ordre fra ${1:presidenten} til ${2:…}'],
    ['nn', 'Dei vart beordra av generalen til å skyte.', 'ordre frå generalen til …', 'ordre frå ${1:generalen} til ${2:…}'],
    ['nn', 'Presidenten gav ordre om å stengje hamna.', 'ordre frå presidenten til …', 'ordre frå ${1:presidenten} til ${2:…}'],
    ['en', 'They were ordered by the general to leave the town.', 'order from the general to …', 'order from ${1:the general} to ${2:…}'],
    ['en', 'The governor ordered us to close the gates.', 'order from the governor to …', 'order from ${1:the governor} to ${2:…}'],
    ['en', 'The crew were ordered to leave the ship.', 'order from … to the crew', 'order from ${1:…} to ${2:the crew}'],
  ];
  for (const [language, text, content, snippet] of ORDERS) {
    it(`name nobody whom the text does not name: ${text}`, () => {
      const review = reviewer.review(text, { language });
      const offers = review.findings.filter((f) => f.directive).flatMap((f) => fixesFor(review, f)).map((fix) => [fix.edits[0]!.newText.trim(), fix.snippet?.trim()]);
      assert.deepEqual(offers.find(([note]) => /^\[ord(?:re|er) /.test(note!)), [`[${content}]`, `[${snippet}]`], JSON.stringify(offers));
    });
  }

  it('of an order by nobody to nobody are none about an order', () => {
    for (const [language, text] of [['nb', 'De ble beordret å skyte.'], ['nn', 'Dei vart beordra til å skyte.'], ['en', 'They were ordered to leave the town.']] as const) {
      const review = reviewer.review(text, { language });
      const offers = review.findings.filter((f) => f.kind === 'directive').flatMap((f) => fixesFor(review, f)).map((fix) => fix.edits[0]!.newText);
      assert.ok(offers.length > 0, text);
      assert.deepEqual(offers.filter((note) => /\[ord(?:re|er) /.test(note)), [], text);
    }
  });

  it('stay open where a source is still to be filled in, in words and in the snippet', () => {
    for (const language of ['nb', 'nn', 'en'] as const) {
      const free = composeNotes({ language, kind: 'attribution', speakers: [] }).find((n) => n.snippet)!;
      assert.match(free.content, / …$/);
      assert.match(free.snippet!, / \$\{1:…\}$/);
    }
  });

  it('are read as if they were not there', () => {
    const plain = reviewer.review('Byen ble tatt av opprørerne i går.', { language: 'nb' });
    const noted = reviewer.review('Byen ble tatt [ifølge politiet] av opprørerne i går.', { language: 'nb' });
    assert.deepEqual(noted.attributions.length, plain.attributions.length);
    assert.deepEqual(noted.findings.map((f) => f.rule), plain.findings.map((f) => f.rule));
    const [heading] = reviewer.review('Byen ble tatt av terrorister [ifølge politiet]\n\nDet skjedde i går.', { language: 'nb' }).paragraphs;
    assert.equal(heading?.kind, 'headline');
  });
});
