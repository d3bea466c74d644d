/** The projects' own files, read once and again when they change; what is wrong in them is reported where it stands. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import { Answers } from '../core/answers.ts';
import { FILES } from '../core/project/files.ts';
import { foldersUpwards, readProject, type Project, type ProjectProblem, type ReadFile } from '../core/project/project.ts';
import { SOURCE } from './diagnostics.ts';

export interface ProjectsOptions {
  readonly read: ReadFile;
  /** The problems of a file, none to clear them. */
  readonly report: (uri: string, problems: Diagnostic[]) => void;
}

export class Projects {
  private readonly byRoot = new Answers<Project | undefined>();
  private readonly reported = new Set<string>();

  constructor(private readonly options: ProjectsOptions) {}

  /** The project that covers a statement: the nearest folder upwards. */
  async of(uri: string): Promise<Project | undefined> {
    for (const root of foldersUpwards(uri)) {
      const project = await this.at(root);
      if (project) return project;
    }
    return undefined;
  }

  /** Some of the files have changed. Problems that were reported are looked at again, whether or not a statement is open. */
  changed(): void {
    this.byRoot.clear();
    for (const root of this.reported) void this.at(root);
  }

  private at(root: string): Promise<Project | undefined> {
    return this.byRoot.of(root, () => this.load(root));
  }

  private async load(root: string): Promise<Project | undefined> {
    const project = await readProject(root, this.options.read);
    const problems = project?.problems ?? [];
    if (problems.length || this.reported.has(root)) this.report(root, problems);
    return project;
  }

  private report(root: string, problems: readonly ProjectProblem[]): void {
    for (const name of Object.values(FILES)) {
      const uri = `${root}/${name}`;
      this.options.report(uri, problems.filter(({ file }) => file === uri).map(toDiagnostic));
    }
    if (problems.length) this.reported.add(root);
    else this.reported.delete(root);
  }
}

function toDiagnostic({ what, line = 1 }: ProjectProblem): Diagnostic {
  const range = { start: { line: line - 1, character: 0 }, end: { line, character: 0 } };
  return { range, severity: DiagnosticSeverity.Error, source: SOURCE, code: 'project-file', message: what };
}
