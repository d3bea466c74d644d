import { stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { STATEMENT_EXTENSIONS } from '../core/project/files.ts';
import { Failure, firstLine } from './failure.ts';

/** Asked of what nobody named: files in a folder, or of a glob. */
export type IsStatement = (path: string) => Promise<boolean>;

/** What arguments come to. */
export interface Expanded {
  /** Files, pipes and devices, each once; `-` is standard input. */
  readonly paths: readonly string[];
  /** Files of folders and globs that are no statements. */
  readonly leftOut: readonly string[];
  /** A line for each argument that names nothing. */
  readonly problems: readonly string[];
}

/** The files that the arguments name: files, folders, globs, `-`. */
export async function expand(args: readonly string[], isStatement: IsStatement): Promise<Expanded> {
  const parts = await Promise.all(args.map((arg) => expandOrSay(arg, isStatement)));
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

async function expandOrSay(arg: string, isStatement: IsStatement): Promise<Expanded> {
  try {
    return { ...NOTHING, ...(await expandOne(arg, isStatement)) };
  } catch (error) {
    return { ...NOTHING, problems: [`${arg}: ${firstLine(error)}`] };
  }
}

async function expandOne(arg: string, isStatement: IsStatement): Promise<Partial<Expanded>> {
  if (arg === '-') return { paths: [arg] };
  const info = await stat(arg).catch((error: unknown) => {
    if (isDynamicPattern(arg)) return undefined;
    throw error;
  });
  if (!info) return sorted(arg, await matches(arg), isStatement);
  return info.isDirectory() ? sorted(arg, await filesIn(arg), isStatement) : { paths: [arg] };
}

async function matches(pattern: string): Promise<string[]> {
  const found = await glob(pattern, { expandDirectories: false });
  if (!found.length) throw new Failure('no file matches');
  return found.sort();
}

async function filesIn(folder: string): Promise<string[]> {
  const prefix = folder.endsWith('/') ? folder : `${folder}/`;
  return (await glob('**/*', { cwd: folder, ignore: '**/node_modules/**', expandDirectories: false })).sort().map((file) => prefix + file);
}

/** Statements, and what is left out. */
async function sorted(arg: string, files: readonly string[], isStatement: IsStatement): Promise<Partial<Expanded>> {
  const paths: string[] = [];
  const leftOut: string[] = [];
  for (const file of files) ((await isStatement(file)) ? paths : leftOut).push(file);
  return { paths, leftOut, ...(!paths.length && { problems: [`${arg}: no statements there (${STATEMENT_EXTENSIONS.join(', ')}; see include in config.yaml)`] }) };
}

function extension(path: string): string {
  return extname(path).toLowerCase();
}
