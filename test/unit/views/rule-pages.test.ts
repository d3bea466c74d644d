import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { LANGUAGES, type Language } from '../../../src/core/model.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { pageIn } from '../../../src/core/rules/page.ts';

/** What no page of another language says. */
const FOREIGN: Readonly<Record<Language, readonly string[]>> = {
  nb: ['Bokmål:', 'Bygger på', 'Slik slås'], nn: ['Nynorsk:', 'Byggjer på', 'Slik slår'], en: ['English:', 'Rests on', 'Switching it off'],
};

describe('the page of a rule in one language', () => {
  it('has its name first, its own examples, and nothing of the other languages', () => {
    assert.ok(globSync('docs/rules/*/*.md').length === rules.length);
    for (const { id, title, examples } of rules) {
      for (const language of LANGUAGES) {
        const page = pageIn(language, readFileSync(`docs/rules/${id}.md`, 'utf8'));
        assert.equal(page.split('\n', 1)[0], `# ${title[language]}`);
        const marked = examples[language]?.fires[0];
        if (marked) assert.ok(page.includes(marked.replace(/\s+/gu, ' ').replace('⟦', '**').replace('⟧', '**')), `${id} ${language}`);
        for (const other of LANGUAGES.filter((other) => other !== language)) for (const said of FOREIGN[other]) assert.ok(!page.includes(said), `${id} ${language}: ${said}`);
      }
    }
  });
});
