import assert from 'node:assert/strict';
import type { Language } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import { rules } from '../../src/core/rules/index.ts';

const FEWEST = 3;
const framing = rules.filter((rule) => rule.kind === 'framing');

/** A word inside a phrase that another rule marks is told with it: each rule is looked at alone. */
const reviewerOf = (rule: string) => new Reviewer({ severities: Object.fromEntries(rules.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off'])) });

/** The sentence without its marks ⟦ ⟧, and what stood between them. */
function readExample(example: string): { text: string; expected: string[] } {
  return { text: example.replace(/[⟦⟧]/g, ''), expected: [...example.matchAll(/⟦(.+?)⟧/g)].map((m) => m[1]!) };
}

function foundBy(rule: string, text: string, language: Language): string[] {
  return reviewerOf(rule).review(text, { language }).findings.filter((f) => f.severity !== 'hint').map((f) => f.text);
}

describe('examples of the rules', () => {
  for (const rule of framing) {
    for (const language of rule.languages) {
      const { fires, quiet } = rule.examples[language] ?? { fires: [], quiet: [] };
      it(`${rule.id} in ${language}`, () => {
        assert.ok(fires.length >= FEWEST && quiet.length >= FEWEST, `at least ${FEWEST} examples that fire and ${FEWEST} that do not`);
        const wrong = [
          ...fires.map(readExample).filter(({ text, expected }) => foundBy(rule.id, text, language).join('|') !== expected.join('|'))
            .map(({ text, expected }) => `${text}\n    expected ${expected.join(' | ')}; found ${foundBy(rule.id, text, language).join(' | ') || 'nothing'}`),
          ...quiet.filter((text) => foundBy(rule.id, text, language).length)
            .map((text) => `${text}\n    expected nothing; found ${foundBy(rule.id, text, language).join(' | ')}`),
        ];
        assert.equal(wrong.length, 0, `\n${wrong.join('\n')}`);
      });
    }
  }
});
