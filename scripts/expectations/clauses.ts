import { overlaps, type Range } from '../../src/core/model.ts';
import { toldBy } from '../../src/core/rules/attribution/claims.ts';
import { clauseFeatures } from '../../src/core/rules/attribution/expectation/clause-features.ts';
import { signFeatures } from '../../src/core/rules/attribution/expectation/expectation.ts';
import { classesIn } from '../../src/core/rules/attribution/expectation/roles.ts';
import { classFeatures, groundOf, type Marked, type Place } from './marked.ts';

/** The clauses that the author of a statement tells as facts: each mark is one's, of the clause that it fits best. */
export function clausesOf(statement: Marked): Place[] {
  const { climate, passages } = groundOf(statement);
  const told = passages.flatMap(({ passage, there }) => toldBy(passage).map(({ view, signs }) => ({
    features: [...classFeatures(classesIn(view)), ...clauseFeatures(view), ...signFeatures(signs), ...climate],
    tokens: view.own.map((i) => there(view.token(i))),
  })));
  const marks = new Map<number, boolean>();
  for (const mark of statement.marks.filter(({ kind }) => kind === 'attribution')) {
    const fits = told.map(({ tokens }) => covered(tokens, mark));
    const best = fits.indexOf(Math.max(...fits));
    if (fits[best]! > 0) marks.set(best, mark.sure || (marks.get(best) ?? false));
  }
  return told.map(({ features }, n) => ({ id: statement.id, features, marked: marks.has(n), sure: marks.get(n) ?? false }));
}

/** How well a mark fits a clause: the part of it that lies there, and the part of the clause that it covers. */
function covered(tokens: readonly Range[], mark: Range): number {
  const inside = tokens.filter((token) => overlaps(token, mark)).length;
  return inside * (0.5 + (0.5 * inside) / tokens.length);
}
