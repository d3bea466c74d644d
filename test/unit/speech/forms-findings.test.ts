import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { framingSeverities } from './forms.ts';

describe('loaded words in quotations over several paragraphs', () => {
  const rows: readonly (readonly [Language, string, readonly string[]])[] = [
    ['en', 'Mayor Ada Holm wrote:\n\n> The regime failed.\n\nThe regime sank the ship.', ['regime hint', 'regime warning']],
    ['en', 'Ada Holm said: “It sank.\n\nThe regime failed.\n\nWe stay.”\n\nThe regime sank the ship.', ['regime hint', 'regime warning']],
    ['nb', 'Kari Holm sier:\n\n«Regimet gjorde ingenting den dagen.»\n\nRegimet senket skipet.', ['Regimet hint', 'Regimet warning']],
    ['nb', '- Det er trist, sier Kari Holm.\n- Regimet gjorde ingenting den dagen.\n\nRegimet senket skipet.', ['Regimet hint', 'Regimet warning']],
    ['nn', 'Kari Holm seier: «Det er trist.\n\nRegimet gjorde ingenting den dagen.»\n\nRegimet senka skipet.', ['Regimet hint', 'Regimet warning']],
    ['nn', 'Kari Holm seier:\n\nRegimet gjorde ingenting den dagen.\n\nRegimet senka skipet.', ['Regimet warning', 'Regimet warning']],
  ];
  for (const [language, text, expected] of rows) it(text.replaceAll('\n', '⏎'), () => assert.deepEqual(framingSeverities(text, language), expected));
});
