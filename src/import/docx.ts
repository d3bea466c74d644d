import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { parseXml } from './dom.ts';
import { textOfHtml } from './html-text.ts';
import { ImportFailure, type Imported, type Notice } from './model.ts';
import { textOf, unzip, type Archive } from './zip.ts';

/** Styles that mammoth does not know by itself; Word keeps the English names of its own styles in every language. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh",
  ...['Quote', 'Intense Quote', 'Quotations', 'Block Text'].map((name) => `p[style-name='${name}'] => blockquote > p:fresh`),
];

/** Without pictures, fonts and whatever else is no text. */
const isText = (name: string): boolean => /\.(?:xml|rels)$/u.test(name);

/** A Word document: tracked changes are taken as accepted, comments left out and counted. */
export async function readDocx(bytes: Uint8Array): Promise<Imported> {
  const archive = unzip(bytes, isText);
  const body = textOf(archive, 'word/document.xml');
  if (!body) throw new ImportFailure('broken');
  const options = { styleMap: STYLES, includeEmbeddedStyleMap: false };
  // Repacked, for mammoth would unpack entries of any size. `buffer` is its name for bytes, no need of Node's own.
  const { value } = await mammoth.convertToHtml({ buffer: zipSync(archive, { level: 0 }) as Buffer }, options);
  return { text: textOfHtml(withoutReturnLinks(value)), ...propertiesOf(archive), notices: noticesOf(archive, body) };
}

/** The arrow behind a footnote, which leads back to where it is called. */
function withoutReturnLinks(html: string): string {
  return html.replaceAll(/<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/gu, '');
}

function propertiesOf(archive: Archive): Pick<Imported, 'title' | 'date' | 'author'> {
  const core = parseXml(textOf(archive, 'docProps/core.xml') ?? '<none/>');
  const value = (name: string): string | undefined => [...core.getElementsByTagName(name)][0]?.textContent?.trim();
  return { title: value('dc:title'), date: value('dcterms:modified')?.slice(0, 10), author: value('dc:creator') };
}

function noticesOf(archive: Archive, body: string): Notice[] {
  const comments = textOf(archive, 'word/comments.xml')?.match(/<w:comment[\s>]/gu)?.length ?? 0;
  const deletions = body.match(/<w:(?:del|moveFrom)\s[^>]*[^/]>/gu)?.length ?? 0;
  return [{ what: 'comments' as const, count: comments }, { what: 'deletions' as const, count: deletions }].filter(({ count }) => count > 0);
}
