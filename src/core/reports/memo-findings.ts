/** Findings in a memo: the few on its first page, all under their rules behind it. */
import { AUTHOR } from '../speech/model.ts';
import type { Finding } from '../finding.ts';
import { withShortQuote } from '../findings/headline.ts';
import { theFew } from '../findings/shown.ts';
import { groupedBy } from '../grouped.ts';
import { quoted } from '../messages/quoted.ts';
import { say } from '../messages/say.ts';
import type { Kind } from '../model.ts';
import { ruleTitle } from '../rules/index.ts';
import type { RuleId } from '../rules/rule.ts';
import type { Block } from './document.ts';
import { heading, type Context, type Section } from './memo-section.ts';
import { speakerName, stateName } from './names.ts';

// UTF-16 units: two or three lines on paper.
const LONGEST_ON_FIRST_PAGE = 200;
const LONGEST_CONTEXT = 140;

export function few(context: Context): Section {
  const { review, language } = context;
  const items = theFew(review.findings).map(({ rule, text, start }) => (
    { to: rule, link: ruleTitle(rule, language), text: `, ${lineOf(context, start)}: ${quoted(beginning(text, LONGEST_ON_FIRST_PAGE), language)}` }));
  const none: Block = { type: 'paragraph', text: say(language, 'memo.noFew') };
  return { anchor: 'few', title: say(language, 'memo.few'), blocks: [items.length ? { type: 'links', ordered: true, items } : none] };
}

/** Findings of a kind, rule by rule; hints are for the editor alone. */
export function details(context: Context, kind: Kind): Section | undefined {
  const own = context.review.findings.filter((f) => f.kind === kind && f.severity !== 'hint');
  if (!own.length) return undefined;
  const blocks = [...groupedBy(own, ({ rule }) => rule)].flatMap(([rule, findings]) => ofRule(context, rule, findings));
  return { anchor: kind, title: say(context.language, `kind.${kind}`), count: own.length, blocks };
}

/** What is the same of all its findings is said once. */
function ofRule(context: Context, rule: RuleId, findings: readonly Finding[]): Block[] {
  const [first] = findings;
  const shared = (part: 'why' | 'settle') => (findings.every((f) => f[part] === first![part]) ? first![part] : undefined);
  const said = [shared('why'), shared('settle')];
  const title = `${ruleTitle(rule, context.language)} (${findings.length})`;
  return [
    heading({ anchor: rule, title }, 3),
    ...(said.some(Boolean) ? [{ type: 'paragraph', text: said.filter(Boolean).join(' ') } as const] : []),
    ...findings.flatMap((finding) => findingBlocks(context, finding, said)),
  ];
}

function findingBlocks(context: Context, finding: Finding, said: readonly (string | undefined)[]): Block[] {
  const { review: { text }, language } = context;
  const { sentence, start, end, voice, settledBy, decision } = finding;
  const parts = [
    `${capital(lineOf(context, start))}.`, withShortQuote(finding, finding.message), ...[finding.why, finding.settle].filter((part) => !said.includes(part)),
    voice !== AUTHOR && `${say(language, 'memo.voice', { speaker: speakerName(context.review, voice, language) })}.`,
    settledBy && `${say(language, 'memo.state', { state: stateName(finding, language) })}${decision?.reason ? `: ${decision.reason}` : ''}.`,
  ];
  return [
    { type: 'quote', before: ending(text.slice(Math.min(sentence.start, start), start)), marked: finding.text, after: beginning(text.slice(end, Math.max(end, sentence.end)), LONGEST_CONTEXT) },
    { type: 'paragraph', text: parts.filter(Boolean).join(' ') },
  ];
}

function lineOf({ language, lines }: Context, offset: number): string {
  return say(language, 'memo.line', { line: lines.at(offset).line });
}

/** As much of the head of some words as has room, to the end of a part of the sentence where there is one. */
function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const head = text.slice(0, longest);
  const part = /^[\s\S]{40,}(?=[,;:–])/u.exec(head)?.[0];
  return `${part ?? head.replace(/\s+\S*$/u, '')} …`;
}

function ending(text: string): string {
  return text.length > LONGEST_CONTEXT ? `… ${text.slice(-LONGEST_CONTEXT).replace(/^\S*\s+/u, '')}` : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
