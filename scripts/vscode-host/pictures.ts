/**
 * `npm run pictures -- FOLDER [theme…]`: texts of every size and every view, in four themes and at two widths, as people will judge them.
 * Nothing of it is kept in the repository.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import type { EditorPage } from '../../test/ui/editor-page.ts';
import { photograph, type Take } from './photographer.ts';
import { ALL_VIEWS, closeEditors } from './views.ts';
import { ROOT } from './workspace.ts';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'hc-light': 'Default High Contrast Light', 'hc-dark': 'Default High Contrast' };
const SEED = 'almaty-2022.nb.txt';
/** They have some 400 findings. */
const SENTENCES = 250;
const NARROW = 200;
const WIDE = 320;

const seed = await readFile(join(ROOT, 'seeds', SEED), 'utf8');
/** Each with what the status bar and the list of findings say once it has been reviewed. */
const TEXTS: readonly (readonly [file: string, text: string, status: RegExp, list: string])[] = [
  [SEED, seed, /Bokmål .* \d{2} åpne$/u, 'Viktigst'],
  ['few.en.txt', await readFile(join(ROOT, 'media', 'walkthrough', 'sample.en.txt'), 'utf8'), /English/u, 'Most important'],
  ['many.nb.txt', await examples(), /\d{3} åpne$/u, 'Viktigst'],
  ['none.nb.txt', 'Biblioteket har nye åpningstider fra 1. mars\n\nBiblioteket holder åpent fra klokken 10 til 18 på hverdager og fra klokken 11 til 15 på lørdager.\n\n'
    + '«Vi håper at flere får anledning til å komme innom», sier biblioteksjef Kari Nordmann.\n\nLån kan fornyes på nettsidene.\n', /ingenting å avklare$/u, 'Ingenting å avklare'],
  ['unknown.txt', 'Der Hafen ist seit heute wieder geöffnet. Die Behörde teilte mit, dass bei dem Unfall niemand verletzt wurde.\n\n'
    + 'Der Minister sagte, er habe mit den Verantwortlichen gesprochen. Die Arbeiten sollen im Herbst beginnen.\n', /Unknown language$/u, 'Not reviewed'],
];

/** Nothing is listed of them. */
const EMPTY: ReadonlySet<string> = new Set(['none.nb.txt', 'unknown.txt']);

/** Sentences of the lexicon, each another: more findings than any person will read. */
async function examples(): Promise<string> {
  const fields = await Promise.all(['blame', 'camp', 'conduct'].map((field) => readFile(join(ROOT, 'src', 'core', 'lexicon', 'norwegian', `${field}.yaml`), 'utf8')));
  const entries = fields.flatMap((field) => parse(field) as { fires: { nb?: string | string[] } | string }[]);
  const sentences = entries.flatMap(({ fires }) => (typeof fires === 'string' ? [] : [fires.nb ?? []].flat())).slice(0, SENTENCES).map((sentence) => sentence.replace(/[⟦⟧]/gu, ''));
  return sentences.flatMap((sentence, n) => [sentence, n % 5 === 4 ? '\n\n' : ' ']).join('').trim();
}

const [target, ...wanted] = process.argv.slice(2);
if (!target) throw new Error('usage: npm run pictures -- FOLDER [theme…]');
await mkdir(target, { recursive: true });
for (const [name, theme] of Object.entries(THEMES).filter(([name]) => !wanted.length || wanted.includes(name))) {
  await photograph({
    theme, prepare: layOut,
    save: async (page, what) => {
      await page.screenshot({ path: join(resolve(target), `${name}-${what}.png`) });
      console.log(`${name}-${what}.png`);
    },
  }, takeAll);
}

/** Some statements of two senders over half a year beside the texts, so that the overview has something to plot. */
async function layOut(folder: string): Promise<void> {
  const dated = (month: number): string => `---\ndate: 2026-0${month}-02\nsource: ${month % 2 ? 'Havnestyret' : 'Fiskarlaget'}\n---\n${seed.split('\n\n').slice(month, month + 3).join('\n\n')}\n`;
  const months = Array.from({ length: 6 }, (_, n) => [`m${n + 1}.nb.txt`, dated(n + 1)] as const);
  await Promise.all([...TEXTS, ...months].map(([file, text]) => writeFile(join(folder, file), text)));
}

async function takeAll(editor: EditorPage, take: Take): Promise<void> {
  await editor.open(SEED);
  await editor.command('Focus on Findings View');
  for (const width of [WIDE, NARROW]) {
    await sideBarOf(editor, width);
    for (const [file, , said, list] of TEXTS) {
      await editor.open(file);
      await status(editor, said);
      await editor.page.locator('.pane', { hasText: /Funn|Findings/u }).getByText(list).first().waitFor();
      // VS Code draws a heading at once and takes away rows a little later.
      if (EMPTY.has(file)) await editor.list('findings').getByRole('treeitem').first().waitFor({ state: 'detached' });
      await take(`${file.split('.')[0]}-${width}`);
    }
  }
  await sideBarOf(editor, WIDE);
  await closeEditors(editor);
  await editor.open(SEED);
  await status(editor, /Bokmål/u);
  for (const view of ALL_VIEWS) {
    await view.show(editor);
    await take(view.name);
    await view.putAway(editor);
  }
}

async function status({ page }: EditorPage, said: RegExp): Promise<void> {
  await page.locator('[id="statement-review.statement-review.statementReview.statement"]', { hasText: said }).waitFor();
}

async function sideBarOf({ page }: EditorPage, width: number): Promise<void> {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('there is no side bar');
  await page.mouse.move(box.x + box.width, 500);
  await page.mouse.down();
  await page.mouse.move(box.x + width, 500, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(2, 2);
}
