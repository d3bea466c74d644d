import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { LANGUAGES } from '../../../src/core/model.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { pageIn } from '../../../src/core/rules/page.ts';

describe('the page of a rule in one language', () => {
  it('has its name first, its own examples, and nothing of the other languages', () => {
    assert.ok(globSync('docs/rules/*/*.md').length === rules.length);
    for (const { id, title, examples } of rules) {
      for (const language of LANGUAGES) {
        const page = pageIn(language, readFileSync(`docs/rules/${id}.md`, 'utf8'));
        assert.equal(page.split('\n', 1)[0], `# ${title[language]}`);
        const marked = examples[language]?.fires[0];
        if (marked) assert.ok(page.includes(marked.replace(/\s+/gu, ' ').replace('⟦', '**').replace('⟧', '**')), `${id} ${language}`);
        for (const heading of ['## Bokmål', '## Nynorsk', '## English']) assert.ok(!page.includes(heading));
      }
    }
  });
});
