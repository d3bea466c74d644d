import PostalMime from 'postal-mime';
import { textOfHtml } from './html-text.ts';
import { ImportFailure, type Imported } from './model.ts';

const DEEPEST = 30;

/** An e-mail: its plain text as it stands, replies with their `> `; without one, its HTML. */
export async function readMail(bytes: Uint8Array): Promise<Imported> {
  const { headers, text, html, subject, from, date, attachments } = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  if (!headers.some(({ key }) => key === 'from' || key === 'subject' || key === 'content-type')) throw new ImportFailure('broken');
  return {
    text: plainText(text, html).trim(),
    title: subject?.trim(),
    date: date && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString().slice(0, 10) : undefined,
    author: from?.name?.trim() ? from.name.trim() : from?.address,
    notices: attachments.length ? [{ what: 'attachments', count: attachments.length }] : [],
  };
}

function plainText(text: string | undefined, html: string | undefined): string {
  if (text?.trim()) return text.replaceAll('\r\n', '\n');
  return html ? textOfHtml(html) : '';
}
