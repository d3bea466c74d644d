import { readFile } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import type { Language } from '../core/model.ts';
import { fileGlobs, findProject, readProject, reviewerOptions, statementOptions, type Project } from '../core/project/project.ts';
import { hasTextExtension, isStatementFile } from '../core/project/which-files.ts';
import { readFrontMatter } from '../core/document/front-matter.ts';
import { inspect } from '../core/inspect/inspect.ts';
import type { Inspection } from '../core/inspect/model.ts';
import { Reviewer, type Review, type ReviewerOptions, type StatementOptions } from '../core/review.ts';
import { Failure } from './failure.ts';
import { readStatement, type StatementFile } from './files.ts';

export interface ReviewingOptions {
  readonly language: Language | 'auto';
  readonly messages: Language | 'auto';
  /** A config.yaml, or the folder that holds `.statement-review`; left out: the nearest upwards of each file. */
  readonly config?: string;
  /** Obey decisions.json. */
  readonly decisions: boolean;
  readonly source?: string;
  readonly reviewBoilerplate?: boolean;
}

// UTF-16 units of paragraphs: of many statements some share a paragraph, and none is edited.
const REMEMBERED = 100_000;

/** Who reviews a text, and what is known of it. */
interface Brief {
  readonly reviewer: Reviewer;
  readonly statement: StatementOptions;
}

/** Reviews files, each under the project files that are nearest to it. */
export class Reviewing {
  private readonly reviewers = new Map<string, Reviewer>();
  private readonly projects = new Map<string, Promise<Project | undefined>>();

  constructor(private readonly given: ReviewingOptions) {}

  /** Throws Failure where the project's own files cannot be read. */
  async review(file: StatementFile): Promise<Review> {
    const { reviewer, statement } = await this.briefOf(file);
    return reviewer.review(file.text, statement);
  }

  /** How a file is understood. Throws Failure as `review` does. */
  async inspect(file: StatementFile): Promise<Inspection> {
    const { reviewer, statement } = await this.briefOf(file);
    return inspect(reviewer, file.text, statement);
  }

  private async briefOf({ path }: StatementFile): Promise<Brief> {
    const absolute = slashed(resolve(path === '-' ? 'stdin' : path));
    const project = await this.projectOf(absolute);
    const own = project ? statementOptions(project, absolute) : undefined;
    return { reviewer: this.reviewer(project), statement: { ...own, ...this.fromOptions(), decisions: this.given.decisions ? own?.decisions : [] } };
  }

  /** Is a file that nobody named a statement? */
  async isStatement(path: string): Promise<boolean> {
    const absolute = slashed(resolve(path));
    const project = await this.lookUp(absolute);
    const place = project ? fileGlobs(project, absolute) : { path: slashed(path) };
    return isStatementFile([place], { told: hasTextExtension(path) ? await toldBy(path) : undefined });
  }

  /** Reviews texts that are no files: under the project of `--config`, if any, and no other. Throws Failure as `review` does. */
  async forTexts(): Promise<(text: string, language?: Language) => Review> {
    const brief = await this.briefOfTexts();
    return (text, language) => brief.reviewer.review(text, { ...brief.statement, ...(language && { language }) });
  }

  /** The same, of how they are understood. */
  async forInspecting(): Promise<(text: string, language?: Language) => Inspection> {
    const brief = await this.briefOfTexts();
    return (text, language) => inspect(brief.reviewer, text, { ...brief.statement, ...(language && { language }) });
  }

  private async briefOfTexts(): Promise<Brief> {
    return { reviewer: this.reviewer(this.given.config ? await this.projectOf('') : undefined), statement: this.fromOptions() };
  }

  private fromOptions() {
    const { language, source } = this.given;
    return { ...(language !== 'auto' && { language }), ...(source && { source }) };
  }

  private async projectOf(statement: string): Promise<Project | undefined> {
    const found = await this.lookUp(statement);
    const problem = found?.problems[0];
    if (problem) throw new Failure(problem.message);
    return found;
  }

  private lookUp(statement: string): Promise<Project | undefined> {
    const folder = this.given.config ? projectFolder(this.given.config) : slashed(dirname(statement));
    let project = this.projects.get(folder);
    if (!project) this.projects.set(folder, (project = this.given.config ? configured(this.given.config) : findProject(statement, read)));
    return project;
  }

  private reviewer(project: Project | undefined): Reviewer {
    const key = project?.root ?? '';
    let reviewer = this.reviewers.get(key);
    if (!reviewer) this.reviewers.set(key, (reviewer = new Reviewer(this.options(project), REMEMBERED)));
    return reviewer;
  }

  private options(project: Project | undefined): ReviewerOptions {
    const { messages, reviewBoilerplate } = this.given;
    const base: ReviewerOptions = { ...(messages !== 'auto' && { messages }), ...(reviewBoilerplate && { reviewBoilerplate }) };
    return project ? { ...reviewerOptions(project, base), ...base } : base;
  }
}

/** What the front matter of a file says of it; nothing where it cannot be read, which is said when it is reviewed. */
async function toldBy(path: string): Promise<boolean | undefined> {
  try {
    return readFrontMatter((await readStatement(path)).text).statement;
  } catch {
    return undefined;
  }
}

/** The project that `--config` names. */
async function configured(config: string): Promise<Project> {
  const project = await readProject(projectFolder(config), read);
  if (!project) throw new Failure(`--config ${config}: there is no .statement-review folder`);
  return project;
}

function projectFolder(config: string): string {
  const path = slashed(resolve(config));
  return path.replace(/\/\.statement-review(?:\/[^/]*)?$/, '');
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}

function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}
