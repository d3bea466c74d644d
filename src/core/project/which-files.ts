/** Which files are statements: one definition for the editor, *Review Workspace* and the command line. */
import picomatch from 'picomatch';
import { STATEMENT_EXTENSIONS, TEXT_EXTENSIONS } from './files.ts';

/** Globs from one place, which one without a slash holds everywhere below, and the path of a file from there, with `/`. */
export interface FileGlobs {
  readonly path: string;
  /** Statements beside those that are by their extension. */
  readonly include?: readonly string[];
  /** No statements, whatever `include` says. */
  readonly exclude?: readonly string[];
}

/** What is known of a file beside its path. */
export interface KnownOfFile {
  /** `statement:` in its front matter; it has the last word. */
  readonly told?: boolean | undefined;
  /** It is one by where it is shown: in the language *statement*, or without a file. */
  readonly isShownAsOne?: boolean;
}

// Text files by which software is made and handed out, under the names that are usual for them.
const SOFTWARE = picomatch([
  '**/{LICENSE,LICENCE,NOTICE,NOTICES,COPYING,CHANGELOG,CHANGES,AUTHORS,CONTRIBUTORS,README,INSTALL}{,[-._]*}.{txt,text}',
  '**/{license,licence,changelog,copying,readme,third-party-notices,THIRD-PARTY-NOTICES}.{txt,text}',
  '**/{requirements,constraints}{,[-_.]*}.txt', '**/{robots,humans,llms,llms-full,ads,app-ads,security,CMakeLists}.txt',
], { dot: true });
const INSTALLED = picomatch('**/node_modules/**', { dot: true });

/** Is a file a statement? The first of the places that has `include`, or `exclude`, is the one that counts. */
export function isStatementFile(places: readonly [FileGlobs, ...FileGlobs[]], { told, isShownAsOne = false }: KnownOfFile = {}): boolean {
  const [{ path }] = places;
  if (told !== undefined) return told;
  if (INSTALLED(path) || isListed(places, 'exclude')) return false;
  return isShownAsOne || isListed(places, 'include') || (hasExtension(path, STATEMENT_EXTENSIONS) && !SOFTWARE(path));
}

/** May its front matter call it a statement? */
export function hasTextExtension(path: string): boolean {
  return hasExtension(path, TEXT_EXTENSIONS);
}

function isListed(places: readonly FileGlobs[], key: 'include' | 'exclude'): boolean {
  const place = places.find((p) => p[key]);
  return place !== undefined && picomatch.isMatch(place.path, place[key]!.map((glob) => (glob.includes('/') ? glob : `**/${glob}`)), { dot: true });
}

function hasExtension(path: string, extensions: readonly string[]): boolean {
  return extensions.some((extension) => path.toLowerCase().endsWith(extension));
}
