import assert from 'node:assert/strict';
import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { toHtml } from '../../src/core/reports/html.ts';
import { toMarkdown } from '../../src/core/reports/markdown.ts';
import { memo } from '../../src/core/reports/memo.ts';
import { Reviewer } from '../../src/core/review.ts';

const HOSTILE = [
  'www.example.com', 'https://example.com/a_b?c=1', 'HTTP://EXAMPLE.COM', 'ftp://example.com', 'mailto:a@example.com', 'xmpp:a@example.com/b', 'post@example.com', 'a.b+c@sub.example.no',
  'example.com', '//example.com', '//1.2.3.4/x', 'a //1.2.3.4/x', 'www.example.comhttp://1.2.3.4/x', 'www.blåbær.no', 'http://1.2.3.4/x', '<https://example.com>', '<a@example.com>', '[a](http://example.com)', '![a](x.png)', '[a]: http://example.com', '[a][a]', '[^1]',
  '<b>x</b>', '<img src=x onerror=alert(1)>', '<script>alert(1)</script>', '</main></body>', '<!-- x', '<![CDATA[x]]>', '&lt;b&gt;', '&#60;b&#62;', '`code`', '``', '```', '~~~', '~~x~~', '**x**', '__x__', '*', '_a_',
  '# x', '#', '- x', '+ x', '1. x', '2) x', '> x', '| a | b |', '|---|', '---', '===', '\\', '\\[a](b)', '$a$', '- [ ] x', '\ttab', '    code', '\u202e', '\u0000', '\x1b[31m', "'\"", '"onload="x',
];
const FRAMES = [
  { language: 'nb', open: 'Terroristene herjet', close: 'i byen. Eksperter mener at det haster.' },
  { language: 'nn', open: 'Terroristane herja', close: 'i byen. Ekspertar meiner at det hastar.' },
  { language: 'en', open: 'The thugs looted', close: 'the town. Experts say that it is urgent.' },
] as const;

const reviewer = new Reviewer();
const linkifying = new MarkdownIt({ html: true, linkify: true });

/** Everything that a memo takes from outside: the text, the name of the file, the source, notes, what a reviewer wrote. */
function hostileMemo(hostile: string, { language, open, close }: (typeof FRAMES)[number]) {
  const text = `${open} ${hostile} ${close}\n\n${hostile}\n\n${hostile}${open} ${close.replace('.', ` [according to ${hostile.replace(/[[\]\n]/g, '')}].`)}`;
  const review = reviewer.review(text, { language, source: hostile });
  return memo(review, { title: hostile, date: '2026-01-02T03:04:05Z', version: '1' });
}

interface Rendered {
  readonly tags: ReadonlySet<string>;
  readonly text: string;
}

/** A link of the memo to its own headings. */
function leadsInside(node: DefaultTreeAdapterTypes.Node): boolean {
  return node.nodeName === 'a' && 'attrs' in node && (node as DefaultTreeAdapterTypes.Element).attrs.every(({ name, value }) => name === 'href' && value.startsWith('#'));
}

function rendered(root: DefaultTreeAdapterTypes.ParentNode): Rendered {
  const tags = new Set<string>();
  let text = '';
  const visit = (node: DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode): void => {
    if (node.nodeName === '#text' && 'value' in node) text += node.value;
    else if (node.nodeName !== root.nodeName && !leadsInside(node)) tags.add(node.nodeName);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(root);
  return { tags, text };
}

const OF_MARKDOWN = new Set(['h1', 'h2', 'h3', 'p', 'blockquote', 'strong', 'ol', 'ul', 'li', 'table', 'thead', 'tbody', 'tr', 'th', 'td']);
const OF_PAGE = new Set([
  '#documentType', 'html', 'head', 'meta', 'title', 'style', 'body', 'main', 'article', 'h1', 'h2', 'h3', 'p', 'blockquote', 'mark', 'ol', 'ul', 'li', 'dl', 'dt', 'dd', 'div', 'table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td',
]);

const renderers = {
  'Markdown by micromark with GFM': { allowed: OF_MARKDOWN, render: (d: ReturnType<typeof memo>) => rendered(parseFragment(micromark(toMarkdown([d]), { allowDangerousHtml: true, allowDangerousProtocol: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] }))) },
  'Markdown by markdown-it with linkify, as in the preview of VS Code': { allowed: OF_MARKDOWN, render: (d: ReturnType<typeof memo>) => rendered(parseFragment(linkifying.render(toMarkdown([d])))) },
  'HTML': { allowed: OF_PAGE, render: (d: ReturnType<typeof memo>) => rendered(parse(toHtml([d]))) },
};

/** As it can be compared: what is cleaned away, and white space, left out. */
const bare = (text: string) => text.replace(/[\s\p{Cc}\p{Cf}]+/gu, '');

describe('hostile text in the memo', () => {
  for (const [name, { allowed, render }] of Object.entries(renderers)) {
    const check = (hostile: string, frame: (typeof FRAMES)[number]) => {
      const { tags, text } = render(hostileMemo(hostile, frame));
      assert.deepEqual([...tags].filter((tag) => !allowed.has(tag)), [], hostile);
      assert.ok(bare(text).includes(bare(hostile)), `${hostile} is lost`);
      assert.doesNotMatch(text, /[\u202a-\u202e\u2066-\u2069\u200f]/u, hostile);
    };

    it(`comes out as text: ${name}`, () => {
      for (const frame of FRAMES) for (const hostile of HOSTILE) check(hostile, frame);
    });

    it(`comes out as text however it is put together: ${name}`, () => {
      fc.assert(fc.property(fc.array(fc.constantFrom(...HOSTILE, ' ', 'a', '.', '\n'), { minLength: 2, maxLength: 5 }), fc.constantFrom(...FRAMES), (parts, frame) => check(parts.join(''), frame)), { numRuns: 40 });
    });
  }

  // GFM turns e-mail addresses into links in what is left when escapes are read (cmark-gfm's and mdast's second pass).
  it('holds no address even once its escapes are read', () => {
    for (const hostile of HOSTILE) {
      const { text } = renderers['Markdown by micromark with GFM'].render(hostileMemo(hostile, FRAMES[0]));
      assert.doesNotMatch(text, /(?:https?|ftp):\/\/|www\.|[-.\w+]@[-\w]/i, hostile);
    }
  });
});
