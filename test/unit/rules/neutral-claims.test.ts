import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { isAtLeast, LANGUAGES } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

// Claims and directives alone, for 100 words of ordinary news.
const LIMIT = 0.3;
// Warnings among them, for 100 words of any plain prose: a sign alone makes none.
const WARNINGS = 0.075;

describe('ordinary neutral news', () => {
  for (const language of LANGUAGES) {
    it(`${language}: few claims and directives are marked`, () => {
      const text = readFileSync(`test/fixtures/neutral/${language}.txt`, 'utf8');
      const marked = new Reviewer().review(text, { language }).findings.filter((f) => f.kind !== 'framing' && isAtLeast(f.severity, 'information'));
      const words = text.split(/\s+/).length;
      assert.ok((100 * marked.length) / words < LIMIT, marked.map((f) => `${f.rule}: ${f.text}`).join('\n'));
    });
  }
});

describe('plain prose of many kinds', () => {
  for (const language of LANGUAGES) {
    it(`${language}: hardly a claim or directive is a warning`, () => {
      const folder = `test/fixtures/neutral/${language}`;
      const texts = readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
      const warnings = texts.flatMap((text) => new Reviewer().review(text, { language }).findings.filter((f) => f.kind !== 'framing' && f.severity === 'warning'));
      const words = texts.join(' ').split(/\s+/).length;
      assert.ok((100 * warnings.length) / words < WARNINGS, warnings.map((f) => `${f.rule}: ${f.text}`).join('\n'));
    });
  }
});
