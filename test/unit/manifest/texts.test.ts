import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

const TRANSLATIONS = ['nb', 'nn'];

function json(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
}

/** Texts that our sources look up when they are shown. */
function lookedUp(): string[] {
  const sources = globSync('src/extension/**/*.ts').map((file) => readFileSync(file, 'utf8'));
  return sources.flatMap((source) => [...source.matchAll(/l10n\.t\(\s*'([^']+)'/gu)].map(([, text]) => text!));
}

describe('texts of the user interface', () => {
  it('translates everything in the manifest, and nothing that is gone', () => {
    const used = [...new Set([...readFileSync('package.json', 'utf8').matchAll(/"%([\w.]+)%"/gu)].map(([, key]) => key!))].sort();
    for (const file of ['package.nls.json', ...TRANSLATIONS.map((n) => `package.nls.${n}.json`)]) {
      assert.deepEqual(Object.keys(json(file)).sort(), used, file);
    }
  });

  it('translates everything that the extension says, and nothing that is gone', () => {
    const used = [...new Set(lookedUp())].sort();
    assert.ok(used.length > 10);
    for (const language of TRANSLATIONS) {
      const bundle = json(`l10n/bundle.l10n.${language}.json`);
      assert.deepEqual(Object.keys(bundle).sort(), used, language);
    }
  });
});
