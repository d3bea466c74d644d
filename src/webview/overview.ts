/** All statements of a workspace: a table to sort, with totals. */
import { settledIn } from '../core/findings/open.ts';
import type { OverviewRow } from '../protocol/summary-page.ts';
import { button, element, type Content } from './dom.ts';
import { commandButton, text, type Page } from './page.ts';
import { table, type Column } from './table.ts';

const NUMBERS = ['words', 'speakers', 'directives', 'open', 'settled', 'hint'] as const;
const COLUMNS = ['name', 'language', ...NUMBERS] as const;
type ColumnName = (typeof COLUMNS)[number];

const DEFAULT_SORT = { column: 'open', isDescending: true };

export function overview(page: Page, rows: readonly OverviewRow[]): Content[] {
  const { column, isDescending } = page.sort ?? DEFAULT_SORT;
  const by = COLUMNS.find((name) => name === column) ?? 'open';
  const sorted = [...rows].sort((a, b) => compare(valueOf(a, by), valueOf(b, by)) * (isDescending ? -1 : 1) || compare(a.name, b.name));
  const caption = text(page, 'overview.title');
  return [
    element('header', {},
      element('h1', {}, caption),
      element('p', { class: 'facts' }, text(page, 'overview.count', { count: rows.length })),
      element('div', { class: 'actions' }, commandButton(page, 'reviewWorkspace', 'overview.again'))),
    table({
      caption, class: 'overview',
      columns: COLUMNS.map((name) => headOf(page, name, by, isDescending)),
      rows: sorted.map((row) => COLUMNS.map((name) => cell(page, row, name))),
      totals: [text(page, 'overview.total'), '', ...NUMBERS.map((name) => String(rows.reduce((sum, row) => sum + Number(valueOf(row, name)), 0)))],
    }),
  ];
}

function headOf(page: Page, name: ColumnName, by: ColumnName, isDescending: boolean): Column {
  const isSorted = name === by;
  const isNumber = NUMBERS.some((number) => number === name);
  const title = button(text(page, `overview.${name}`), { key: `sort ${name}`, class: 'sort' }, () => {
    page.change({ sort: { column: name, isDescending: isSorted ? !isDescending : isNumber } });
  });
  return { title, isNumber, ...(isSorted && { sorted: isDescending ? 'descending' as const : 'ascending' as const }) };
}

function cell(page: Page, row: OverviewRow, name: ColumnName): Content {
  if (name === 'name') return button(row.name, { key: row.uri, class: 'link' }, () => { page.post({ type: 'open', uri: row.uri }); });
  if (name === 'language') return row.refusal ? text(page, 'overview.refused') : row.language && text(page, `language.${row.language}`);
  return String(valueOf(row, name));
}

function valueOf(row: OverviewRow, name: ColumnName): string | number {
  const { counts } = row;
  switch (name) {
    case 'language':
      return row.language ?? '';
    case 'open':
    case 'hint':
      return counts[name];
    case 'settled':
      return settledIn(counts);
    default:
      return row[name];
  }
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b));
}
