import picomatch from 'picomatch';
import { DecisionLog } from '../decisions/log.ts';
import type { Decision } from '../decisions/model.ts';
import { LexiconProblem } from '../lexicon/problem.ts';
import type { ReviewerOptions, StatementOptions } from '../review.ts';
import { LANGUAGES } from '../model.ts';
import { ruleById } from '../rules/index.ts';
import { readConfig, type Config } from './config.ts';
import { FILES } from './files.ts';
import { NO_TERMS, readTerms, type TeamTerms } from './terms.ts';
import type { FileGlobs } from './which-files.ts';

/** Reads a file by its `/`-separated path or URI; undefined where there is none. Throws where it is there but cannot be read. */
export type ReadFile = (path: string) => Promise<string | undefined>;

/** A project's own files, read and understood. What could not be read is named in `problems` and counts as absent. */
export interface Project {
  /** Path or URI of the folder that holds `.statement-review`. */
  readonly root: string;
  readonly config: Config;
  readonly terms: TeamTerms;
  readonly decisions: DecisionLog;
  readonly problems: readonly ProjectProblem[];
}

export interface ProjectProblem {
  readonly file: string;
  /** One line; for YAML it names file and line. */
  readonly message: string;
  /** What is wrong, for a place that shows file and line by itself. */
  readonly what: string;
  /** Counted from 1, where it is known. */
  readonly line?: number;
}

/** The project that covers a statement: the nearest folder upwards with a `.statement-review`. */
export async function findProject(statement: string, read: ReadFile): Promise<Project | undefined> {
  for (const root of foldersUpwards(statement)) {
    const project = await readProject(root, read);
    if (project) return project;
  }
  return undefined;
}

/** Reads the files of one folder; undefined where it has none of them. */
export async function readProject(root: string, read: ReadFile): Promise<Project | undefined> {
  const problems: ProjectProblem[] = [];
  let found = false;
  const load = async <T>(name: string, fallback: T, parse: (text: string) => T): Promise<T> => {
    const file = `${root}/${name}`;
    try {
      const text = await read(file);
      if (text === undefined) return fallback;
      found = true;
      return parse(text);
    } catch (error) {
      found = true;
      problems.push(problemIn(file, name, error));
      return fallback;
    }
  };
  const config = await load<Config>(FILES.config, {}, (text) => readConfig(FILES.config, text, [...ruleById.keys()]));
  const terms = await load(FILES.terms, NO_TERMS, (text) => readTerms(FILES.terms, text));
  const decisions = await load(FILES.decisions, DecisionLog.empty, (text) => DecisionLog.parse(text));
  return found ? { root, config, terms, decisions, problems } : undefined;
}

function problemIn(file: string, name: string, error: unknown): ProjectProblem {
  const { message } = error as Error;
  return error instanceof LexiconProblem ? { file, message, what: error.what, line: error.line } : { file, message: `${name}: ${message}`, what: message };
}

/** Folders of a path or URI from the nearest upwards. */
export function foldersUpwards(path: string): string[] {
  const folders: string[] = [];
  for (let at = path.lastIndexOf('/'); at > 0 && path[at - 1] !== '/'; at = path.lastIndexOf('/', at - 1)) folders.push(path.slice(0, at));
  return folders;
}

/** A statement's path relative to the project's root. */
export function relativeTo(root: string, statement: string): string {
  return statement.startsWith(`${root}/`) ? statement.slice(root.length + 1) : statement;
}

/** How a project wants statements reviewed; `base` (settings, options of the command) gives way to it. */
export function reviewerOptions({ config, terms }: Project, base: ReviewerOptions = {}): ReviewerOptions {
  return {
    ...base,
    ...(config.messages && { messages: config.messages }),
    ...(config.inQuotations && { inQuotations: config.inQuotations }),
    ...(config.worth !== undefined && { worth: config.worth }),
    ...(config.boilerplate && { boilerplate: config.boilerplate }),
    ...(config.reviewBoilerplate !== undefined && { reviewBoilerplate: config.reviewBoilerplate }),
    ...(config.speakers && { speakers: config.speakers }),
    ...(config.notSpeakers && { notSpeakers: config.notSpeakers }),
    severities: { ...base.severities, ...config.rules },
    terms: terms.loaded,
    allowed: allAllowed(base.allowed, terms.allowed),
  };
}

function allAllowed(...lists: readonly (ReviewerOptions['allowed'])[]): NonNullable<ReviewerOptions['allowed']> {
  return Object.fromEntries(LANGUAGES.map((language) => [language, lists.flatMap((list) => list?.[language] ?? [])]));
}

/** What a project says of which files are statements, from its root. */
export function fileGlobs({ root, config: { include, exclude } }: Project, file: string): FileGlobs {
  return { path: relativeTo(root, file), ...(include && { include }), ...(exclude && { exclude }) };
}

/** What a project knows of one statement. */
export function statementOptions({ root, config, decisions }: Project, statement: string): StatementOptions & { decisions: readonly Decision[] } {
  const file = relativeTo(root, statement);
  const rule = config.sources?.find(({ files }) => picomatch.isMatch(file, [...files]));
  return {
    decisions: decisions.of(file),
    ...(rule && { source: rule.source, sourceNames: rule.names ?? [] }),
    ...(rule?.language && { usualLanguage: rule.language }),
  };
}
