import { ImportFailure, type Imported } from '../model.ts';
import type { Page } from './page.ts';
import { textOfPages } from './text.ts';

const MOST_PAGES = 1_000;

/** A PDF: the lines that are drawn on its pages, put together to paragraphs. */
export async function readPdf(bytes: Uint8Array): Promise<Imported> {
  const pdf = await openPdf(bytes);
  try {
    if (pdf.numPages > MOST_PAGES) throw new ImportFailure('tooLarge');
    const pages: Page[] = [];
    for (let n = 1; n <= pdf.numPages; n++) pages.push(await readPage(pdf, n));
    const text = textOfPages(pages);
    if (!text) throw new ImportFailure('scanned');
    const without = pages.filter(({ pieces }) => !pieces.length).length;
    return { text, ...(await propertiesOf(pdf)), notices: without ? [{ what: 'pagesWithoutText', count: without }] : [] };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

type Pdf = Awaited<ReturnType<typeof openPdf>>;

async function openPdf(bytes: Uint8Array) {
  const { getDocument, VerbosityLevel } = await load();
  try {
    // A copy, for pdf.js takes the bytes for itself.
    return await getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS, isEvalSupported: false, disableFontFace: true, useSystemFonts: false }).promise;
  } catch (error) {
    throw new ImportFailure((error as Error).name === 'PasswordException' ? 'locked' : 'broken', { cause: error });
  }
}

/** It warns on loading that it cannot draw, which we never ask of it. */
async function load() {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await import('./library.ts');
  } finally {
    console.warn = warn;
  }
}

async function readPage(pdf: Pdf, number: number): Promise<Page> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  const pieces = items.flatMap((item) => {
    if (!('str' in item) || !item.str) return [];
    const [a, b, c, d, e, f] = multiplied(transform, item.transform as number[]);
    // Text that runs upwards is a stamp or a label of a figure.
    if (Math.abs(b) > Math.abs(a)) return [];
    return [{ text: item.str, x: e, end: e + item.width, y: f, size: Math.hypot(c, d) }];
  });
  return { width, height, pieces };
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** What a text's own transformation is on the page as it is seen, turned if need be, from its upper left corner. */
function multiplied(m: readonly number[], t: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = m as Matrix;
  const [ta, tb, tc, td, te, tf] = t as Matrix;
  return [a * ta + c * tb, b * ta + d * tb, a * tc + c * td, b * tc + d * td, a * te + c * tf + e, b * te + d * tf + f];
}

async function propertiesOf(pdf: Pdf): Promise<Pick<Imported, 'title' | 'date' | 'author'>> {
  const { info } = await pdf.getMetadata();
  const value = (name: string): string | undefined => {
    const found: unknown = (info as Record<string, unknown>)[name];
    return typeof found === 'string' && found.trim() ? found.trim() : undefined;
  };
  const date = /^D:(\d{4})(\d{2})(\d{2})/u.exec(value('ModDate') ?? value('CreationDate') ?? '');
  return { title: value('Title'), author: value('Author'), ...(date && { date: date.slice(1).join('-') }) };
}
