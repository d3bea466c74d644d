import { Class } from '../../src/core/lexicon/class.ts';
import type { Range } from '../../src/core/model.ts';
import { overlaps } from '../../src/core/model.ts';
import { isProse } from '../../src/core/document/block.ts';
import { Reviewer } from '../../src/core/review.ts';
import { toldBy } from '../../src/core/rules/attribution/claims.ts';
import { clauseFeatures } from '../../src/core/rules/attribution/expectation/clause-features.ts';
import { climateFeatures } from '../../src/core/rules/attribution/expectation/climate.ts';
import { signFeatures } from '../../src/core/rules/attribution/expectation/expectation.ts';
import { classesIn } from '../../src/core/rules/attribution/expectation/roles.ts';
import type { Language } from '../../src/core/model.ts';

/** A line of the marked statements: what editors marked as an unattributed claim; `sure`: where nearly every editor would. Offsets are UTF-16. */
export interface Marked {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly claims: readonly (Range & { readonly sure: boolean })[];
}

export interface MarkedClause {
  readonly id: string;
  readonly features: readonly string[];
  readonly marked: boolean;
  readonly sure: boolean;
}

const NAMES = Object.entries(Class).flatMap(([name, one]) => (typeof one === 'number' ? [[name, one] as const] : []));
const reviewer = new Reviewer({}, 0);

/** The clauses that the author of a statement tells as facts, with all their features. */
export function clausesOf({ id, language, text, claims }: Marked): MarkedClause[] {
  const { ground } = reviewer.withGround(text, { language });
  if (!ground) return [];
  const climate = climateFeatures(ground.placed.flatMap(({ paragraph }) => (isProse(paragraph.kind) ? [paragraph] : [])));
  const told = ground.passages.flatMap(({ passage, start }) => toldBy(passage).map(({ view, signs }) => {
    const classes = classesIn(view);
    const features = [...(['any', 'verb', 'subject'] as const).flatMap((role) => NAMES.filter(([, one]) => classes[role].has(one)).map(([name]) => `${role}:${name}`)), ...clauseFeatures(view), ...signFeatures(signs), ...climate];
    const tokens = view.own.map((i) => ground.there.range({ start: view.token(i).start + start, end: view.token(i).end + start }));
    return { features, tokens };
  }));
  const marks = new Map<number, boolean>();
  for (const claim of claims) {
    const fits = told.map(({ tokens }) => covered(tokens, claim));
    const best = fits.indexOf(Math.max(...fits));
    if (fits[best]! > 0) marks.set(best, claim.sure || (marks.get(best) ?? false));
  }
  return told.map(({ features }, n) => ({ id, features, marked: marks.has(n), sure: marks.get(n) ?? false }));
}

/** How well a mark fits a clause: the part of it that lies there, and the part of the clause that it covers. */
function covered(tokens: readonly Range[], mark: Range): number {
  const inside = tokens.filter((token) => overlaps(token, mark)).length;
  return inside * (0.5 + (0.5 * inside) / tokens.length);
}
