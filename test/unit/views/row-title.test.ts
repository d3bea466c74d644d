import assert from 'node:assert/strict';
import { rowTitle } from '../../../src/extension/findings/row-title.ts';

describe('a row of the list of findings', () => {
  for (const [kind, text, telling, title] of [
    ['framing', 'thugs', 'thugs', 'thugs'],
    ['attribution', 'De har herjet administrative kontorer og tatt gisler', 'herjet administrative kontorer', 'herjet administrative kontorer'],
    ['attribution', 'Alle bekymringer har blitt hørt', 'hørt', 'har blitt hørt'],
    ['attribution', 'Alle veit at dei var betalte', 'veit', 'Alle veit'],
    ['attribution', 'Knows that they were paid', 'Knows', 'Knows'],
    ['framing', 'the so-called independent and entirely voluntary commission of inquiry', 'the so-called independent and entirely voluntary commission', 'the so-called independent and entirely voluntary…'],
  ] as const) {
    it(`is called by the words that are marked: ${title}`, () => { assert.equal(rowTitle({ kind, text, telling }), title); });
  }
});
