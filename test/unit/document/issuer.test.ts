import assert from 'node:assert/strict';
import type { Issuer } from '../../../src/core/document/issuer.ts';
import { readStatement } from '../../../src/core/document/statement.ts';

const lines = (...text: string[]) => text.join('\n');

/** Text, whose it is, and how it shows. */
const ISSUERS: readonly (readonly [text: string, name: string | undefined, how?: Issuer['how']])[] = [
  [lines('Nordlek åpner fabrikk', 'Nordlek åpner en fabrikk.', 'Om Nordlek', 'Nordlek lager leker.'), 'Nordlek', 'about'],
  [lines('The harbour opens', 'Eastport Harbour Board has opened a quay.', 'About Eastport Harbour Board', 'It runs the harbour.'), 'Eastport Harbour Board', 'about'],
  [lines('Ny kai', 'Kaia er open.', 'Kjelde: Hamnevesenet i Vik'), 'Hamnevesenet i Vik', 'credit'],
  [lines('Pressemelding fra Fagforeningen for Havnearbeidere', 'Vi streiker.'), 'Fagforeningen for Havnearbeidere', 'masthead'],
  [lines('Fråsegn frå Vik Bondelag', 'Me krev svar.'), 'Vik Bondelag', 'masthead'],
  [lines('Statement by the Embassy of Northland', 'We regret it.'), 'Embassy of Northland', 'masthead'],
  [lines('Press release from Eastport Council', 'The quay is open.'), 'Eastport Council', 'masthead'],
  ['Vi i Havnelaget mener at kaia må åpnes.', 'Havnelaget', 'first-person'],
  ['We at Eastport Ferries regret the delay.', 'Eastport Ferries', 'first-person'],
  [lines('From: Eastport Ferries <press@example.org>', 'Subject: Delay', '', 'The ferry is late.'), 'Eastport Ferries', 'mail'],
  [lines('Kaia må åpnes.', 'Med vennlig hilsen', 'Kari Holm', 'daglig leder', 'Fjordferger AS'), 'Fjordferger AS', 'sign-off'],
  [lines('The quay must open.', 'Yours sincerely,', 'Ada Holm', 'Director of Ports', 'Embassy of the Republic of Northland, Eastport'), 'Embassy of the Republic of Northland', 'sign-off'],
  [lines('Kaia må opnast.', 'Med venleg helsing', 'Kari Holm'), 'Kari Holm', 'sign-off'],
  ['Kaia er stengt. Politiet undersøker saken.', undefined],
  ...['– SLUTT –', 'Slutt på meldinga', 'End of statement.', 'Ends', '###'].map((end) => [lines('Kaia er stengt.', end, 'Havna er åpen.'), undefined] as const),
  [lines('Uttalelse fra styret', 'Kaia er stengt.'), undefined],
  [lines('On Monday, Ada Holm wrote:', '> We at Eastport Ferries regret it.'), undefined],
];

describe('who issues a statement', () => {
  for (const [text, name, how] of ISSUERS) {
    it(JSON.stringify(text), () => { assert.deepEqual(readStatement(text, 0, []).issuer, name ? { name, how } : undefined); });
  }
});
