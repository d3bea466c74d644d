import { Readability } from '@mozilla/readability';
import { depthOf, parsePage, type DomDocument } from './dom.ts';
import { removeUnseen, textOfElement, textOfHtml } from './html-text.ts';
import { decodeHtml } from './html-encoding.ts';
import type { Imported } from './model.ts';

/** Of a page's words the article must hold this share; where it holds less, the page has another form, and all of it is read. */
const LEAST_SHARE = 0.5;
/** Readability's time grows with the square of the depth; pages that people make are a third as deep. */
const DEEPEST_ARTICLE = 60;

/** A web page: the article in it, without menus and footers. */
export async function readPage(bytes: Uint8Array): Promise<Imported> {
  const html = decodeHtml(bytes);
  const document = parsePage(html);
  removeUnseen(document.body);
  const heading = onlyHeading(document);
  const { author, date } = declared(document);
  const article = articleOf(document);
  const text = article ? withHeading(textOfHtml(article.content), heading) : textOfElement(parsePage(html).body);
  return {
    text, notices: [],
    title: heading ?? article?.title ?? document.title.trim(),
    author: author ?? article?.author,
    date: date ?? article?.date,
  };
}

interface Article {
  readonly content: string;
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
}

/** Takes the document apart. */
function articleOf(document: DomDocument): Article | undefined {
  if (depthOf(document.body) > DEEPEST_ARTICLE) return undefined;
  const whole = document.body.textContent?.length ?? 0;
  const article = new Readability(document as never).parse();
  if (!article?.content || (article.textContent?.length ?? 0) < LEAST_SHARE * whole) return undefined;
  return { content: article.content, title: article.title?.trim(), author: article.byline?.trim(), date: article.publishedTime?.slice(0, 10) };
}

function onlyHeading(document: DomDocument): string | undefined {
  const [first, second] = document.getElementsByTagName('h1');
  return second ? undefined : first?.textContent?.replaceAll(/\s+/gu, ' ').trim();
}

/** Readability leaves a heading out where it says the same as the page's title. */
function withHeading(text: string, heading: string | undefined): string {
  return !heading || text.includes(`# ${heading}`) ? text : `# ${heading}\n\n${text}`;
}

function declared(document: DomDocument): { author?: string; date?: string } {
  const meta = (name: string): string | undefined =>
    document.querySelector(`meta[name="${name}"],meta[property="${name}"]`)?.getAttribute('content')?.trim();
  const date = meta('article:published_time') ?? meta('date') ?? meta('dc.date') ?? document.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  return { author: meta('author'), date: /^\d{4}-\d{2}-\d{2}/u.exec(date ?? '')?.[0] };
}
