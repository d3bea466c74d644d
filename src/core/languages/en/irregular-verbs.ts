import table from './irregular-verbs.txt';

/**
 * Principal parts of the irregular verbs: past and perfect participle, the usual one first where there are two.
 * Not the auxiliaries. Prefixed verbs (*overthrow*, *mislead*, *withdraw*) follow the verb that they are made of.
 */
export interface PrincipalParts {
  readonly past: readonly string[];
  readonly perfect: readonly string[];
}

const PREFIXES = ['over', 'under', 'out', 'up', 'fore', 'mis', 're', 'un', 'with', 'in', 'broad', 'fast'];

/** irregular-verbs.txt: base, past, participle; alternatives by a slash. Two columns: past and participle are the same. */
const VERBS: ReadonlyMap<string, PrincipalParts> = new Map(
  table.trim()
    .split('\n')
    .map((row) => {
      const [base = '', past = '', perfect = past] = row.split(' ');
      return [base, { past: past.split('/'), perfect: perfect.split('/') }];
    }),
);

export function principalParts(verb: string): PrincipalParts | undefined {
  const parts = VERBS.get(verb);
  if (parts) return parts;
  const prefix = PREFIXES.find((candidate) => verb.startsWith(candidate) && VERBS.has(verb.slice(candidate.length)));
  const simple = prefix === undefined ? undefined : VERBS.get(verb.slice(prefix.length));
  if (prefix === undefined || simple === undefined) return undefined;
  return { past: simple.past.map((form) => prefix + form), perfect: simple.perfect.map((form) => prefix + form) };
}
