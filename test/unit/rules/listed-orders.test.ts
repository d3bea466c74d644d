import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

/** A list that is introduced as somebody's orders: each item is one. */
const LISTS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Havnerådet ber befolkningen følge disse ordrene:', '- Alle skip skal forlate sundet før midnatt.', '- Ingen må laste uten tillatelse.'],
  nn: ['Hamnerådet ber folk følgje desse ordrane:', '- Alle skip skal forlate sundet før midnatt.', '- Ingen må laste utan løyve.'],
  en: ['The council asks the population to follow these orders:', '- All ships shall leave the sound before midnight.', '- Nobody may load without permission.'],
};

describe('orders in a list that is introduced as another’s', () => {
  for (const [language, [lead, ...items]] of Object.entries(LISTS) as [Language, readonly string[]][]) {
    it(language, () => {
      const found = new Reviewer().review([lead, '', ...items].join('\n'), { language }).findings.filter(({ rule }) => rule === 'directive/reported').map(({ text }) => text);
      for (const item of items) assert.ok(found.includes(item.replace(/^- |\.$/gu, '')), `${item} not in ${found.join(' | ')}`);
    });
  }
});
