import { printable } from '../text/printable.ts';
import type { Block, ReportDocument } from './document.ts';
import { Slugs } from './slugs.ts';

/** Reports as Markdown. Statement text is escaped: it cannot become markup. */
export function toMarkdown(documents: readonly ReportDocument[]): string {
  const slugs = new Slugs();
  return documents.map(({ blocks }) => {
    const addresses = new Map(blocks.flatMap((block) => (block.type === 'heading' ? [[block.anchor ?? '', slugs.of(block.text)] as const] : [])));
    return `${blocks.map((block) => render(block, addresses)).filter(Boolean).join('\n\n')}\n`;
  }).join('\n');
}

function render(block: Block, addresses: ReadonlyMap<string, string>): string {
  switch (block.type) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escape(block.text)}`;
    case 'paragraph':
      return escape(block.text);
    case 'quote':
      return `> ${escape(block.before)}${strong(block.marked)}${escape(block.after)}`;
    case 'list':
      return block.items.map((item) => `- ${escape(item)}`).join('\n');
    case 'links':
      return block.items.map(({ to, link, text }, n) => `${block.ordered ? `${n + 1}.` : '-'} [${escape(link)}](#${addresses.get(to) ?? ''})${escape(text ?? '')}`).join('\n');
    case 'break':
      return '';
    case 'facts':
      return block.rows.map(([name, value]) => `- **${escape(name)}:** ${escape(value)}`).join('\n');
    case 'table':
      return table(block.head, block.rows, new Set(block.numeric));
  }
}

/** Marks inside the emphasis must touch a word, or Markdown does not see them. */
function strong(text: string): string {
  const inner = escape(text).trim();
  return inner ? `**${inner}**` : '';
}

function table(head: readonly string[], rows: readonly (readonly string[])[], numeric: ReadonlySet<number>): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escape).join(' | ')} |`;
  const rule = `| ${head.map((_, n) => (numeric.has(n) ? '---:' : '---')).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Takes its meaning from every mark that has one (CommonMark 2.4), inside a line and at its head; line breaks are folded. */
export function escape(text: string): string {
  return printable(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#$]/g, '\\$&')
    .replace(/^( ?)([+-])/, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])/, '$1\\$2')
    .replace(ADDRESS_MARK, `${JOINER}\\$&`)
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

// What turns plain words into an address: *a@b*, *www.a*, *a.no*, *ftp://a*, *//1.2.3.4*. No host ends in *.txt*, but the names of statements do.
const ADDRESS_MARK = /@|(?<=[\p{L}\p{N}])\.(?!txt\b)(?=\p{L})|:(?=\/\/)|(?<!:)\/(?=\/)/gu;

// Renderers look for addresses before they read escapes (markdown-it, GFM's URLs) or after (GFM's e-mail): it takes the escape to stop
// the one, and a zero-width character to stop the other.
const JOINER = '\u2060';
