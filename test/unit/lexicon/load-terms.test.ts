import assert from 'node:assert/strict';
import { classes as en } from '../../../src/core/languages/en/inflection.ts';
import { classes as nb } from '../../../src/core/languages/nb/inflection.ts';
import { classes as nn } from '../../../src/core/languages/nn/inflection.ts';
import { loadTerms } from '../../../src/core/lexicon/load-terms.ts';

const KNOWN = { inflections: { nb, nn, en }, sources: [], reasons: ['verdict-on-rule'] };
const REGIME = ['- term: regime', '  rule: label', '  reason: verdict-on-rule'];
const FIRES = '  fires: The ⟦regime⟧ fell.';

/** What is wrong in an entry, the line that is named and what to do. */
const WRONG: Readonly<Record<string, readonly [lines: readonly string[], told: RegExp]>> = {
  'a replacement with an article, which stays before the term': [[...REGIME, '  instead: [government, the state]', FIRES], /^terms\.yaml:1: instead takes the place of the term alone: write “the state” without its article/],
  'a guard that no sentence shows': [[...REGIME, FIRES, '  unless: { near: [tax] }'], /^terms\.yaml:1: a guard needs a sentence under quiet/],
  'a quiet sentence without a guard': [[...REGIME, FIRES, '  quiet: The tax regime changed.'], /^terms\.yaml:1: quiet shows what a guard is for/],
  'an example that marks no place': [[...REGIME, '  fires: The regime fell.'], /^terms\.yaml:4: put ⟦ ⟧ around the place/],
};

describe('a file of terms', () => {
  const load = (lines: readonly string[]) => loadTerms('terms.yaml', `${lines.join('\n')}\n`, 'en', ['en'], KNOWN);

  for (const [what, [lines, told]] of Object.entries(WRONG)) {
    it(`names ${what}`, () => assert.throws(() => load(lines), ({ message }: Error) => told.test(message)));
  }

  it('takes an article where the term has one', () => {
    const [entry] = load(['- term: the fallen', '  rule: euphemism', '  reason: verdict-on-rule', '  instead: [the dead]', '  fires: We honour ⟦the fallen⟧.']);
    assert.deepEqual(entry!.instead, ['the dead']);
  });
});
