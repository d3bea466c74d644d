import { overlaps } from '../../src/core/model.ts';
import { tonesIn } from '../../src/core/rules/framing/constructions/tone.ts';
import { classesAround, wordingFeatures, wordingOf } from '../../src/core/rules/framing/expectation/wording.ts';
import { rules } from '../../src/core/rules/index.ts';
import type { Passage } from '../../src/core/rules/passage.ts';
import type { Mark, Rule } from '../../src/core/rules/rule.ts';
import { classFeatures, groundOf, type Marked, type Place } from './marked.ts';

const FRAMING = rules.filter(({ kind, check }) => kind === 'framing' && check !== undefined);

/** The wordings that the framing rules may mark, likely or not. */
export function wordingsOf(statement: Marked): Place[] {
  const { climate, passages } = groundOf(statement);
  const marks = statement.marks.filter(({ kind }) => kind === 'framing');
  return passages.flatMap(({ passage, there }) => markedIn(passage).map(({ rule, mark }) => {
    const wording = wordingOf(rule, mark, passage);
    const met = marks.filter((m) => overlaps(m, there(mark)));
    return { id: statement.id, features: [...classFeatures(classesAround(wording)), ...wordingFeatures(wording), ...climate], marked: met.length > 0, sure: met.some(({ sure }) => sure) };
  }));
}

function markedIn(passage: Passage): { readonly rule: Pick<Rule, 'id' | 'severity'>; readonly mark: Mark }[] {
  const named = FRAMING.filter(({ languages }) => languages.includes(passage.language)).flatMap((rule) => [...rule.check!(passage)].filter(({ tone }) => !tone).map((mark) => ({ rule, mark })));
  const tones = tonesIn(passage).filter(({ mark }) => !named.some((other) => overlaps(other.mark, mark)));
  return [...named, ...tones.map(({ rule, mark }) => ({ rule: { id: rule, severity: 'information' as const }, mark }))];
}
