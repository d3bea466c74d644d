import assert from 'node:assert/strict';
import { isAtLeast, type Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';
import { rules } from '../../../src/core/rules/index.ts';

const reviewer = new Reviewer();

/** The marked text of an example, without its marks. */
function parse(example: string): { text: string; marked: string } {
  return { text: example.replace(/[⟦⟧]/g, ''), marked: /⟦(.*?)⟧/.exec(example)?.[1] ?? '' };
}

for (const rule of rules.filter((r) => r.kind !== 'framing')) {
  describe(rule.id, () => {
    for (const language of rule.languages) {
      const { fires, quiet } = rule.examples[language]!;
      it(`has three examples of each kind in ${language}`, () => assert.ok(fires.length >= 3 && quiet.length >= 3));
      for (const example of fires) it(`${language}: ${example}`, () => fired(rule.id, language, example));
      for (const example of quiet) it(`${language}, quiet: ${example}`, () => stayedQuiet(rule.id, language, example));
    }
  });
}

function fired(rule: string, language: Language, example: string): void {
  const { text, marked } = parse(example);
  const found = reviewer.review(text, { language }).findings;
  const hits = found.filter((f) => f.rule === rule && isAtLeast(f.severity, 'information') && (f.text.includes(marked) || marked.includes(f.text)));
  assert.ok(hits.length > 0, `found: ${found.map((f) => `${f.rule} «${f.text}»`).join(', ') || 'nothing'}`);
}

function stayedQuiet(rule: string, language: Language, text: string): void {
  const found = reviewer.review(text, { language }).findings.filter((f) => f.rule === rule);
  assert.deepEqual(found.map((f) => f.text), []);
}
