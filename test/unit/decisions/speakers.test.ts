import assert from 'node:assert/strict';
import { decide } from '../../../src/core/decisions/decide.ts';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

/** What becomes of a decision on the first finding of some words when the text is changed. */
function fate(language: Language, words: string, before: string, after: string): 'holds' | 'orphaned' {
  const finding = reviewer.review(before, { language }).findings.find(({ text }) => text === words);
  assert.ok(finding, `no finding on ${words} in ${before}`);
  const decision = decide(before, finding, { verdict: 'dismissed', file: 'a.txt', date: '2026-01-02' });
  const { orphans, findings } = reviewer.review(after, { language, decisions: [decision] });
  assert.equal(orphans.length, findings.some((f) => f.decision) ? 0 : 1);
  return orphans.length ? 'orphaned' : 'holds';
}

type Case = readonly [words: string, before: string, orphaning: readonly (readonly [string, string])[], keeping: readonly (readonly [string, string])[]];

const CASES: Record<Language, readonly Case[]> = {
  nb: [
    ['terrorister', 'Styreleder i Nordlek, Kari Holm, sier at byen ble tatt av terrorister i går kveld, og at alle butikkene ble stengt. Gatene var tomme.',
      [['Nordlek, Kari Holm', 'Soerlek, Per Vik'], ['Kari Holm', 'Per Vik'], ['Styreleder i Nordlek, Kari Holm, sier at byen', 'Byen'], ['Nordlek', 'Soerlek']],
      [['Gatene var tomme.', 'Gatene lå øde.'], ['alle butikkene', 'flere av butikkene'], ['i går kveld', 'i  går\nkveld'], ['Gatene', 'Torget og gatene'], ['Styreleder', 'I går: Styreleder']]],
    ['terrorister', 'Byen ble tatt av terrorister i går kveld, sier politiet. Alle butikkene var stengt.',
      [['sier politiet', 'sier demonstrantene'], ['sier politiet', 'sier Ada Holm'], [', sier politiet', '']], [['Alle', 'Nesten alle']]],
  ],
  nn: [
    ['terroristar', 'Styreleiaren i Nordlek, Kari Holm, seier at byen vart teken av terroristar i går kveld, og at alle butikkane vart stengde. Gatene var tomme.',
      [['Nordlek, Kari Holm', 'Soerlek, Per Vik'], ['Kari Holm', 'Per Vik'], ['Nordlek', 'Soerlek']], [['Gatene var tomme.', 'Gatene låg aude.'], ['alle butikkane', 'fleire av butikkane']]],
    ['terroristar', 'Byen vart teken av terroristar i går kveld, seier politiet. Alle butikkane var stengde.',
      [['seier politiet', 'seier demonstrantane'], [', seier politiet', '']], [['Alle', 'Nesten alle']]],
  ],
  en: [
    ['terrorists', 'The chair of Northplay, Ann Holm, said that the town was taken by terrorists last night, and that all the shops were closed. The streets were empty.',
      [['Northplay, Ann Holm', 'Southplay, Tom Vick'], ['Ann Holm', 'Tom Vick'], ['Northplay', 'Southplay']], [['The streets were empty.', 'The streets lay bare.'], ['all the shops', 'most of the shops']]],
    ['terrorists', 'The town was taken by terrorists last night, the police said. All the shops were closed.',
      [['the police said', 'the protesters said'], [', the police said', '']], [['All', 'Nearly all']]],
  ],
};

describe('a decision on words in a sentence', () => {
  for (const [language, cases] of Object.entries(CASES) as [Language, readonly Case[]][]) {
    for (const [words, before, orphaning, keeping] of cases) {
      for (const [from, to] of orphaning) it(`is orphaned when they are somebody else's (${language}): ${from} → ${to}`, () => { assert.equal(fate(language, words, before, before.replace(from, to)), 'orphaned'); });
      for (const [from, to] of keeping) it(`holds when the same one says them (${language}): ${from} → ${to}`, () => { assert.equal(fate(language, words, before, before.replace(from, to)), 'holds'); });
    }
  }
});
