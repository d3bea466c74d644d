/** What each document is reviewed under: the settings, what is remembered of it, and the project's own files, which win. */
import { Answers } from '../core/answers.ts';
import { fileGlobs, relativeTo, reviewerOptions, statementOptions, type Project } from '../core/project/project.ts';
import { isStatementFile, type FileGlobs } from '../core/project/which-files.ts';
import { Reviewer, type ReviewerOptions, type StatementOptions } from '../core/review.ts';
import { LANGUAGES } from '../core/model.ts';
import { readFrontMatter } from '../core/document/front-matter.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Client } from './client.ts';
import type { Projects } from './projects.ts';
import type { SettingsCache } from './settings.ts';

export interface Brief {
  /** With the message language of the project, where it has one. */
  readonly settings: Settings;
  readonly project?: Project;
  readonly reviewer: Reviewer;
  readonly statement: StatementOptions;
  /** Is what stands in it a statement? The language id is that of an open document. */
  readonly isStatement: (text: string, languageId?: string) => boolean;
}

// Folders of a workspace with a configuration of their own; beyond that many, the reviewers start afresh.
const REVIEWERS = 8;

export class Briefs {
  private readonly byUri = new Answers<Brief>();
  private readonly reviewers = new Map<string, Reviewer>();

  private readonly asked = new Set<string>();

  constructor(private readonly settings: SettingsCache, private readonly projects: Projects, private readonly client: Client) {}

  /** The same object until something of it has changed. */
  of(uri: string): Promise<Brief> {
    return this.byUri.of(uri, () => this.write(uri));
  }

  /** A person wants it reviewed: it is a statement from now on, whatever kind of file it is. */
  ask(uri: string): void {
    if (!this.asked.has(uri)) this.byUri.forget(uri);
    this.asked.add(uri);
  }

  /** Settings or project files have changed. */
  forget(): void {
    this.byUri.clear();
  }

  /** The document is closed, or something of this brief alone has changed. */
  close(uri: string): void {
    this.byUri.forget(uri);
  }

  private async write(uri: string): Promise<Brief> {
    const [settings, project] = await Promise.all([this.settings.of(uri), this.projects.of(uri)]);
    const options = project ? reviewerOptions(project, ofSettings(settings)) : ofSettings(settings);
    return {
      settings: { ...settings, messageLanguage: options.messages ?? settings.messageLanguage },
      ...(project && { project }),
      reviewer: this.reviewerFor(options),
      statement: statementOf(uri, settings, project),
      isStatement: this.asked.has(uri) ? () => true : statementTest(uri, ofWorkspace(uri, this.client.folders, settings), project),
    };
  }

  /** One for each configuration: a reviewer remembers the paragraphs that it has seen. */
  private reviewerFor(options: ReviewerOptions): Reviewer {
    const key = JSON.stringify(options);
    const known = this.reviewers.get(key);
    if (known) return known;
    if (this.reviewers.size >= REVIEWERS) this.reviewers.clear();
    const reviewer = new Reviewer(options);
    this.reviewers.set(key, reviewer);
    return reviewer;
  }
}

function statementTest(uri: string, globs: FileGlobs, project: Project | undefined): Brief['isStatement'] {
  const places: [FileGlobs, ...FileGlobs[]] = project ? [fileGlobs(project, inProject(uri, project)), globs] : [globs];
  return (text, languageId) => isStatementFile(places, {
    told: readFrontMatter(text).statement,
    isShownAsOne: languageId === 'statement' || uri.startsWith('untitled:'),
  });
}

/** Globs of settings begin at the nearest folder of the workspace; without one, at the root of everything. */
function ofWorkspace(uri: string, folders: readonly string[], { include, exclude }: Settings): FileGlobs {
  const folder = folders.filter((f) => uri.startsWith(`${f}/`)).sort((a, b) => b.length - a.length)[0] ?? /^[^:]+:\/\/[^/]*/.exec(uri)?.[0] ?? '';
  return { path: pathIn(folder, uri), include, exclude };
}

function ofSettings({ messageLanguage, rules, inQuotations, worth, reviewBoilerplate, allowed }: Settings): ReviewerOptions {
  const terms = allowed.map((term) => ({ term }));
  return { messages: messageLanguage, severities: rules, inQuotations, worth, reviewBoilerplate, ...(terms.length && { allowed: Object.fromEntries(LANGUAGES.map((language) => [language, terms])) }) };
}

function statementOf(uri: string, { language, source, remembered }: Settings, project: Project | undefined): StatementOptions {
  const ofProject = project && statementOptions(project, inProject(uri, project));
  return {
    ...(source && { source }),
    ...(language !== 'auto' && { usualLanguage: language }),
    ...(remembered?.source && { source: remembered.source }),
    ...ofProject,
    ...(remembered?.language && { language: remembered.language }),
  };
}

function inProject(uri: string, { root }: Project): string {
  return `${root}/${pathIn(root, uri)}`;
}

/** A statement's path relative to a folder, as a person writes it: project files name it so, not as a URI. */
export function pathIn(root: string, uri: string): string {
  const path = relativeTo(root, uri);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
