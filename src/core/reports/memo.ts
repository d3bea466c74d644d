import { say } from '../messages/say.ts';
import type { Finding } from '../finding.ts';
import { KINDS, type Language } from '../model.ts';
import { spokenLanguage } from '../review-language.ts';
import type { FullReview, Review } from '../review.ts';
import { ruleTitle } from '../rules/index.ts';
import type { Block, ReportDocument } from './document.ts';
import { Lines } from './lines.ts';
import { speakerName, stateName } from './names.ts';
import { settledText, summarise, type Summary } from './summary.ts';

export interface MemoOptions {
  /** What the statement is called: a file's name. */
  readonly title: string;
  /** ISO 8601 date of the review. */
  readonly date: string;
  readonly messages?: Language;
  readonly version: string;
}

/** The memo an editor files or sends: summary, register, ledger, findings in context, decisions, notes, method and limits. */
export function memo(review: Review, options: MemoOptions): ReportDocument {
  const language = options.messages ?? spokenLanguage(review);
  const title = say(language, 'memo.title', { title: options.title });
  const top = heading(title, 1);
  if (review.refused) return { title, language, blocks: [top, { type: 'paragraph', text: say(language, `refused.${review.refused}`) }] };
  const context: Context = { review, language, summary: summarise(review), lines: new Lines(review.text) };
  const sections = [facts(context, options), register(context), ledger(context), naming(context), ...KINDS.map((kind) => findings(context, kind)), decisions(context), notes(context), method(context, options)];
  return { title, language, blocks: [top, ...sections.flat()] };
}

interface Context {
  readonly review: FullReview;
  readonly language: Language;
  readonly summary: Summary;
  readonly lines: Lines;
}

function heading(text: string, level: 1 | 2 | 3 = 2): Block {
  return { type: 'heading', level, text };
}

function facts({ review, language, summary: { counts, words } }: Context, { date }: MemoOptions): Block[] {
  const rows: [string, string][] = [
    [say(language, 'memo.source'), review.author?.name ?? say(language, 'memo.sourceUnknown')],
    [say(language, 'memo.language'), say(language, `language.${review.language}`)],
    [say(language, 'memo.words'), String(words)],
    [say(language, 'memo.reviewed'), date.slice(0, 10)],
    [say(language, 'state.open'), String(counts.open)],
    [say(language, 'memo.settled'), settledText(counts, language) || '0'],
    [say(language, 'state.hint'), String(counts.hints)],
  ];
  return [{ type: 'facts', rows }];
}

function register({ review, language, lines }: Context): Block[] {
  if (!review.directives.length) return [];
  const head = (['line', 'issuer', 'addressee', 'act', 'deadline', 'wording', 'saysWho', 'stance'] as const).map((c) => say(language, `register.${c}`));
  const rows = review.directives.map((d) => [
    String(lines.at(d.start).line), d.issuer?.text ?? (d.own ? speakerName(review, d.saysWho, language) : '–'), d.addressee?.text ?? '–', d.act?.text ?? '–', d.deadline?.text ?? '–',
    say(language, `wording.${d.wording}`), speakerName(review, d.saysWho, language), say(language, `stance.${d.stance}`),
  ]);
  const caption = say(language, 'memo.register');
  return [heading(caption), { type: 'table', caption, head, rows }];
}

function ledger({ review, language, summary }: Context): Block[] {
  const head = (['speaker', 'kind', 'share', 'direct', 'indirect', 'open'] as const).map((c) => say(language, `ledger.${c}`));
  const rows = summary.speakers.map(({ speaker, share, open }) => [
    speakerName(review, speaker.id, language), say(language, `sourceKind.${speaker.kind}`), percent(share),
    String(speaker.directQuotes), String(speaker.indirectQuotes), String(open),
  ]);
  const caption = say(language, 'memo.ledger');
  return [heading(caption), { type: 'table', caption, head, rows, numeric: [2, 3, 4, 5] }];
}

function naming({ review, language, lines, summary }: Context): Block[] {
  if (!summary.naming.length) return [];
  const head = (['name', 'speaker', 'times', 'lines'] as const).map((c) => say(language, `naming.${c}`));
  const rows = summary.naming.map(({ name, speaker, places }) => [
    name, speakerName(review, speaker, language), String(places.length), [...new Set(places.map((p) => lines.at(p.start).line))].join(', '),
  ]);
  const caption = say(language, 'memo.naming');
  return [heading(caption), { type: 'table', caption, head, rows, numeric: [2] }];
}

function findings(context: Context, kind: Finding['kind']): Block[] {
  const { review, language } = context;
  const own = review.findings.filter((f) => f.kind === kind && f.severity !== 'hint');
  if (!own.length) return [];
  return [heading(say(language, `kind.${kind}`)), ...own.flatMap((f) => findingBlocks(context, f))];
}

function findingBlocks({ review, language, lines }: Context, finding: Finding): Block[] {
  const { sentence, start, end, text } = finding;
  const from = Math.min(sentence.start, start);
  const title = ruleTitle(finding.rule, language);
  const details = [
    say(language, 'memo.voice', { speaker: speakerName(review, finding.voice, language) }),
    finding.settle,
    say(language, 'memo.state', { state: stateName(finding, language) }) + (finding.decision?.reason ? `: ${finding.decision.reason}` : ''),
  ];
  return [
    heading(`${title}: ${text} (${say(language, 'memo.line', { line: lines.at(start).line })})`, 3),
    { type: 'quote', before: review.text.slice(from, start), marked: text, after: review.text.slice(end, Math.max(end, sentence.end)) },
    { type: 'paragraph', text: `${finding.message} ${finding.why}` },
    { type: 'list', items: details },
  ];
}

function decisions({ review, language }: Context): Block[] {
  const decided = review.findings.flatMap((f) => (f.decision ? [{ decision: f.decision, state: say(language, `state.${f.decision.verdict}`) }] : []));
  const all = [...decided, ...review.orphans.map((decision) => ({ decision, state: say(language, 'state.orphan') }))];
  if (!all.length) return [];
  const head = (['words', 'rule', 'verdict', 'reason', 'reviewer', 'date'] as const).map((c) => say(language, `decisions.${c}`));
  const rows = all.map(({ decision: d, state }) => [d.quote.exact, d.rule ?? '–', state, d.reason ?? '–', d.reviewer ?? '–', d.date?.slice(0, 10) ?? '–']);
  const caption = say(language, 'memo.decisions');
  return [heading(caption), { type: 'table', caption, head, rows }];
}

function notes({ review, language, lines }: Context): Block[] {
  if (!review.notes.length) return [];
  return [heading(say(language, 'memo.notes')), { type: 'list', items: review.notes.map((n) => `${say(language, 'memo.line', { line: lines.at(n.start).line })}: ${n.content}`) }];
}

function method({ language }: Context, { version }: MemoOptions): Block[] {
  return [heading(say(language, 'memo.method')), { type: 'paragraph', text: say(language, 'memo.methodText', { version }) }];
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
