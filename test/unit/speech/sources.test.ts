import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { checkMarked } from './marked.ts';
import { Reviewer } from '../../../src/core/review.ts';

type Rows = Readonly<Record<Language, readonly string[]>>;

/** Source in [ ], cue in { }, content in < >. */
const KINDS: Readonly<Record<string, Rows>> = {
  'an amount that stands for people': {
    nb: ['[De fleste] {mener} <at veien må stenges>.', '<Kaia er trygg>, {sier} [de fleste].', '{Ifølge} [de andre] <er kaia trygg>.'],
    nn: ['[Dei fleste] {meiner} <at vegen må stengjast>.', '<Kaia er trygg>, {seier} [dei fleste].', '<Kaia er trygg>, {seier} [dei andre].', '{Ifølgje} [dei fleste] <er kaia trygg>.'],
    en: ['[Many] {think} <that the road must close>.', '[Most voters] {think} <that the road must close>.', '<The quay is safe>, [some] {say}.'],
  },
  'words in marks right behind the source are what it says': {
    nb: ['I går {sa} [Kari Holm] <«ingen skal slippe gjennom»>.', 'I går {beordret} [ledelsen] <«full stans i alt arbeid»>.', 'Da {ropte} [vakten] <«alle må ut nå»>.', 'I går {krevde} [avisen «Dagen»] <at redaktøren gikk av>.'],
    nn: ['I går {sa} [Kari Holm] <«ingen skal sleppe gjennom»>.', 'I går {beordra} [leiinga] <«full stans i alt arbeid»>.', 'Då {ropte} [vakta] <«alle må ut no»>.', 'I går {kravde} [avisa «Dagen»] <at redaktøren gjekk av>.'],
    en: ['[Ada Holm] {said} <“nobody shall pass here”>.', '[The board] {demanded} <“a full stop to all work”>.'],
  },
  'a second quotation is of whom the first was, whatever else is told between': {
    nb: ['<«Vi er klare»>, {sier} [Kari Holm, som har bedt om hjelp]. <«Det blir bra.»>'],
    nn: ['<«Vi er klare»>, {seier} [Kari Holm, som har bede om hjelp]. <«Det blir bra.»>'],
    en: [
      '<“We are ready,”> {said} [Ada Holm], speaking of the plan. <“It will be fine.”>', '<“We are ready,”> {said} [Ada Holm, who has been challenging the plan for years]. <“It will be fine.”>',
      '<“We are ready,”> [Ada Holm] {said} after the council failed to meet. <“It will be fine.”>', '<“We are ready,”> [Ada Holm] {told} reporters when the meeting ended.',
    ],
  },
  'somebody named behind a clause, with an apposition': {
    nb: ['<Kaia er utrygg>, {sa} [Kari Holm, leder i Havnerådet], mandag.'],
    nn: ['<Kaia er utrygg>, {sa} [Kari Holm, leiar i Hamnerådet], måndag.'],
    en: [
      '<The pier is unsafe>, [Ada Holm, chair of the Harbour Board], {said} in a statement.', '<The council met the union>, [Ada Holm, the mayor], {said}.', '<The pier was sold>, [Ben Dahl, who works there], {told} reporters.',
      '<The port has been closed>, [Foreign Minister Ada Holm, speaking in Oslo], {warned}.', '<The fire is out>, [Ada Holm, 54], {said} on Monday.',
    ],
  },
  'whoever a paper has it from, and whom it believes': {
    nb: ['Etter det [NTB] {erfarer} <ble kaia stengt>.', '<Kaia er utrygg>, etter det [Nordposten] {kjenner til}.', '<Kaia er utrygg>, {skal vi tro} [Havnerådet].', '{Skal vi tro} [ordføreren], <er kaia trygg>.'],
    nn: ['Etter det [NPK] {erfarer} <vart kaia stengd>.', '<Kaia er utrygg>, etter det [Nordposten] {kjenner til}.', '<Kaia er utrygg>, {skal me tru} [Hamnerådet].', '{Skal me tru} [ordføraren], <er kaia trygg>.'],
    en: ['{According to} [the Coastal Board], <the pier is unsafe>.'],
  },
  'a clause without a word that opens it, whose verb could be a participle': {
    nb: ['[Eksperter] {mener} <bøllene flyktet>.', '[Kari Holm] {mener} <regimet falt>.', '[Naboene] {tror} <bilen knuste>.'],
    nn: ['[Ekspertar] {meiner} <bøllene rømde>.', '[Naboane] {trur} <bilen knuste>.'],
    en: ['[Experts] {say} <forty fled>.', '[The neighbours] {think} <the thugs escaped>.'],
  },
  'capitals that an ampersand joins are one name': {
    nb: ['[H&M] {sier} <at butikken stenger>.', '[A&B Havn] {opplyser} <at kaia er stengt>.'],
    nn: ['[H&M] {seier} <at butikken stengjer>.', '[A&B Hamn] {opplyser} <at kaia er stengd>.'],
    en: ['[AT&T] {said} <that the line was cut>.', '<The line was cut>, [M&S] {said}.'],
  },
  'a source with more than one word for it': {
    nb: ['Det er [Statsforvalteren i Vik og Nes] som har {varslet} <om at støtten blir forsinket>.', 'I dag ser vi at [«Trygg havn 2021»] {viser} <at flere trives>.'],
    nn: ['Det er [Statsforvaltaren i Vik og Nes] som har {varsla} <om at støtta blir seinka>.', 'I dag ser vi at [«Trygg hamn 2021»] {syner} <at fleire trivst>.'],
    en: ['[Northport Ferries, Inc.] {announced} <that it would sell the pier>.', '[Northport Ferries, LLC] {said} <that the pier was closed>.'],
  },
};

describe('the source of a report', () => {
  for (const [kind, rows] of Object.entries(KINDS)) {
    describe(kind, () => {
      for (const [language, marked] of Object.entries(rows) as [Language, readonly string[]][]) for (const row of marked) it(`${language}: ${row}`, () => { checkMarked(row, language); });
    });
  }
});

const SPEAKERS: readonly (readonly [Language, string, readonly string[]])[] = [
  ['nb', 'Per Lie sier at kaia er trygg. Til NRK Vik kom mange. Han sier at brua er ny.', ['Per Lie']],
  ['nn', 'Per Lie seier at kaia er trygg. Til NRK Vik kom mange. Han seier at brua er ny.', ['Per Lie']],
  ['en', 'Ada Holm said that the quay was safe. In April Northport voted. She said that the bridge was new.', ['Ada Holm']],
  ['en', 'We built partnerships that tell us the road is safe.', []],
  ['en', 'There are videos which say that the quay is safe.', []],
];

describe('a speaker', () => {
  for (const [language, text, expected] of SPEAKERS) {
    it(`${language}: ${text}`, () => {
      const { speakers } = new Reviewer().review(text, { language });
      assert.deepEqual(speakers.filter(({ kind }) => kind !== 'author' && kind !== 'anonymous' && kind !== 'vague').map(({ name }) => name), expected);
    });
  }
});
