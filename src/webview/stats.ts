/** What many statements come to: who issues them, which rules, and over time as a plot with its table. */
import { densityText, monthText } from '../core/reports/stats-texts.ts';
import { densityOf, statsOf, type Group } from '../core/reports/stats.ts';
import type { MessageKey } from '../core/messages/say.ts';
import { KINDS, type Kind } from '../core/model.ts';
import type { OverviewRow } from '../protocol/summary-page.ts';
import { bar, element, section, svg } from './dom.ts';
import { text, type Page } from './page.ts';
import { table } from './table.ts';

/** Time needs two points. */
const LEAST_MONTHS = 2;
const MOST_NAMED = 7;

export function figures(page: Page, rows: readonly OverviewRow[], titles: Readonly<Record<string, string>>): HTMLElement[] {
  const { issuers, rules, months } = statsOf(rows.filter(({ refusal }) => !refusal));
  const named = months.map((group) => ({ ...group, key: monthText(group.key, page.messages) }));
  return [
    ...(issuers.some(({ key }) => key) ? [part(page, { title: 'stats.issuers', what: 'overview.issuer' }, densestFirst(issuers).map((group) => ({ ...group, key: group.key || text(page, 'memo.sourceUnknown') })))] : []),
    ...(rules.length ? [part(page, { title: 'stats.rules', what: 'decisions.rule' }, densestFirst(rules).map((group) => ({ ...group, key: titles[group.key] ?? group.key, color: kindOf(group.key) })))] : []),
    ...(months.length >= LEAST_MONTHS ? [part(page, { title: 'stats.months', what: 'stats.month' }, named, plot(page, named))] : []),
  ];
}

/** In the colour of its kind, where it has one. */
interface Bar extends Group {
  readonly color?: Kind | undefined;
}

/** Rules are named for their kind. */
function kindOf(rule: string): Kind | undefined {
  return KINDS.find((kind) => rule.startsWith(`${kind}/`));
}

/** As their bars are: the longest on top. */
function densestFirst(groups: readonly Group[]): Group[] {
  return [...groups].sort((a, b) => densityOf(b) - densityOf(a));
}

function part(page: Page, { title, what }: { readonly title: MessageKey; readonly what: MessageKey }, groups: readonly Bar[], picture?: SVGElement): HTMLElement {
  const highest = Math.max(...groups.map(densityOf));
  const caption = text(page, title);
  const columns = [{ title: text(page, what) }, ...(['stats.head', 'overview.open', 'stats.density'] as const).map((key) => ({ title: text(page, key), isNumber: true }))];
  const rows = groups.map((group) => [
    group.key, String(group.statements), String(group.open),
    element('div', {}, densityText(densityOf(group), page.messages), ...(picture ? [] : [bar(highest ? densityOf(group) / highest : 0, group.color ?? 'voice')]))]);
  const unit = picture && element('p', { class: 'facts', 'aria-hidden': 'true' }, text(page, 'stats.unit'));
  return section(title.replace('.', '-'), caption, unit, picture, table({ caption, class: 'stats', columns, rows }));
}

const WIDTH = 600;
const HEIGHT = 150;
const MARGIN = { left: 40, right: 34, top: 12, bottom: 22 };

/** Open findings in a hundred words, month by month. Drawn by hand: a line, its points and two axes. */
function plot(page: Page, months: readonly Group[]): SVGElement {
  const top = roundTop(Math.max(...months.map(densityOf), 1));
  const x = (n: number): number => MARGIN.left + (n / (months.length - 1)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (density: number): number => HEIGHT - MARGIN.bottom - (density / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const places = months.map((group, n) => ({ x: x(n), y: y(densityOf(group)), title: `${group.key}: ${densityText(densityOf(group), page.messages)}` }));
  const level = (density: number): SVGElement[] => [
    svg('line', { class: 'grid', x1: MARGIN.left, x2: WIDTH - MARGIN.right, y1: y(density), y2: y(density) }),
    svg('text', { x: MARGIN.left - 6, y: y(density) + 4, 'text-anchor': 'end' }, String(density)),
  ];
  return svg('svg', { class: 'plot', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${text(page, 'stats.months')}: ${text(page, 'stats.unit')}` },
    ...[0, top / 2, top].flatMap(level),
    svg('polyline', { class: 'curve', points: places.map((place) => `${place.x},${place.y}`).join(' ') }),
    ...places.map(({ title, ...place }) => svg('circle', { class: 'point', cx: place.x, cy: place.y, r: 3.5 }, svg('title', {}, title))),
    ...months.flatMap(({ key }, n) => (isNamed(n, months.length) ? [svg('text', { x: x(n), y: HEIGHT - 4, 'text-anchor': 'middle' }, key)] : [])));
}

/** Where there is room for it every month, else the first and the last. */
function isNamed(n: number, count: number): boolean {
  return count <= MOST_NAMED || n === 0 || n === count - 1;
}

/** The next number that halves into a round one. */
function roundTop(highest: number): number {
  const step = highest > 5 ? 10 : 2;
  return Math.ceil(highest / step) * step;
}
