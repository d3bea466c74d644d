import type { Language } from '../../src/core/model.ts';
import type { Reviewer } from '../../src/core/review.ts';
import { fold } from './variants.ts';

/** What a reader is told of a statement, in words: where the words stand is left out. */
export function factsOf(reviewer: Reviewer, text: string, language: Language): string[] {
  const { findings, attributions, speakers } = reviewer.review(text, { language });
  const words = (range: { start: number; end: number } | null) => (range ? fold(text.slice(range.start, range.end)) : '–');
  return [
    ...findings.map((f) => `finding ${f.severity} ${f.rule}: ${fold(f.text)}`),
    ...attributions.map((a) => `attribution ${a.type}: ${words(a.source)} · ${words(a.cue)} · ${a.content.map(words).join(' | ')}`),
    ...speakers.map(({ name }) => `speaker ${fold(name)}`),
  ];
}

/** Those of the facts that are missing in others; a fact that stands twice counts twice. */
export function missing(facts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return facts.filter((fact) => {
    const at = left.indexOf(fact);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
