import table from './strong-verbs.txt';

export interface PrincipalParts {
  readonly pres?: readonly string[];
  readonly past: readonly string[];
  readonly perf: readonly string[];
}

const alternatives = (cell: string | undefined): string[] => (cell ? cell.split('/') : []);

/**
 * strong-verbs.txt: infinitive · present where it is not -r · past · perfect participle. Alternatives are separated by a slash.
 * The declined participle (grepne) is made from one in -et.
 */
const bases = new Map(
  table.trim()
    .split('\n')
    .map((row) => row.split('·').map((cell) => cell.trim()))
    .map(([lemma = '', pres, past, perf]) => [
      lemma,
      { pres: alternatives(pres), past: alternatives(past), perf: alternatives(perf) },
    ]),
);

/** The verbs of the table. */
export const strongVerbs: ReadonlySet<string> = new Set(bases.keys());

/** grepet → grepne; participles in -t take -e: brakt, brakte. */
const declined = (participle: string): string =>
  participle.endsWith('et') ? `${participle.slice(0, -2).replace(/([kfnp])\1$/, '$1')}ne` : `${participle}e`;

/** The longest verb of the table that the lemma ends in: misforstå is forstå, not stå. */
function baseOf(lemma: string): string {
  for (let start = 0; start < lemma.length; start++) {
    if (bases.has(lemma.slice(start))) return lemma.slice(start);
  }
  throw new Error(`class vs cannot inflect "${lemma}"`);
}

export function principalParts(lemma: string): PrincipalParts {
  const base = baseOf(lemma);
  const prefix = lemma.slice(0, lemma.length - base.length);
  const prefixed = (forms: readonly string[] = []): string[] => forms.map((form) => prefix + form);
  const parts = bases.get(base);
  const perf = prefixed(parts?.perf);
  return {
    pres: parts?.pres.length ? prefixed(parts.pres) : [`${lemma}r`],
    past: prefixed(parts?.past),
    perf: [...perf, ...perf.map(declined)],
  };
}
