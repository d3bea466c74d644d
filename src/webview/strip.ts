/** The statement from its first paragraph to its last as a strip: where the open findings stand close. */
import { KINDS, type Kind } from '../core/model.ts';
import type { ParagraphView } from '../protocol/statement-view.ts';
import { button, element, section } from './dom.ts';
import { countText, text, type Page } from './page.ts';

/** Neighbours of a longer statement share a column: this many fit where the page is narrowest. */
const MOST_COLUMNS = 48;
const HEIGHT = 56;
/** So many columns have room for a number each. */
const MOST_NUMBERED = 14;

interface Column {
  /** Numbers of its paragraphs, from 1. */
  readonly first: number;
  readonly last: number;
  readonly densest: ParagraphView;
  readonly counts: Readonly<Record<Kind, number>>;
}

export function strip(page: Page, uri: string, paragraphs: readonly ParagraphView[]): HTMLElement | undefined {
  const columns = columnsOf(paragraphs);
  const highest = Math.max(...columns.map(({ counts }) => total(counts)));
  if (highest <= 0) return undefined;
  const hasRoom = columns.length <= MOST_NUMBERED;
  const buttons = columns.map((column) => columnButton(page, uri, column, { highest, hasRoom }));
  const row = element('div', { class: 'columns', role: 'toolbar', 'aria-labelledby': 'density' }, ...buttons);
  rove(row, buttons);
  return section('density', text(page, 'page.density'), row, ends(page, paragraphs.length));
}

function columnsOf(paragraphs: readonly ParagraphView[]): Column[] {
  const size = Math.max(1, Math.ceil(paragraphs.length / MOST_COLUMNS));
  const starts = Array.from({ length: Math.ceil(paragraphs.length / size) }, (_, n) => n * size);
  return starts.map((start) => {
    const own = paragraphs.slice(start, start + size);
    const sum = (kind: Kind): number => own.reduce((all, { counts }) => all + counts[kind], 0);
    return {
      first: start + 1, last: start + own.length,
      densest: own.reduce((a, b) => (total(b.counts) > total(a.counts) ? b : a)),
      counts: { framing: sum('framing'), attribution: sum('attribution'), directive: sum('directive') },
    };
  });
}

function total(counts: Readonly<Record<Kind, number>>): number {
  return counts.framing + counts.attribution + counts.directive;
}

function columnButton(page: Page, uri: string, column: Column, { highest, hasRoom }: { readonly highest: number; readonly hasRoom: boolean }): HTMLButtonElement {
  const label = labelOf(page, column);
  const parts = KINDS.map((kind) => {
    const part = element('span', { class: kind });
    part.style.height = `${Math.round((column.counts[kind] / highest) * HEIGHT)}px`;
    return part;
  });
  const count = total(column.counts);
  const number = hasRoom && count ? [element('span', { class: 'total facts' }, String(count))] : [];
  const made = button(element('span', { class: 'stack', 'aria-hidden': 'true' }, ...parts, ...number), { key: `paragraph ${column.first}`, label }, () => {
    page.post({ type: 'reveal', uri, range: column.densest.range });
  });
  made.title = `${label}\n${column.densest.text}`;
  return made;
}

/** What the row begins and ends with. */
function ends(page: Page, last: number): HTMLElement {
  const end = (n: number): HTMLElement => element('span', {}, text(page, 'page.paragraph', { n }));
  return element('p', { class: 'ends facts', 'aria-hidden': 'true' }, end(1), ...(last > 1 ? [end(last)] : []));
}

function labelOf(page: Page, { first, last, counts }: Column): string {
  const place = first === last ? text(page, 'page.paragraph', { n: first }) : text(page, 'page.paragraphs', { first, last });
  const found = KINDS.filter((kind) => counts[kind] > 0).map((kind) => `${text(page, `kind.${kind}`)} ${counts[kind]}`);
  return `${place}: ${found.length ? `${countText(page, 'count.open', total(counts))}. ${found.join(', ')}` : text(page, 'count.noFindings')}`;
}

/** One stop for the Tab key, the arrows inside: the toolbar pattern of WAI-ARIA's authoring practices. */
function rove(row: HTMLElement, buttons: readonly HTMLButtonElement[]): void {
  const focusOn = (n: number): void => {
    buttons.forEach((b, at) => { b.tabIndex = at === n ? 0 : -1; });
  };
  focusOn(0);
  row.addEventListener('focusin', ({ target }) => { focusOn(Math.max(0, buttons.findIndex((b) => b === target))); });
  row.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((b) => b === document.activeElement);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    buttons[Math.min(buttons.length - 1, Math.max(0, next))]?.focus();
  });
}
