import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

const claimsIn = (language: Language, text: string): string[] =>
  reviewer.review(text, { language }).findings.filter(({ kind, severity }) => kind === 'attribution' && severity !== 'hint').map(({ text: words }) => words);

const HARSH: Readonly<Record<Language, string>> = {
  nb: 'Kommunen svikter de svakeste. Regjeringen undergraver rettssikkerheten. Vi i foreningen krever svar.',
  nn: 'Kommunen sviktar dei svakaste. Regjeringa undergrev rettstryggleiken. Vi i foreininga krev svar.',
  en: 'The council fails the weakest. The government undermines the rule of law. We in the association demand answers.',
};

// Claims by the tone, the doer and the form of the clause: no word in them is a charge by itself.
const CLAIMS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Stadig flere familier mister tilbudet sitt', 'Ordningen har ikke gitt flere lærere', 'Flere barn enn før blir syke'],
  nn: ['Stadig fleire familiar mistar tilbodet sitt', 'Ordninga har ikkje gjeve fleire lærarar', 'Fleire barn enn før blir sjuke'],
  en: ['More and more families lose their places', 'The scheme has made the queues longer than before', 'More children than before fall ill'],
};

const PLAIN: Readonly<Record<Language, string>> = {
  nb: 'Biblioteket åpner klokka ti. Kommunen har tre skoler og en svømmehall. Møtet holdes i kantina på torsdag. Ta med sekk og niste.',
  nn: 'Biblioteket opnar klokka ti. Kommunen har tre skular og ein symjehall. Møtet blir halde i kantina på torsdag. Ta med sekk og niste.',
  en: 'The library opens at ten. The town has three schools and a pool. The meeting takes place in the canteen on Thursday. Bring a bag and lunch.',
};

describe('claims that an editor is likely to mark', () => {
  for (const language of ['nb', 'nn', 'en'] as const) {
    for (const claim of CLAIMS[language]) {
      it(`${language}: ${claim}`, () => assert.ok(claimsIn(language, `${claim}. ${HARSH[language]}`).includes(claim)));
    }

    it(`${language}: none in a plain notice`, () => assert.deepEqual(claimsIn(language, PLAIN[language]), []));

    it(`${language}: none where the author says that it is an opinion`, () => {
      const opinion = { nb: 'Vi mener at', nn: 'Vi meiner at', en: 'We believe that' }[language];
      for (const claim of CLAIMS[language]) {
        const told = `${opinion} ${claim.charAt(0).toLowerCase()}${claim.slice(1)}`;
        assert.ok(!claimsIn(language, `${told}. ${HARSH[language]}`).some((words) => told.includes(words)), told);
      }
    });
  }
});
