import assert from 'node:assert/strict';
import type { Language, Severity } from '../../../src/core/model.ts';
import { readTerms } from '../../../src/core/project/terms.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

const framingIn = (language: Language, text: string, by = reviewer) => by.review(text, { language }).findings.filter(({ kind }) => kind === 'framing');
const shownIn = (language: Language, text: string): string[] => framingIn(language, text).filter(({ severity }) => severity !== 'hint').map(({ text: words }) => words);
const severityOf = (words: string, language: Language, text: string, by?: Reviewer): Severity | undefined => framingIn(language, text, by).find((f) => f.text === words)?.severity;

// A word of a strong tone that no lexicon lists, in a harsh text and in a sober one.
const TONES: Readonly<Record<Language, { readonly word: string; readonly harsh: string; readonly sober: string }>> = {
  nb: {
    word: 'uholdbar',
    harsh: 'Regjeringen svikter de svakeste igjen. Det er et uholdbart og uforsvarlig forslag! Hvor lenge skal ministeren lyve for folket? Byråkratene raserer bygda, og velgerne er ført bak lyset.',
    sober: 'Biblioteket åpner klokka ti. En film om uholdbar vinter i gruva vises i kinosalen på torsdag. Billetter selges i døra, og kafeen har åpent til klokka ni. Møtet om nye sykkelstier holdes i kantina på fredag, og referatet legges ut på nettsiden uken etter.',
  },
  nn: {
    word: 'uhaldbar',
    harsh: 'Regjeringa sviktar dei svakaste igjen. Det er eit uhaldbart og uforsvarleg framlegg! Kor lenge skal ministeren lyge for folket? Byråkratane raserer bygda, og veljarane er førte bak lyset.',
    sober: 'Biblioteket opnar klokka ti. Ein film om uhaldbar vinter i gruva blir vist i kinosalen på torsdag. Billettar blir selde i døra, og kafeen har ope til klokka ni. Møtet om nye sykkelstiar blir halde i kantina på fredag, og referatet blir lagt ut på nettsida veka etter.',
  },
  en: {
    word: 'hopeless',
    harsh: 'The government has failed the weakest again. It is a hopeless plan! How long will the minister lie to the people? Bureaucrats are wrecking the village, and voters were misled.',
    sober: 'The library opens at ten. The film about a hopeless winter at sea is shown in the hall on Thursday. Tickets are sold at the door, and the café is open until nine. The meeting on new bicycle lanes is held in the canteen on Friday, and the minutes are put on the web site the week after.',
  },
};

describe('how much a wording matters', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    const { word, harsh, sober } = TONES[language];
    it(`${language}: a word of a strong tone is marked in a harsh text`, () => assert.ok(shownIn(language, harsh).some((words) => words.includes(word)), shownIn(language, harsh).join(', ')));
    it(`${language}: the same word is left alone in a sober one`, () => assert.ok(!shownIn(language, sober).some((words) => words.includes(word)), shownIn(language, sober).join(', ')));
  }

  it('is what a team says of its own words', () => {
    const team = (severity: Severity) => readTerms('terms.yaml', `loaded:\n  en:\n    - { term: footbridge, rule: loaded, why: sounds small, severity: ${severity} }\n`).loaded;
    const text = 'The footbridge is closed on Monday. Walkers use the road by the mill until the work has ended.';
    for (const severity of ['warning', 'information', 'hint'] as const) assert.equal(severityOf('footbridge', 'en', text, new Reviewer({ terms: team(severity) })), severity);
  });
});
