// What 10,000 more terms cost: `npm run bench:terms`. Ends with 1 where throughput falls by a tenth or more.
import { readFileSync } from 'node:fs';
import type { Term } from '../../src/core/languages/words.ts';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';

const TERMS = 10_000;
const ROUNDS = 80;
const LARGEST_LOSS = 0.1;
const SYLLABLES = ['bra', 'fel', 'gro', 'hun', 'ket', 'lom', 'nis', 'pra', 'ruv', 'sti', 'tor', 'vek'];

/** Words and phrases that look like words of the language and are none. */
function inventedTerm(n: number): Term {
  const syllable = (at: number) => SYLLABLES[Math.floor(n / SYLLABLES.length ** at) % SYLLABLES.length]!;
  const word = [0, 1, 2, 3].map(syllable).join('');
  const term = n % 3 === 0 ? `${word} over` : word;
  return { term, rule: 'label', why: 'is invented', instead: [], from: ['own'], fires: term, origin: 'team' };
}

function milliseconds(reviewer: Reviewer, text: string, language: Language): number {
  const start = performance.now();
  reviewer.review(text, { language });
  return performance.now() - start;
}

/** The best of the rounds, the two reviewers by turns, each round on text that no reviewer has seen. */
function compare(language: Language): { plain: number; many: number } {
  const text = readFileSync(`test/fixtures/neutral/${language}.txt`, 'utf8');
  const plain = new Reviewer();
  const many = new Reviewer({ terms: { [language]: Array.from({ length: TERMS }, (_, n) => inventedTerm(n)) } });
  const best = { plain: Infinity, many: Infinity };
  for (let round = 0; round < ROUNDS; round++) {
    const unseen = text.replaceAll('\n', ` ${round}\n`);
    const measure = { plain: () => milliseconds(plain, unseen, language), many: () => milliseconds(many, unseen, language) };
    for (const which of round % 2 ? (['plain', 'many'] as const) : (['many', 'plain'] as const)) best[which] = Math.min(best[which], measure[which]());
  }
  return best;
}

let failed = false;
for (const language of LANGUAGES) {
  const { plain, many } = compare(language);
  const loss = many / plain - 1;
  failed ||= loss >= LARGEST_LOSS;
  console.log(`${language}  ${plain.toFixed(1)} ms, with ${TERMS} more terms ${many.toFixed(1)} ms: ${(loss * 100).toFixed(1)} %`);
}
process.exitCode = failed ? 1 : 0;
