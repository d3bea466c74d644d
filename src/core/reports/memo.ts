import { isOpen } from '../findings/open.ts';
import { say, sayCount } from '../messages/say.ts';
import { isAtLeast, KINDS, type Language } from '../model.ts';
import { spokenLanguage } from '../review-language.ts';
import type { Review } from '../review.ts';
import type { Block, ReportDocument } from './document.ts';
import { Lines } from './lines.ts';
import { details, few } from './memo-findings.ts';
import { heading, type Context, type Section } from './memo-section.ts';
import { decisions, ledger, naming, register, wholeLedger, wholeRegister } from './memo-tables.ts';
import { settledText, summarise } from './summary.ts';

export interface MemoOptions {
  /** What the statement is called: a file's name. */
  readonly title: string;
  /** ISO 8601 date of the review. */
  readonly date: string;
  readonly messages?: Language;
  readonly version: string;
}

/** The memo an editor files or sends. First one page: what the statement is, the few that matter, who orders whom, who speaks. Then everything. */
export function memo(review: Review, options: MemoOptions): ReportDocument {
  const language = options.messages ?? spokenLanguage(review);
  const title = say(language, 'memo.title', { title: options.title });
  const top: Block = { type: 'heading', level: 1, text: title };
  if (review.refused) return { title, language, blocks: [top, { type: 'paragraph', text: say(language, `refused.${review.refused}`) }] };
  const context: Context = { review, language, summary: summarise(review), lines: new Lines(review.text) };
  const first = [few(context), register(context), ledger(context)];
  const rest = [...KINDS.map((kind) => details(context, kind)), wholeRegister(context), wholeLedger(context), naming(context), decisions(context), notes(context), method(context, options)];
  return { title, language, blocks: [top, lead(context), facts(context, options), ...blocksOf(first), ...contents(context, rest), { type: 'break' }, ...blocksOf(rest)] };
}

function blocksOf(sections: readonly (Section | undefined)[]): Block[] {
  return sections.flatMap((section) => (section ? [heading(section), ...section.blocks] : []));
}

function contents({ language }: Context, sections: readonly (Section | undefined)[]): Block[] {
  const items = sections.flatMap((section) => (section ? [{ to: section.anchor, link: section.title, ...(section.count !== undefined && { text: ` (${section.count})` }) }] : []));
  return [heading({ anchor: 'contents', title: say(language, 'memo.contents') }), { type: 'links', ordered: false, items }];
}

/** What it comes to, in a sentence or two. */
function lead({ review, language, summary: { counts, words } }: Context): Block {
  const warnings = review.findings.filter((finding) => isOpen(finding) && isAtLeast(finding.severity, 'warning')).length;
  const values = { open: sayCount(language, 'count.openFinding', counts.open), warnings: sayCount(language, 'count.warning', warnings), words: sayCount(language, 'count.word', words) };
  const settled = settledText(counts, language);
  const found = counts.open ? say(language, warnings ? 'memo.lead' : 'memo.leadCalm', values) : say(language, 'findings.none');
  return { type: 'paragraph', text: [found, ...(settled ? [`${say(language, 'memo.settled')}: ${settled}.`] : [])].join(' ') };
}

function facts({ review, language }: Context, { date }: MemoOptions): Block {
  const rows: [string, string][] = [
    [say(language, 'memo.source'), review.author?.name ?? say(language, 'memo.sourceUnknown')],
    [say(language, 'memo.language'), say(language, `language.${review.language}`)],
    [say(language, 'memo.reviewed'), date.slice(0, 10)],
  ];
  return { type: 'facts', rows };
}

function notes({ review, language, lines }: Context): Section | undefined {
  if (!review.notes.length) return undefined;
  const items = review.notes.map((n) => `${say(language, 'memo.line', { line: lines.at(n.start).line })}: ${n.content}`);
  return { anchor: 'notes', title: say(language, 'memo.notes'), count: items.length, blocks: [{ type: 'list', items }] };
}

function method({ language }: Context, { version }: MemoOptions): Section {
  return { anchor: 'method', title: say(language, 'memo.method'), blocks: [{ type: 'paragraph', text: say(language, 'memo.methodText', { version }) }] };
}
