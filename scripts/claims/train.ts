/**
 * Learns how likely an editor marks a clause, and writes src/core/rules/attribution/expectation/weights.ts:
 *   npm run train:claims -- MARKED.jsonl [--check]      (scripts/claims/README.md)
 * `--check` writes nothing: five times it learns from four fifths of the statements, and tells how well it does on the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { FAMILIES } from './families.ts';
import { clausesOf, type Marked, type MarkedClause } from './clauses.ts';
import { chanceOf, fit, type Row } from './lasso.ts';

const OUTPUT = 'src/core/rules/attribution/expectation/weights.ts';
const PENALTY = Number(process.env['PENALTY'] ?? 0.001);
const RAREST = 8;
const SMALLEST = 0.02;
const FOLDS = 5;

function main([file, check]: readonly string[]): void {
  if (!file) throw new Error('usage: npm run train:claims -- MARKED.jsonl [--check]');
  const statements = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Marked);
  const clauses = statements.flatMap((statement) => clausesOf(statement));
  if (check) tellFolds(clauses);
  else writeFileSync(OUTPUT, written(learn(clauses)));
  console.log(`${statements.length} statements, ${clauses.length} clauses, ${clauses.filter(({ marked }) => marked).length} marked`);
}

interface Learned {
  readonly names: readonly string[];
  readonly weights: Float64Array;
}

function learn(clauses: readonly MarkedClause[]): Learned {
  const counts = new Map<string, number>();
  for (const { features } of clauses) for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([name, n]) => n >= RAREST && n < 0.995 * clauses.length && isKept(name)).map(([name]) => name).sort();
  return { names, weights: fit(rowsOf(clauses, names), names.length, PENALTY) };
}

/** Classes of function words tell what the grammar knows already. */
function isKept(name: string): boolean {
  const [, one] = /^(?:any|verb|subject):(.+)$/u.exec(name) ?? [];
  return one === undefined || FAMILIES.has(one);
}

function rowsOf(clauses: readonly MarkedClause[], names: readonly string[]): Row[] {
  const index = new Map(names.map((name, n) => [name, n]));
  return clauses.map(({ features, marked, sure }) => ({ features: [...new Set(features)].flatMap((name) => index.get(name) ?? []), marked, counts: marked ? (sure ? 1.5 : 0.6) : 1 }));
}

function tellFolds(clauses: readonly MarkedClause[]): void {
  const ids = [...new Set(clauses.map(({ id }) => id))];
  const told = ids.flatMap((_, n) => (n < FOLDS ? [n] : [])).flatMap((fold) => {
    const held = new Set(ids.filter((_, n) => n % FOLDS === fold));
    const { names, weights } = learn(clauses.filter(({ id }) => !held.has(id)));
    const rest = clauses.filter(({ id }) => held.has(id));
    return rowsOf(rest, names).map((row, n) => ({ chance: chanceOf(row, weights), clause: rest[n]! }));
  });
  for (const least of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]) {
    const shown = told.filter(({ chance }) => chance >= least);
    const right = shown.filter(({ clause }) => clause.marked).length / shown.length;
    const found = shown.filter(({ clause }) => clause.sure).length / told.filter(({ clause }) => clause.sure).length;
    console.log(`chance ${least}: ${shown.length} clauses, right ${(100 * right).toFixed(1)}, sure ones found ${(100 * found).toFixed(1)}, F1 ${((200 * right * found) / (right + found)).toFixed(1)}`);
  }
}

function written({ names, weights }: Learned): string {
  const kept = names.map((name, n) => ({ name, weight: weights[n]! })).filter(({ weight }) => Math.abs(weight) >= SMALLEST).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
  const row = (name: string, weight: number) => `      ${/^\w+$/u.test(name) ? name : JSON.stringify(name).replaceAll('"', "'").replace(/(?<=.)'(?=.)/gu, "\\'")}: ${weight.toFixed(2)},`;
  const inRole = (role: string) => kept.filter(({ name }) => name.startsWith(`${role}:`)).map(({ name, weight }) => row(name.slice(role.length + 1), weight)).join('\n');
  const features = kept.filter(({ name }) => !/^(?:any|verb|subject):/u.test(name)).map(({ name, weight }) => row(name, weight).slice(2)).join('\n');
  return `// Written by \`npm run train:claims\` (scripts/claims).
import type { Weights } from './roles.ts';

export const WEIGHTS: Weights = {
  bias: ${weights.at(-1)!.toFixed(2)},
  classes: {
    any: {
${inRole('any')}
    },
    verb: {
${inRole('verb')}
    },
    subject: {
${inRole('subject')}
    },
  },
  features: {
${features}
  },
};
`;
}

main(process.argv.slice(2));
