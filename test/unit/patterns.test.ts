import assert from 'node:assert/strict';
import { languages } from '../../src/core/languages/index.ts';
import { Pattern } from '../../src/core/lexicon/pattern.ts';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { readTerms } from '../../src/core/project/terms.ts';
import { Reviewer } from '../../src/core/review.ts';

const yamlOf = (term: string, language: Language) => `# ours\nloaded:\n  ${language}:\n    - term: ${JSON.stringify(term)}\n      rule: label\n      why: ours\n`;
const words = (n: number, word: (n: number) => string) => Array.from({ length: n }, (_, i) => word(i)).join(' ');

describe('patterns of terms', () => {
  for (const language of LANGUAGES) {
    for (const term of [
      'a||b', 'a  b', '… klikken', '_ klikken', '(den) klikken', '(den) … klikken', '(den) _ klikken', '(den) (lille)', '…', '_', words(41, (n) => `w${n}`), `a ${words(14, () => '… b')}`,
    ]) {
      it(`are refused with file and line: ${term.slice(0, 30)} (${language})`, () => {
        assert.throws(() => readTerms('terms.yaml', yamlOf(term, language)), /^LexiconProblem: terms\.yaml:4: /);
      });
    }

    for (const term of ['klikken', 'klikken …', 'den (lille) klikken', 'den _ klikken', 'den … klikken|gjengen']) {
      it(`are taken: ${term} (${language})`, () => {
        const { loaded } = readTerms('terms.yaml', yamlOf(term, language));
        const text = 'Der kom den lille klikken i dag.';
        assert.ok(new Reviewer({ terms: loaded }).review(text, { language }).findings.some((f) => f.term?.origin === 'team'));
      });
    }
  }

  for (const [name, text] of Object.entries({ '25 optional words': `a ${words(25, () => '(a)')} b`, 'twelve gaps': `a ${words(12, () => '…')} b` })) {
    it(`with ${name} are matched in proportion to the square of their length`, () => {
      let looks = 0;
      const pattern = Pattern.compile({ text }, languages.nb.classes);
      const tokens = Array.from({ length: 100 }, () => ({ get word() { looks++; return { lower: 'a', kind: 'word' as const }; } }));
      assert.equal(pattern.match(tokens, 0, tokens.length), undefined);
      assert.ok(looks < 40 ** 2, `${looks} looks`);
    });
  }
});
