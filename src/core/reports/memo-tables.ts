/** The tables of a memo. What is long stands on its first page with its beginning, and whole behind it. */
import { say } from '../messages/say.ts';
import { ruleTitle } from '../rules/index.ts';
import { isDemanding } from '../rules/directive/model.ts';
import type { Block } from './document.ts';
import type { Context, Section } from './memo-section.ts';
import { speakerName } from './names.ts';

// So many rows leave the first page a page.
const FIRST_ROWS = 6;

type Table = Extract<Block, { type: 'table' }>;

export function register(context: Context): Section | undefined {
  return beginningOf(registerTable(context), 'register', 'whole-register', context);
}

export function wholeRegister(context: Context): Section | undefined {
  return whole(registerTable(context), 'whole-register', context);
}

export function ledger(context: Context): Section | undefined {
  return beginningOf(ledgerTable(context), 'ledger', 'whole-ledger', context);
}

export function wholeLedger(context: Context): Section | undefined {
  return whole(ledgerTable(context), 'whole-ledger', context);
}

function beginningOf(table: Table, anchor: string, to: string, { language }: Context): Section | undefined {
  const { caption, rows } = table;
  if (!rows.length) return undefined;
  const rest: Block[] = rows.length > FIRST_ROWS ? [{ type: 'links', ordered: false, items: [{ to, link: say(language, 'memo.allRows', { count: rows.length }) }] }] : [];
  return { anchor, title: caption, blocks: [{ ...table, rows: rows.slice(0, FIRST_ROWS) }, ...rest] };
}

function whole(table: Table, anchor: string, { language }: Context): Section | undefined {
  if (table.rows.length <= FIRST_ROWS) return undefined;
  return { anchor, title: say(language, 'memo.whole', { title: table.caption }), count: table.rows.length, blocks: [table] };
}

const REGISTER = ['line', 'issuer', 'addressee', 'act', 'deadline', 'saysWho', 'stance'] as const;
const NOTHING = '–';

/** A column in which nothing stands is left out, and so is a row that says neither of whom nor what. */
function registerTable({ review, language, lines }: Context): Table {
  const rows = review.directives.filter(isDemanding).map((d) => ({
    line: String(lines.at(d.start).line), issuer: d.issuer?.text ?? (d.own ? speakerName(review, d.saysWho, language) : NOTHING),
    addressee: d.addressee?.text ?? NOTHING, act: d.act?.text ?? NOTHING, deadline: d.deadline?.text ?? NOTHING,
    saysWho: `${speakerName(review, d.saysWho, language)} (${say(language, `wording.${d.wording}`)})`, stance: say(language, `stance.${d.stance}`),
  }));
  const columns = REGISTER.filter((column) => rows.some((row) => row[column] !== NOTHING));
  return { type: 'table', caption: say(language, 'memo.register'), head: columns.map((c) => say(language, `register.${c}`)), rows: rows.map((row) => columns.map((column) => row[column])) };
}

function ledgerTable({ review, language, summary }: Context): Table {
  const head = (['speaker', 'kind', 'share', 'direct', 'indirect', 'open'] as const).map((c) => say(language, `ledger.${c}`));
  const rows = summary.speakers.map(({ speaker, share, open }) => [
    speakerName(review, speaker.id, language), say(language, `sourceKind.${speaker.kind}`), percent(share),
    String(speaker.directQuotes), String(speaker.indirectQuotes), String(open),
  ]);
  return { type: 'table', caption: say(language, 'memo.ledger'), head, rows, numeric: [2, 3, 4, 5] };
}

export function naming({ review, language, lines, summary }: Context): Section | undefined {
  const head = (['name', 'speaker', 'times', 'lines'] as const).map((c) => say(language, `naming.${c}`));
  const rows = summary.naming.map(({ name, speaker, places }) => [
    name, speakerName(review, speaker, language), String(places.length), [...new Set(places.map((p) => lines.at(p.start).line))].join(', '),
  ]);
  return sectionOf('naming', { type: 'table', caption: say(language, 'memo.naming'), head, rows, numeric: [2] });
}

export function decisions({ review, language }: Context): Section | undefined {
  const decided = review.findings.flatMap((f) => (f.decision ? [{ decision: f.decision, state: say(language, `state.${f.decision.verdict}`) }] : []));
  const all = [...decided, ...review.orphans.map((decision) => ({ decision, state: say(language, 'state.orphan') }))];
  const head = (['words', 'rule', 'verdict', 'reason', 'reviewer', 'date'] as const).map((c) => say(language, `decisions.${c}`));
  const rows = all.map(({ decision: d, state }) => [d.quote.exact, d.rule ? ruleTitle(d.rule, language) : NOTHING, state, d.reason ?? NOTHING, d.reviewer ?? NOTHING, d.date?.slice(0, 10) ?? NOTHING]);
  return sectionOf('decisions', { type: 'table', caption: say(language, 'memo.decisions'), head, rows });
}

function sectionOf(anchor: string, table: Table): Section | undefined {
  return table.rows.length ? { anchor, title: table.caption, count: table.rows.length, blocks: [table] } : undefined;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
