import { parseXml, type DomDocument } from './dom.ts';
import { textOfHtml } from './html-text.ts';
import { ImportFailure, type Imported, type Notice } from './model.ts';
import { htmlOf } from './odt-html.ts';
import { textOf, unzip, type Archive } from './zip.ts';

const PARTS = ['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'];

/** An OpenDocument text: tracked changes are taken as accepted, comments left out and counted. */
export function readOdt(bytes: Uint8Array): Promise<Imported> {
  const archive = unzip(bytes, (name) => PARTS.includes(name));
  if (textOf(archive, 'META-INF/manifest.xml')?.includes('encryption-data')) throw new ImportFailure('locked');
  const content = parseXml(textOf(archive, 'content.xml') ?? '<none/>');
  const [body] = content.getElementsByTagName('office:text');
  if (!body) throw new ImportFailure('broken');
  const notices = noticesOf(content);
  const html = htmlOf(body, [content, parseXml(textOf(archive, 'styles.xml') ?? '<none/>')]);
  return Promise.resolve({ text: textOfHtml(html), ...propertiesOf(archive), notices });
}

function propertiesOf(archive: Archive): Pick<Imported, 'title' | 'date' | 'author'> {
  const meta = parseXml(textOf(archive, 'meta.xml') ?? '<none/>');
  const value = (name: string): string | undefined => [...meta.getElementsByTagName(name)][0]?.textContent?.trim();
  return { title: value('dc:title'), date: value('dc:date')?.slice(0, 10), author: value('dc:creator') ?? value('meta:initial-creator') };
}

function noticesOf(content: DomDocument): Notice[] {
  const count = (name: string): number => [...content.getElementsByTagName(name)].length;
  return [{ what: 'comments' as const, count: count('office:annotation') }, { what: 'deletions' as const, count: count('text:deletion') }].filter((n) => n.count > 0);
}
