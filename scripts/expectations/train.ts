/**
 * Learns how likely an editor marks a place, and writes the tables of weights:
 *   npm run train -- MARKED.jsonl [--check]      (scripts/expectations/README.md)
 * `--check` writes nothing: five times it learns from four fifths of the statements, and tells how well it does on the rest.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { clausesOf } from './clauses.ts';
import { FAMILIES } from './families.ts';
import { chanceOf, fit, type Row } from './lasso.ts';
import type { Marked, Place } from './marked.ts';
import { wordingsOf } from './wordings.ts';

/** What is learned: how likely a clause is marked as a claim, a wording as framing. */
const TABLES = [
  { output: 'src/core/rules/attribution/expectation/weights.ts', roles: ['any', 'verb', 'subject'], from: './roles.ts', placesOf: clausesOf },
  { output: 'src/core/rules/framing/expectation/weights.ts', roles: ['own', 'before', 'after'], from: './wording.ts', placesOf: wordingsOf },
] as const;

type Table = (typeof TABLES)[number];

const PENALTY = 0.001;
const RAREST = 8;
const SMALLEST = 0.02;
const FOLDS = 5;

function main([file, check]: readonly string[]): void {
  if (!file) throw new Error('usage: npm run train -- MARKED.jsonl [--check]');
  const statements = readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Marked);
  for (const table of TABLES) {
    const places = statements.flatMap((statement) => table.placesOf(statement));
    console.log(`${table.output}: ${statements.length} statements, ${places.length} places, ${places.filter(({ marked }) => marked).length} marked`);
    if (check) tellFolds(places);
    else writeFileSync(table.output, written(table, learn(places)));
  }
}

interface Learned {
  readonly names: readonly string[];
  readonly weights: Float64Array;
}

function learn(places: readonly Place[]): Learned {
  const counts = new Map<string, number>();
  for (const { features } of places) for (const name of new Set(features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([name, n]) => n >= RAREST && n < 0.995 * places.length && isKept(name)).map(([name]) => name).sort();
  return { names, weights: fit(rowsOf(places, names), names.length, PENALTY) };
}

/** Classes of function words tell what the grammar knows already. */
function isKept(name: string): boolean {
  const [, one] = /^\w+:(.+)$/u.exec(name) ?? [];
  return one === undefined || FAMILIES.has(one);
}

function rowsOf(places: readonly Place[], names: readonly string[]): Row[] {
  const index = new Map(names.map((name, n) => [name, n]));
  return places.map(({ features, marked, sure }) => ({ features: [...new Set(features)].flatMap((name) => index.get(name) ?? []), marked, counts: marked ? (sure ? 1.5 : 0.6) : 1 }));
}

function tellFolds(places: readonly Place[]): void {
  const ids = [...new Set(places.map(({ id }) => id))];
  const told = ids.flatMap((_, n) => (n < FOLDS ? [n] : [])).flatMap((fold) => {
    const held = new Set(ids.filter((_, n) => n % FOLDS === fold));
    const { names, weights } = learn(places.filter(({ id }) => !held.has(id)));
    const rest = places.filter(({ id }) => held.has(id));
    return rowsOf(rest, names).map((row, n) => ({ chance: chanceOf(row, weights), place: rest[n]! }));
  });
  for (const least of [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6]) {
    const shown = told.filter(({ chance }) => chance >= least);
    const right = shown.filter(({ place }) => place.marked).length / shown.length;
    const found = shown.filter(({ place }) => place.sure).length / told.filter(({ place }) => place.sure).length;
    console.log(`chance ${least}: ${shown.length} places, right ${(100 * right).toFixed(1)}, sure ones found ${(100 * found).toFixed(1)}, F1 ${((200 * right * found) / (right + found)).toFixed(1)}`);
  }
}

function written({ roles, from }: Table, { names, weights }: Learned): string {
  const kept = names.map((name, n) => ({ name, weight: weights[n]! })).filter(({ weight }) => Math.abs(weight) >= SMALLEST).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.name < b.name ? -1 : 1));
  const row = (name: string, weight: number) => `${/^\w+$/u.test(name) ? name : JSON.stringify(name).replaceAll('"', "'").replace(/(?<=.)'(?=.)/gu, "\\'")}: ${weight.toFixed(2)},\n`;
  const inRole = (role: string) => kept.filter(({ name }) => name.startsWith(`${role}:`)).map(({ name, weight }) => `      ${row(name.slice(role.length + 1), weight)}`).join('');
  const features = kept.filter(({ name }) => !/^\w+:/u.test(name)).map(({ name, weight }) => `    ${row(name, weight)}`).join('');
  return `// Written by \`npm run train\` (scripts/expectations).
import type { Weights } from '../../expectation/table.ts';
import type { Role } from '${from}';

export const WEIGHTS: Weights<Role> = {
  bias: ${weights.at(-1)!.toFixed(2)},
  classes: {
${roles.map((role) => `    ${role}: {\n${inRole(role)}    },\n`).join('')}  },
  features: {
${features}  },
};
`;
}

main(process.argv.slice(2));
