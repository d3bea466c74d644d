/** What is left to do, told in one way everywhere: badge, status, tree, tables, documents, command line. */
import { VERDICTS } from '../decisions/model.ts';
import type { Finding } from '../finding.ts';

type Told = Pick<Finding, 'settledBy' | 'severity'>;

export const SETTLINGS = ['note', ...VERDICTS] as const;
export const STATES = ['open', 'hint', ...SETTLINGS] as const;
/** A reviewer has to answer what is open; a hint only informs; a note or a decision has settled the others. */
export type State = (typeof STATES)[number];

export function stateOf({ settledBy, severity }: Told): State {
  return settledBy ?? (severity === 'hint' ? 'hint' : 'open');
}

export function isUnsettled({ settledBy }: Pick<Finding, 'settledBy'>): boolean {
  return settledBy === undefined;
}

export function isOpen(finding: Told): boolean {
  return stateOf(finding) === 'open';
}

/** Findings in each state. */
export type StateCounts = Readonly<Record<State, number>>;

export function countStates(findings: readonly Told[]): StateCounts {
  const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  for (const finding of findings) counts[stateOf(finding)]++;
  return counts;
}

export function settledIn(counts: StateCounts): number {
  return SETTLINGS.reduce((sum, by) => sum + counts[by], 0);
}
