import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { Failure, firstLine } from './failure.ts';

/** Files in a folder that are taken for statements, whatever the case of the letters. */
const EXTENSIONS = ['.txt', '.text', '.md', '.markdown', '.statement'];
const isStatement = (path: string) => EXTENSIONS.includes(extension(path));

/** What arguments come to. */
export interface Expanded {
  /** Files, pipes and devices, each once; `-` is standard input. */
  readonly paths: readonly string[];
  /** Files of folders that are no statements. */
  readonly leftOut: readonly string[];
  /** A line for each argument that names nothing. */
  readonly problems: readonly string[];
}

/** The files that the arguments name: files, folders, globs, `-`. */
export async function expand(args: readonly string[]): Promise<Expanded> {
  const parts = await Promise.all(args.map(expandOrSay));
  const all = (key: keyof Expanded) => [...new Set(parts.flatMap((part) => part[key]))];
  const paths = all('paths');
  return { paths, leftOut: all('leftOut').filter((path) => !paths.includes(path)), problems: all('problems') };
}

/** `3 .docx, 1 .pdf`, the most frequent first. */
export function countedExtensions(paths: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(extension(path), (counts.get(extension(path)) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([name, count]) => `${count} ${name || 'without extension'}`).join(', ');
}

const NOTHING: Expanded = { paths: [], leftOut: [], problems: [] };

async function expandOrSay(arg: string): Promise<Expanded> {
  try {
    return { ...NOTHING, ...(await expandOne(arg)) };
  } catch (error) {
    return { ...NOTHING, problems: [`${arg}: ${firstLine(error)}`] };
  }
}

async function expandOne(arg: string): Promise<Partial<Expanded>> {
  if (arg === '-') return { paths: [arg] };
  const info = await stat(arg).catch((error: unknown) => {
    if (isDynamicPattern(arg)) return undefined;
    throw error;
  });
  if (!info) return { paths: await matches(arg) };
  return info.isDirectory() ? folder(arg) : { paths: [arg] };
}

async function matches(pattern: string): Promise<string[]> {
  const found = await glob(pattern, { expandDirectories: false });
  if (!found.length) throw new Failure('no file matches');
  return found.sort();
}

async function folder(path: string): Promise<Partial<Expanded>> {
  const prefix = path.endsWith('/') ? path : `${path}/`;
  const files = (await glob('**/*', { cwd: path, ignore: '**/node_modules/**', expandDirectories: false })).sort().map((file) => prefix + file);
  const paths = files.filter(isStatement);
  const leftOut = files.filter((file) => !isStatement(file));
  return { paths, leftOut, ...(!paths.length && { problems: [`${path}: no statements in this folder (${EXTENSIONS.join(', ')})`] }) };
}

function extension(path: string): string {
  return extname(path).toLowerCase();
}
