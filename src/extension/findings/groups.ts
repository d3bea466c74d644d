/** The findings of one statement in groups, as the tree shows them. */
import { say } from '../../core/messages/say.ts';
import { KINDS, SEVERITIES, type Kind, type Severity } from '../../core/model.ts';
import { STATES, type State } from '../../core/findings/open.ts';
import type { FindingView, OrphanView, StatementView } from '../../protocol/statement-view.ts';

export const GROUPINGS = ['rule', 'paragraph', 'speaker', 'severity', 'state'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What is grouped: of a statement that is open, or of a file of the workspace. */
export type Groupable = Pick<StatementView, 'uri' | 'messages' | 'findings'> & Partial<Pick<StatementView, 'paragraphs' | 'orphans'>>;

export interface Group {
  /** Unique in its statement. */
  readonly key: string;
  readonly label: string;
  readonly findings: readonly FindingView[];
  readonly orphans: readonly OrphanView[];
  /** What its findings have in common, for an icon. */
  readonly kind?: Kind;
  readonly severity?: Severity;
  readonly state?: State | 'settled' | 'orphan';
  /** It stands first: the few that matter. */
  readonly isFew?: boolean;
  /** So many more of it are among the few. */
  readonly above?: number;
}

/** Not answered yet: what can still be decided upon. */
export function isLeft({ state }: FindingView): boolean {
  return state === 'open' || state === 'hint';
}

/** The few that matter, what else is open in the groups asked for, those with a warning first, then hints, what is settled, and decisions that have lost their place. */
export function groupsOf(statement: Groupable, grouping: Grouping, filter: string): Group[] {
  const findings = statement.findings.filter((finding) => matches(finding, filter));
  const orphans = (statement.orphans ?? []).filter(({ text, reason = '' }) => has(`${text}\n${reason}`, filter));
  const groups = grouping === 'state' ? byState(findings, statement) : [...openGroups(grouping, findings, statement), hints(findings, statement), settled(findings, statement)];
  const lost: Group = { key: 'orphans', label: say(statement.messages, 'findings.orphans'), findings: [], orphans, state: 'orphan' };
  return [...groups, lost].filter((group) => group.findings.length + group.orphans.length > 0);
}

function openGroups(grouping: Exclude<Grouping, 'state'>, findings: readonly FindingView[], statement: Groupable): Group[] {
  const open = findings.filter(({ state }) => state === 'open');
  const few = grouping === 'paragraph' ? [] : open.filter((finding) => finding.few !== undefined).sort((a, b) => a.few! - b.few!);
  if (!few.length || few.length === open.length) return by(grouping, open, statement);
  const first: Group = { key: 'few', label: say(statement.messages, 'findings.few'), findings: few, orphans: [], isFew: true };
  const above = new Map(by(grouping, few, statement).map(({ key, findings }) => [key, findings.length]));
  return [first, ...by(grouping, open.filter((finding) => !few.includes(finding)), statement).map((group) => ({ ...group, above: above.get(group.key) ?? 0 }))];
}

function hints(findings: readonly FindingView[], { messages }: Groupable): Group {
  return { key: 'hints', label: say(messages, 'overview.hint'), findings: findings.filter(({ state }) => state === 'hint'), orphans: [], state: 'hint' };
}

function matches({ text, message, ruleTitle, rule, speakerName }: FindingView, filter: string): boolean {
  return has([text, message, ruleTitle, rule, speakerName].join('\n'), filter);
}

function has(text: string, filter: string): boolean {
  return text.toLowerCase().includes(filter.trim().toLowerCase());
}

function settled(findings: readonly FindingView[], { messages }: Groupable): Group {
  return { key: 'settled', label: say(messages, 'memo.settled'), findings: findings.filter((f) => !isLeft(f)), orphans: [], state: 'settled' };
}

function byState(findings: readonly FindingView[], { messages }: Groupable): Group[] {
  return STATES.map((state) => ({
    key: `state/${state}`, label: capital(say(messages, `state.${state}`)), findings: findings.filter((f) => f.state === state), orphans: [], state,
  }));
}

function by(grouping: Exclude<Grouping, 'state'>, findings: readonly FindingView[], statement: Groupable): Group[] {
  switch (grouping) {
    case 'rule':
      return gravestFirst(KINDS.flatMap((kind) => split(findings.filter((f) => f.kind === kind), ({ rule }) => rule, ({ ruleTitle }) => ruleTitle).map((group) => ({ ...group, kind }))));
    case 'paragraph':
      return split(findings, ({ paragraph }) => `paragraph/${paragraph}`, (finding) => paragraphLabel(finding, statement));
    case 'speaker':
      return split(findings, ({ speaker }) => `speaker/${speaker}`, ({ speakerName }) => speakerName);
    case 'severity':
      return SEVERITIES.map((severity) => ({
        key: `severity/${severity}`, label: say(statement.messages, `severity.${severity}`), findings: findings.filter((f) => f.severity === severity), orphans: [], severity,
      }));
  }
}

/** Warnings before information, in the groups and among them. */
function gravestFirst(groups: readonly Group[]): Group[] {
  const gravity = ({ severity }: FindingView): number => SEVERITIES.indexOf(severity);
  return groups
    .map((group) => ({ ...group, findings: [...group.findings].sort((a, b) => gravity(a) - gravity(b)) }))
    .sort((a, b) => gravity(a.findings[0]!) - gravity(b.findings[0]!));
}

function paragraphLabel({ paragraph, range }: FindingView, { messages, paragraphs }: Groupable): string {
  const line = say(messages, 'memo.line', { line: range.start.line + 1 });
  return paragraphs?.[paragraph] ? `${paragraph + 1}. ${paragraphs[paragraph].text}` : capital(line);
}

/** Groups in the order in which they are met. */
function split(findings: readonly FindingView[], keyOf: (finding: FindingView) => string, labelOf: (finding: FindingView) => string): Group[] {
  const groups = new Map<string, FindingView[]>();
  for (const finding of findings) {
    const group = groups.get(keyOf(finding));
    if (group) group.push(finding);
    else groups.set(keyOf(finding), [finding]);
  }
  return [...groups].map(([key, own]) => ({ key, label: labelOf(own[0]!), findings: own, orphans: [] }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
