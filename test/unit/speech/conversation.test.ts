import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

/** Who has the word in a conversation, by the labels of its turns; and the findings in the author's own voice. */
function read(turns: readonly string[], language: Language) {
  const { speakers, findings } = new Reviewer().review(turns.join('\n\n'), { language });
  return { names: speakers.filter(({ kind }) => kind !== 'author').map(({ name }) => name).sort(), ownVoice: findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule) };
}

const CONVERSATIONS: Readonly<Record<Language, readonly (readonly [turns: readonly string[], names: readonly string[]])[]>> = {
  nb: [
    [['Intervjuer: Hva skjedde?', 'Kari Holm: Regimet plyndret havna.', 'Intervjuer: Er det sikkert?', 'Kari Holm: Ja.'], ['Intervjuer', 'Kari Holm']],
    [['Spørsmål: Hva skjedde?', 'Svar: Terroristene tok havna.', 'Spørsmål: Når?'], ['Spørsmål', 'Svar']],
    [['Ordstyrer: Velkommen.', 'KARI HOLM: Regimet falt.', 'Ola Dahl (Ap): Bøllene flyktet.'], ['KARI HOLM', 'Ola Dahl', 'Ordstyrer']],
  ],
  nn: [
    [['Intervjuar: Kva hende?', 'Kari Holm: Regimet plyndra hamna.', 'Intervjuar: Er det sikkert?', 'Kari Holm: Ja.'], ['Intervjuar', 'Kari Holm']],
    [['Spørsmål: Kva hende?', 'Svar: Terroristane tok hamna.', 'Spørsmål: Når?'], ['Spørsmål', 'Svar']],
    [['Ordstyrar: Velkomen.', 'KARI HOLM: Regimet fall.', 'Ola Dahl (Ap): Bøllene rømde.'], ['KARI HOLM', 'Ola Dahl', 'Ordstyrar']],
  ],
  en: [
    [['Interviewer: What happened?', 'Ada Holm: The regime looted the port.', 'Interviewer: Are you sure?', 'Ada Holm: Yes.'], ['Ada Holm', 'Interviewer']],
    [['Q: What happened?', 'A: The terrorists took the port.', 'Q: When?'], ['A', 'Q']],
    [['MODERATOR: Welcome.', 'MR. HOLM: The regime fell.', 'Ada Dahl (Harbour Board): Thugs looted the quay.'], ['Ada Dahl', 'HOLM', 'MODERATOR']],
  ],
};

/** What somebody in a conversation tells of others does not take the word from them. */
const TOLD: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Kari Holm: Ja. Eksperter mener at førti ble tatt.', 'Svar: Mange mener at kaia er trygg.'],
  nn: ['Kari Holm: Ja. Ekspertar meiner at førti vart tekne.', 'Svar: Mange meiner at kaia er trygg.'],
  en: ['Ada Holm: Yes. Experts say that forty were taken.', 'A: Many think that the quay is safe.'],
};

describe('a conversation', () => {
  for (const [language, rows] of Object.entries(CONVERSATIONS) as [Language, typeof CONVERSATIONS.nb][]) {
    for (const [turns, names] of rows) it(`${language}: ${turns.join(' | ')}`, () => { assert.deepEqual(read(turns, language), { names, ownVoice: [] }); });
  }
  for (const [language, turns] of Object.entries(TOLD) as [Language, readonly string[]][]) {
    for (const turn of turns) it(`${language}: ${turn}`, () => { assert.deepEqual(read(['Q: ?', turn, 'Q: ?'], language).ownVoice, []); });
  }
});

describe('a headline that opens with its country', () => {
  for (const text of ['Kenya: The regime fell.', 'Norway: The port is closed.', 'Iran: World must act as death toll rises']) {
    it(text, () => { assert.deepEqual(read([text], 'en').names, []); });
  }
  it('is none that a person opens', () => { assert.deepEqual(read(['Holm: The port is closed.'], 'en').names, ['Holm']); });
});

it('a colon inside brackets names no speaker', () => {
  assert.deepEqual(read(['Nordlek AS (OSE: NLK) has opened a quay.', 'Eastport Ltd (LSE: EPT), a builder of quays, has opened one.'], 'en').names, []);
});
