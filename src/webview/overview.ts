/** All statements of a workspace: a table to filter, to sort and to save, with totals, and what they come to. */
import { settledIn } from '../core/findings/open.ts';
import type { OverviewRow, SummaryContent } from '../protocol/summary-page.ts';
import { button, element, input, type Content } from './dom.ts';
import { commandButton, text, type Page } from './page.ts';
import { figures } from './stats.ts';
import { table, type Column } from './table.ts';

// What is to be answered first; what it is measured by, fainter, last.
const FINDINGS = ['open', 'warning', 'information', 'settled', 'hint'] as const;
const FACTS = ['words', 'speakers'] as const;
const NUMBERS = [...FINDINGS, ...FACTS];
const COLUMNS = ['name', 'issuer', 'date', 'language', ...FINDINGS, ...FACTS] as const;
type ColumnName = (typeof COLUMNS)[number];

const DEFAULT_SORT = { column: 'open', isDescending: true };

export function overview(page: Page, { rows: all, titles }: Extract<SummaryContent, { type: 'workspace' }>): Content[] {
  const rows = all.filter((row) => passes(row, page.filter));
  const caption = text(page, 'overview.title');
  const refused = all.filter(({ refusal }) => refusal).length;
  const reviewed = [text(page, 'overview.count', { count: all.length - refused }), ...(refused ? [text(page, 'overview.countRefused', { count: refused })] : [])].join(', ');
  const count = page.filter ? text(page, 'overview.countOf', { shown: rows.length, count: all.length }) : reviewed;
  return [
    element('header', {},
      element('h1', {}, caption),
      element('p', { class: 'facts', role: 'status' }, count),
      element('div', { class: 'actions' },
        input(text(page, 'overview.filter'), page.filter, 'filter', (filter) => { page.change({ filter }); }),
        commandButton(page, 'reviewWorkspace', 'overview.again'),
        button(text(page, 'overview.export'), { key: 'export', class: 'action' }, () => { page.post({ type: 'export', uris: rows.map(({ uri }) => uri) }); }))),
    ...(rows.length ? [tableOf(page, rows, caption), element('div', { class: 'parts' }, ...figures(page, rows, titles))] : [unmatched(page)]),
  ];
}

function passes({ name, issuer = '' }: OverviewRow, filter: string): boolean {
  return `${name}\n${issuer}`.toLowerCase().includes(filter.trim().toLowerCase());
}

function unmatched(page: Page): HTMLElement {
  return element('p', {}, `${text(page, 'overview.unmatched')} `, button(text(page, 'overview.clear'), { key: 'clear', class: 'action' }, () => { page.change({ filter: '' }); }));
}

function tableOf(page: Page, rows: readonly OverviewRow[], caption: string): HTMLElement {
  const { column, isDescending } = page.sort ?? DEFAULT_SORT;
  const by = COLUMNS.find((name) => name === column) ?? 'open';
  const sorted = [...rows].sort((a, b) => compare(valueOf(a, by), valueOf(b, by)) * (isDescending ? -1 : 1) || compare(a.name, b.name));
  const columns = COLUMNS.filter((name) => (name !== 'issuer' && name !== 'date') || rows.some((row) => row[name]));
  const sum = (name: ColumnName): string => (isNumber(name) ? String(rows.reduce((all, row) => all + Number(valueOf(row, name)), 0)) : '');
  return table({
    caption, class: 'overview',
    columns: columns.map((name) => headOf(page, name, by, isDescending)),
    rows: sorted.map((row) => columns.map((name) => cell(page, row, name))),
    totals: columns.map((name) => (name === 'name' ? text(page, 'overview.total') : sum(name))),
  });
}

function isNumber(name: ColumnName): boolean {
  return NUMBERS.some((number) => number === name);
}

function headOf(page: Page, name: ColumnName, by: ColumnName, isDescending: boolean): Column {
  const isSorted = name === by;
  const title = button(text(page, `overview.${name}`), { key: `sort ${name}`, class: 'sort' }, () => {
    page.change({ sort: { column: name, isDescending: isSorted ? !isDescending : isNumber(name) } });
  });
  return { title, isNumber: isNumber(name), ...(isSorted && { sorted: isDescending ? 'descending' as const : 'ascending' as const }) };
}

function cell(page: Page, row: OverviewRow, name: ColumnName): Content {
  if (name === 'name') return button(row.name, { key: row.uri, class: 'link' }, () => { page.post({ type: 'open', uri: row.uri }); });
  if (name === 'language') return row.refusal ? text(page, 'overview.refused') : row.language && text(page, `language.${row.language}`);
  const value = row.refusal && isNumber(name) ? '' : String(valueOf(row, name));
  if (!value) return element('span', { class: 'faint', title: text(page, row.refusal ? 'overview.refused' : 'memo.sourceUnknown') }, '–');
  if (name === 'open') return element('strong', {}, value);
  return value === '0' || FACTS.some((fact) => fact === name) ? element('span', { class: 'faint' }, value) : value;
}

function valueOf(row: OverviewRow, name: ColumnName): string | number {
  const { counts, severities } = row;
  switch (name) {
    case 'language':
    case 'issuer':
    case 'date':
      return row[name] ?? '';
    case 'open':
    case 'hint':
      return counts[name];
    case 'warning':
      return severities.warning + severities.error;
    case 'information':
      return severities.information;
    case 'settled':
      return settledIn(counts);
    default:
      return row[name];
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}
