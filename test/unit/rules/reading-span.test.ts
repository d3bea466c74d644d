import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Language, Range } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';
import { claimsOf } from '../../../src/core/rules/attribution/claims.ts';
import { viewsOf } from '../../../src/core/rules/attribution/view.ts';
import { directivesOf } from '../../../src/core/rules/directive/find.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { sided, type Passage } from '../../../src/core/rules/passage.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const reviewer = new Reviewer();
const foundIn = (kind: string, language: Language, text: string): string[] => reviewer.review(text, { language }).findings.filter((f) => f.kind === kind).map(({ text: words }) => words);

// Sentences whose claim stands between ⟦ and ⟧.
const CLAIMS: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  'with the clauses that complete it, its brackets closed': {
    nb: ['⟦Ministeren har stjålet pengene fra dem som trengte dem mest⟧.', '⟦De har sveket løftene som vi fikk i fjor⟧.', '⟦Etaten har stjålet lønna i fire år (2019 til 2022)⟧.'],
    nn: ['⟦Ministeren har stole pengane frå dei som trong dei mest⟧.', '⟦Dei har svike lovnadene som vi fekk i fjor⟧.', '⟦Etaten har stole løna i fire år (2019 til 2022)⟧.'],
    en: ['⟦The minister has stolen the money from those who needed it most⟧.', '⟦They have betrayed the promises that we were given last year⟧.', '⟦The agency has stolen wages for four years (2019 to 2022)⟧.'],
  },
  'from the subject that two predicates share': {
    nb: ['⟦Selskapet sendte varslerne hjem og makulerte journalene⟧.', '⟦Militsen stengte havnen og tok gisler⟧.', '⟦Direktøren forlot møtet og løy for styret⟧.', '⟦Etaten tok imot klagen og forfalsket svaret⟧.', '⟦Rederiet fyrte opp brennerne og dumpet avfallet i fjorden⟧.'],
    nn: ['⟦Selskapet sende varslarane heim og makulerte journalane⟧.', '⟦Militsen stengde hamna og tok gislar⟧.', '⟦Direktøren forlét møtet og laug for styret⟧.', '⟦Etaten tok imot klaga og forfalska svaret⟧.', '⟦Reiarlaget fyrte opp brennarane og dumpa avfallet i fjorden⟧.'],
    en: ['⟦The company sent the whistleblowers home and shredded the records⟧.', '⟦The militia closed the harbour and took hostages⟧.', '⟦The director left the meeting and lied to the board⟧.', '⟦The agency received the complaint and forged the reply⟧.', '⟦The carrier lit the burners and dumped the waste in the fjord⟧.'],
  },
  'with the clause that a relative one is part of': {
    nb: ['⟦Vi snakker om en direktør som løy for styret⟧.', '⟦Dette er militsen som plyndret lagrene⟧.', '⟦Vaktene som torturerte fangene, går fri⟧.', '⟦Hjelpen gikk til et selskap som forfalsket regnskapene⟧.', '⟦Møtet ble ledet av mannen som stjal pengene⟧.'],
    nn: ['⟦Vi snakkar om ein direktør som laug for styret⟧.', '⟦Dette er militsen som plyndra lagra⟧.', '⟦Vaktene som torturerte fangane, går fri⟧.', '⟦Hjelpa gjekk til eit selskap som forfalska rekneskapane⟧.', '⟦Møtet vart leidd av mannen som stal pengane⟧.'],
    en: ['⟦We are talking about a director who lied to the board⟧.', '⟦This is the militia that looted the stores⟧.', '⟦The guards who tortured the prisoners are at large⟧.', '⟦The aid went to a company that forged the accounts⟧.', '⟦The meeting was led by the man who stole the money⟧.'],
  },
  'with what stands in front of its verb': {
    nb: ['⟦Da møtet var over, stjal direktøren pengene⟧.', '⟦Mens vi sov, plyndret militsen lagrene⟧.', '⟦Etter at alarmen gikk, makulerte selskapet journalene⟧.', '⟦Når ingen ser det, dumper rederiet avfallet i fjorden⟧.', '⟦Fordi ingen gjorde noe, torturerte vaktene fangene⟧.'],
    nn: ['⟦Då møtet var over, stal direktøren pengane⟧.', '⟦Medan vi sov, plyndra militsen lagra⟧.', '⟦Etter at alarmen gjekk, makulerte selskapet journalane⟧.', '⟦Når ingen ser det, dumpar reiarlaget avfallet i fjorden⟧.', '⟦Fordi ingen gjorde noko, torturerte vaktene fangane⟧.'],
    en: ['⟦Never before has a minister lied to the board so openly⟧.'],
  },
  'and not from a label before it': {
    nb: ['Pressemelding: ⟦Militsen plyndret lagrene⟧.', 'Med andre ord: ⟦Direktøren løy for styret⟧.', 'Oslo, 3. mai – ⟦Selskapet stjal pengene fra de ansatte⟧.', 'Kreft: ⟦Selskapet skjulte prøvene⟧.', 'Kort sagt: ⟦Ministeren har sveket løftene⟧.'],
    nn: ['Pressemelding: ⟦Militsen plyndra lagra⟧.', 'Med andre ord: ⟦Direktøren laug for styret⟧.', 'Oslo, 3. mai – ⟦Selskapet stal pengane frå dei tilsette⟧.', 'Kreft: ⟦Selskapet forfalska prøvene⟧.', 'Kort sagt: ⟦Ministeren har svike lovnadene⟧.'],
    en: ['Press release: ⟦The militia looted the stores⟧.', 'In other words: ⟦The director lied to the board⟧.', 'Oslo, 3 May – ⟦The company stole the money from its staff⟧.', 'Cancer: ⟦The company hid the samples⟧.', 'In short: ⟦The minister has betrayed the promises⟧.'],
  },
  'and not from a bracket before it': {
    nb: ['(Oslo, Norge) – ⟦Militsen tok gisler i havnen⟧.'],
    nn: ['(Oslo, Noreg) – ⟦Militsen tok gislar i hamna⟧.'],
    en: ['(Oslo, Norway) – ⟦The militia took hostages in the harbour⟧.'],
  },
};

const ORDERS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['⟦Alle avdelinger stenger kl. 16 og skal melde fra innen fredag⟧.'],
  nn: ['⟦Alle avdelingar stengjer kl. 16 og skal melde frå innan fredag⟧.'],
  en: ['⟦All units close at four and must report by Friday⟧.'],
};

function isMarked(kind: string, language: Language, example: string): void {
  const wanted = /⟦(.+)⟧/.exec(example)![1]!;
  const found = foundIn(kind, language, example.replace(/[⟦⟧]/g, ''));
  assert.ok(found.includes(wanted), `found: ${found.join(' | ') || 'nothing'}`);
}

for (const [how, examples] of Object.entries(CLAIMS)) {
  describe(`a claim reads by itself, ${how}`, () => {
    for (const language of LANGUAGES) for (const example of examples[language]) it(`${language}: ${example}`, () => isMarked('attribution', language, example));
  });
}

describe('an order reads by itself', () => {
  for (const language of LANGUAGES) for (const example of ORDERS[language]) it(`${language}: ${example}`, () => isMarked('directive', language, example));
});

describe('claims beside each other', () => {
  it('of two kinds stay two', () => {
    const claims = foundIn('attribution', 'en', 'The council stole the wages of the crews who were beaten by its guards.');
    assert.ok(claims.length < 2 || claims.every((one) => claims.every((other) => one === other || !one.includes(other))), claims.join(' | '));
  });
});

// In UTF-16 units: what stands between a claim and the relative clause behind it.
const NEAR = 4;

/** All that the rules' own examples and the seed hold of claims and orders. */
function marksEverywhere(): { readonly passage: Passage; readonly mark: Range }[] {
  const examples = rules.filter(({ kind }) => kind !== 'framing').flatMap((rule) => LANGUAGES.flatMap((language) => (rule.examples[language]?.fires ?? []).map((text) => ({ language, text: text.replace(/[⟦⟧]/g, '') }))));
  const texts = [...examples, { language: 'nb' as const, text: readFileSync('seeds/almaty-2022.nb.txt', 'utf8') }];
  return texts.flatMap(({ language, text }) => (reviewer.withGround(text, { language }).ground?.passages ?? []).flatMap(({ passage }) =>
    [...claimsOf(passage).map(({ mark }) => mark), ...directivesOf(passage).filter(({ wording }) => wording === 'reported')].map((mark) => ({ passage, mark }))));
}

describe('every claim and order', () => {
  const all = marksEverywhere();
  const textOf = ({ passage, mark }: (typeof all)[number]): string => passage.text.slice(mark.start, mark.end);
  const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

  it('closes what it opens', () => assert.deepEqual(all.map(textOf).filter((t) => count(t, /[([]/g) !== count(t, /[)\]]/g) || count(t, /[«“]/g) !== count(t, /[»”]/g)), []));

  it('ends where a clause or a phrase ends', () => assert.deepEqual(all.map(textOf).filter((t) => /\s(?:og|eller|and|or|the|a|en|ei|et|of|å|to)$/.test(t)), []));

  it('has its subject in it, unless a claim of another kind stands between', () => {
    const cut = all.filter(({ passage, mark }) => {
      const [head] = viewsOf(sided(passage)).filter((v) => v.core.start >= mark.start && v.core.start < mark.end);
      const named = head?.clause.subject && passage.tokens[head.clause.subject.first]!;
      return named && named.start < mark.start && !all.some((other) => other.passage === passage && other.mark !== mark && other.mark.end >= named.start - NEAR && other.mark.start < mark.start);
    });
    assert.deepEqual(cut.map(textOf), []);
  });
});
