/** A table in a box of its own, which scrolls where the page is too narrow for it. */
import { element, type Content } from './dom.ts';

export interface Column {
  readonly title: Content;
  readonly isNumber?: boolean;
  readonly sorted?: 'ascending' | 'descending';
}

export interface TableOptions {
  readonly caption: string;
  readonly class?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Content[])[];
  readonly totals?: readonly Content[];
}

export function table({ caption, columns, rows, totals, ...attributes }: TableOptions): HTMLElement {
  const cells = (row: readonly Content[]): HTMLElement[] => row.map((cell, n) => element('td', numeric(columns[n]), cell));
  const head = columns.map((column) => element('th', { scope: 'col', 'aria-sort': column.sorted, ...numeric(column) }, column.title));
  return element('div', { class: 'scroll', role: 'group', 'aria-label': caption, tabindex: 0 }, element('table', { class: attributes.class },
    element('caption', {}, caption),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map((row) => element('tr', {}, ...cells(row)))),
    totals && element('tfoot', {}, element('tr', {}, ...cells(totals))),
  ));
}

function numeric(column: Column | undefined): { class?: string } {
  return column?.isNumber ? { class: 'number' } : {};
}
