/** The summary of one statement. */
import { settledIn } from '../core/findings/open.ts';
import { isIdentified, settledText } from '../core/reports/summary.ts';
import { KINDS } from '../core/model.ts';
import type { StatementSummary } from '../protocol/summary-page.ts';
import type { DirectiveView } from '../protocol/statement-view.ts';
import { comparison } from './comparison.ts';
import { bar, button, element, section, type Content } from './dom.ts';
import { commandButton, countText, percent, text, type Page } from './page.ts';
import { strip } from './strip.ts';
import { table } from './table.ts';

export function statement(page: Page, summary: StatementSummary): Content[] {
  return [
    header(page, summary),
    counts(page, summary),
    element('div', { class: 'parts' }, ...[
      strip(page, summary.uri, summary.paragraphs),
      voices(page, summary),
      rules(page, summary),
      comparison(page, summary),
      register(page, summary),
      naming(page, summary),
    ].filter((part) => part !== undefined)),
  ];
}

function header(page: Page, { uri, name, language, words }: StatementSummary): HTMLElement {
  const facts = [text(page, `language.${language}`), countText(page, 'count.word', words)].join(' · ');
  return element('header', {},
    element('h1', {}, button(name, { key: 'name', class: 'link' }, () => { page.post({ type: 'open', uri }); })),
    element('p', { class: 'facts' }, facts),
    element('div', { class: 'actions' }, commandButton(page, 'compareWith', 'page.compare', uri), commandButton(page, 'fileMemo', 'page.file', uri)));
}

/** What there is none of is not counted out. */
function counts(page: Page, { counts: all, notes, rules: found }: StatementSummary): HTMLElement {
  const { open, hint, orphans } = all;
  const settled = settledIn(all);
  const tiles = ([['page.open.count', open], ['memo.settled', settled], ['overview.hint', hint], ['page.notes', notes], ['findings.orphans', orphans]] as const)
    .filter(([, count]) => count > 0)
    .map(([label, count]) => element('div', {}, element('dt', {}, text(page, label)), element('dd', {}, String(count))));
  return element('div', { class: 'counts' },
    ...(open > 0 ? [] : [element('p', { class: 'clean' }, text(page, 'findings.none'))]),
    ...(tiles.length ? [element('dl', {}, ...tiles)] : []),
    ...(open > 0 ? [key(page, found)] : []),
    ...(settled > 0 ? [bar(settled / (open + settled), 'progress'), element('p', { class: 'facts' }, settledText(all, page.messages))] : []));
}

/** The colours of the text, each with its kind: how many of it are open. */
function key(page: Page, found: StatementSummary['rules']): HTMLElement {
  const items = KINDS.map((kind) => {
    const open = found.filter((rule) => rule.kind === kind).reduce((sum, rule) => sum + rule.open, 0);
    return element('li', {}, element('span', { class: `swatch ${kind}`, 'aria-hidden': 'true' }), `${text(page, `kind.${kind}`)} ${open}`);
  });
  return element('ul', { class: 'legend' }, ...items);
}

function voices(page: Page, { uri, language, speakers }: StatementSummary): HTMLElement {
  const rows = speakers.map(({ id, name, kind, share, open }) => element('li', { class: isIdentified(kind) ? undefined : 'unsure' },
    button(name, { key: `speaker ${id}`, class: 'link name', lang: language }, () => { page.post({ type: 'passage', uri, speaker: id }); }),
    element('span', { class: 'value' }, percent(share)),
    bar(share, 'voice'),
    element('span', { class: 'facts' }, [...(kind === 'author' ? [] : [text(page, `sourceKind.${kind}`)]), ...(open > 0 ? [countText(page, 'count.open', open)] : [])].join(' · '))));
  return section('voices', text(page, 'memo.ledger'), element('ol', { class: 'bars' }, ...rows));
}

function rules(page: Page, { rules: found }: StatementSummary): HTMLElement | undefined {
  const highest = Math.max(...found.map(({ open }) => open), 1);
  const rows = found.map(({ title, kind, open, all }) => element('li', {},
    element('span', { class: 'name' }, title),
    element('span', { class: 'value' }, open === all ? countText(page, 'count.open', open) : text(page, 'page.openOf', { open, all })),
    bar(open / highest, kind)));
  return rows.length > 0 ? section('rules', text(page, 'page.rules'), element('ol', { class: 'bars' }, ...rows)) : undefined;
}

const REGISTER = ['line', 'issuer', 'addressee', 'act', 'deadline', 'wording', 'saysWho', 'stance'] as const;

function register(page: Page, { uri, language, directives }: StatementSummary): HTMLElement | undefined {
  if (directives.length === 0) return undefined;
  const caption = text(page, 'memo.register');
  const columns = REGISTER.filter((column) => column !== 'deadline' || directives.some(({ deadline }) => deadline));
  const rows = directives.map((directive, n) => columns.map((column) => directiveCell(page, { uri, language }, directive, column, n)));
  return section('register', caption, table({ caption, columns: columns.map((column) => ({ title: text(page, `register.${column}`) })), rows }));
}

function directiveCell(page: Page, { uri, language }: Pick<StatementSummary, 'uri' | 'language'>, directive: DirectiveView, column: (typeof REGISTER)[number], n: number): Content {
  switch (column) {
    case 'line':
      return lineButton(page, uri, directive.range, `directive ${n}`);
    case 'wording':
      return text(page, `wording.${directive.wording}`);
    case 'stance':
      return text(page, `stance.${directive.stance}`);
    default:
      return element('span', { lang: language }, directive[column] ?? '–');
  }
}

function naming(page: Page, { uri, language, naming: rows }: StatementSummary): HTMLElement | undefined {
  if (rows.length === 0) return undefined;
  const caption = text(page, 'memo.naming');
  return section('naming', caption, table({
    caption,
    columns: [{ title: text(page, 'naming.name') }, { title: text(page, 'naming.speaker') }, { title: text(page, 'naming.times'), isNumber: true }, { title: text(page, 'naming.lines') }],
    rows: rows.map(({ name, speaker, places }, n) => [
      element('span', { lang: language }, name), element('span', { lang: language }, speaker), String(places.length),
      element('span', { class: 'lines' }, ...places.map((range, at) => lineButton(page, uri, range, `naming ${n} ${at}`))),
    ]),
  }));
}

function lineButton(page: Page, uri: string, range: DirectiveView['range'], key: string): HTMLButtonElement {
  const line = range.start.line + 1;
  return button(String(line), { key, class: 'link', label: text(page, 'memo.line', { line }) }, () => { page.post({ type: 'reveal', uri, range }); });
}
