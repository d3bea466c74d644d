/** What many statements come to: who issues them, which rules, and over time as a plot with its table. */
import { densityText, monthText } from '../core/reports/stats-texts.ts';
import { densityOf, statsOf, type Group } from '../core/reports/stats.ts';
import type { MessageKey } from '../core/messages/say.ts';
import type { OverviewRow } from '../protocol/summary-page.ts';
import { bar, element, section, svg } from './dom.ts';
import { text, type Page } from './page.ts';
import { table } from './table.ts';

/** Time needs two points. */
const LEAST_MONTHS = 2;

export function figures(page: Page, rows: readonly OverviewRow[], titles: Readonly<Record<string, string>>): HTMLElement[] {
  const { issuers, rules, months } = statsOf(rows.filter(({ refusal }) => !refusal));
  const named = months.map((group) => ({ ...group, key: monthText(group.key, page.messages) }));
  return [
    ...(issuers.some(({ key }) => key) ? [part(page, { title: 'stats.issuers', what: 'overview.issuer' }, issuers.map((group) => ({ ...group, key: group.key || text(page, 'memo.sourceUnknown') })))] : []),
    ...(rules.length ? [part(page, { title: 'stats.rules', what: 'decisions.rule' }, rules.map((group) => ({ ...group, key: titles[group.key] ?? group.key })))] : []),
    ...(months.length >= LEAST_MONTHS ? [part(page, { title: 'stats.months', what: 'stats.month' }, named, plot(page, named))] : []),
  ];
}

function part(page: Page, { title, what }: { readonly title: MessageKey; readonly what: MessageKey }, groups: readonly Group[], picture?: SVGElement): HTMLElement {
  const highest = Math.max(...groups.map(densityOf));
  const caption = text(page, title);
  const columns = [{ title: text(page, what) }, ...(['stats.head', 'overview.open', 'stats.density'] as const).map((key) => ({ title: text(page, key), isNumber: true }))];
  const rows = groups.map((group) => [
    element('div', {}, group.key, bar(highest ? densityOf(group) / highest : 0, 'voice')), String(group.statements), String(group.open), densityText(densityOf(group), page.messages)]);
  return section(title.replace('.', '-'), caption, picture, table({ caption, class: 'stats', columns, rows }));
}

const WIDTH = 600;
const HEIGHT = 150;
const MARGIN = { left: 34, right: 12, top: 12, bottom: 22 };

/** Open findings in a hundred words, month by month. Drawn by hand: a line, its points and two axes. */
function plot(page: Page, months: readonly Group[]): SVGElement {
  const highest = Math.max(...months.map(densityOf), 1);
  const x = (n: number): number => MARGIN.left + (n / (months.length - 1)) * (WIDTH - MARGIN.left - MARGIN.right);
  const y = (density: number): number => HEIGHT - MARGIN.bottom - (density / highest) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const places = months.map((group, n) => ({ x: x(n), y: y(densityOf(group)), title: `${group.key}: ${densityText(densityOf(group), page.messages)}` }));
  const level = (density: number): SVGElement[] => [
    svg('line', { class: 'grid', x1: MARGIN.left, x2: WIDTH - MARGIN.right, y1: y(density), y2: y(density) }),
    svg('text', { x: MARGIN.left - 6, y: y(density) + 4, 'text-anchor': 'end' }, densityText(density, page.messages)),
  ];
  return svg('svg', { class: 'plot', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${text(page, 'stats.months')}: ${text(page, 'stats.density')}` },
    ...[0, highest / 2, highest].flatMap(level),
    svg('polyline', { class: 'curve', points: places.map((place) => `${place.x},${place.y}`).join(' ') }),
    ...places.map(({ title, ...place }) => svg('circle', { class: 'point', cx: place.x, cy: place.y, r: 3.5 }, svg('title', {}, title))),
    svg('text', { x: MARGIN.left, y: HEIGHT - 4 }, months[0]!.key),
    svg('text', { x: WIDTH - MARGIN.right, y: HEIGHT - 4, 'text-anchor': 'end' }, months.at(-1)!.key));
}
