import type { Block, ReportDocument } from './document.ts';
import { printable } from '../text/printable.ts';
import { STYLE } from './html-style.ts';

/** Reports as one self-contained page: no script, nothing loaded. Statement text is escaped. */
export function toHtml(documents: readonly ReportDocument[]): string {
  const [first] = documents;
  return `<!doctype html>
<html lang="${escapeHtml(first?.language ?? 'en')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(documents.map((d) => d.title).join(' · '))}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${documents.map((d, n) => `<article lang="${escapeHtml(d.language)}">\n${d.blocks.map((block) => render(block, (anchor) => escapeHtml(`${anchor}-${n + 1}`))).join('\n')}\n</article>`).join('\n')}
</main>
</body>
</html>
`;
}

/** `idOf`: an anchor is one of its own statement. */
function render(block: Block, idOf: (anchor: string) => string): string {
  switch (block.type) {
    case 'heading':
      return `<h${block.level}${block.anchor ? ` id="${idOf(block.anchor)}"` : ''}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${escapeHtml(block.text)}</p>`;
    case 'quote':
      return `<blockquote>${escapeHtml(block.before)}<mark>${escapeHtml(block.marked)}</mark>${escapeHtml(block.after)}</blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'links':
      return links(block, idOf);
    case 'break':
      return '<div class="break"></div>';
    case 'facts':
      return `<dl>${block.rows.map(([name, value]) => `<div><dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd></div>`).join('')}</dl>`;
    case 'table':
      return table(block);
  }
}

function links({ ordered, items }: Extract<Block, { type: 'links' }>, idOf: (anchor: string) => string): string {
  const tag = ordered ? 'ol' : 'ul';
  const rows = items.map(({ to, link, text }) => `<li><a href="#${idOf(to)}">${escapeHtml(link)}</a>${escapeHtml(text ?? '')}</li>`);
  return `<${tag} class="links">${rows.join('')}</${tag}>`;
}

function table({ caption, head, rows, numeric }: Extract<Block, { type: 'table' }>): string {
  const isNumeric = new Set(numeric);
  const cells = (tag: string, row: readonly string[], scope = '') =>
    row.map((cell, n) => `<${tag}${scope}${isNumeric.has(n) ? ' class="number"' : ''}>${escapeHtml(cell)}</${tag}>`).join('');
  return `<div class="table"><table>
<caption>${escapeHtml(caption)}</caption>
<thead><tr>${cells('th', head, ' scope="col"')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

export function escapeHtml(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
