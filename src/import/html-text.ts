import Turndown from 'turndown';
import { isElement, parsePage, type DomElement } from './dom.ts';

const UNSEEN = 'script,style,noscript,template,head,iframe,object,svg,button,select,input,textarea,[hidden]';
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/iu;

/** HTML as plain text with its structure: what a reader sees of it, links by their words. */
export function textOfHtml(html: string): string {
  return textOfElement(parsePage(html).body);
}

export function textOfElement(root: DomElement): string {
  removeUnseen(root);
  return tidy(turndown().turndown(root as never));
}

/** Takes out what no reader sees: scripts, styles, form controls, and what is hidden on purpose. */
export function removeUnseen(root: DomElement): void {
  for (const element of [...root.querySelectorAll(UNSEEN)]) element.remove();
  for (const element of [...root.querySelectorAll('[style]')]) {
    if (HIDDEN_STYLE.test(element.getAttribute('style') ?? '')) element.remove();
  }
}

function turndown(): Turndown {
  const service = new Turndown({ headingStyle: 'atx', bulletListMarker: '-', codeBlockStyle: 'fenced' });
  // The words are what is reviewed: a backslash before a bracket would only be in the way.
  service.escape = (text) => text;
  return service
    .remove(['img', 'hr'])
    .addRule('words', { filter: ['a', 'strong', 'b', 'em', 'i', 'code'], replacement: (content) => content })
    .addRule('lineBreak', { filter: 'br', replacement: () => '\n' })
    .addRule('item', { filter: 'li', replacement: (content, node: DomElement) => itemOf(content, node) })
    .addRule('table', { filter: 'table', replacement: (content, node: DomElement) => `\n\n${tableOf(node) ?? content}\n\n` });
}

function itemOf(content: string, item: DomElement): string {
  const list = item.parentElement;
  const mark = list?.tagName.toLowerCase() === 'ol' ? `${numberOf(item, list)}. ` : '- ';
  const lines = content.trim().replaceAll(/\n{2,}/gu, '\n').replaceAll('\n', `\n${' '.repeat(mark.length)}`);
  return `${mark}${lines}\n`;
}

function numberOf(item: DomElement, list: DomElement): number {
  return Number(list.getAttribute('start') ?? 1) + [...list.children].indexOf(item);
}

/** Undefined for a table that only lays a page out: its cells are paragraphs of their own. */
function tableOf(table: DomElement): string | undefined {
  if (table.querySelector('table,h1,h2,h3,ul,ol,blockquote')) return undefined;
  const rows = [...table.getElementsByTagName('tr')].map((row) => [...row.children].map(cellText));
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.length < 2 || width < 2 ? undefined : pipeTable(rows, width);
}

/** Rows of cells as lines of `| cell | cell |`; the first is the head, as Markdown's tables have one. */
export function pipeTable(rows: readonly (readonly string[])[], width: number): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const full = rows.map((row) => line(Array.from({ length: width }, (_, n) => row[n] ?? '')));
  return [full[0], line(Array<string>(width).fill('---')), ...full.slice(1)].join('\n');
}

function cellText(cell: DomElement): string {
  const parts = [...cell.childNodes].map((node) => (isElement(node) ? ` ${node.textContent ?? ''} ` : node.textContent));
  return parts.join('').replaceAll(/\s+/gu, ' ').replaceAll('|', '/').trim();
}

function tidy(text: string): string {
  return text.replaceAll(/[ \t]+$/gmu, '').replaceAll(/\n{3,}/gu, '\n\n').trim();
}
