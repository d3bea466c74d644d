/** One document through the core: its findings as diagnostics, or why it was not reviewed. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding.ts';
import { say } from '../core/messages/say.ts';
import type { Review } from '../core/review.ts';
import type { DocumentReview, Refusal } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Brief } from './briefs.ts';
import type { Client } from './client.ts';
import { SOURCE, toDiagnostic } from './diagnostics.ts';

export interface Reviewed {
  readonly document: TextDocument;
  readonly brief: Brief;
  readonly settings: Settings;
  readonly review: DocumentReview;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings to act on, in the order of `review.findings`; empty after a refusal. */
  readonly findings: readonly Finding[];
  /** Missing after a refusal. */
  readonly core?: Review;
}

export function reviewDocument(document: TextDocument, brief: Brief, client: Client): Reviewed {
  const refusal = refusalOf(document.getText(), brief.settings);
  return refusal ? refuse(document, brief, refusal) : accept(document, brief, client);
}

export function refusalOf(text: string, { enable, maxLength }: Settings): Refusal | undefined {
  if (!enable) return 'disabled';
  if (text.length > maxLength) return 'too-long';
  return text.includes('\0') ? 'binary' : undefined;
}

/** A silent limit reads as "no findings"; only who switched the review off knows why there are none. */
function refuse(document: TextDocument, brief: Brief, refusal: Refusal): Reviewed {
  const { settings } = brief;
  const language = settings.messageLanguage === 'auto' ? 'en' : settings.messageLanguage;
  const message = say(language, `refused.${refusal}`, { length: document.getText().length, limit: settings.maxLength });
  const start = { line: 0, character: 0 };
  const diagnostic = { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: SOURCE, code: refusal, message };
  return {
    document, brief, settings, findings: [],
    review: { uri: document.uri, version: document.version, ...projectOf(brief), findings: [], refusal },
    diagnostics: refusal === 'disabled' ? [] : [diagnostic],
  };
}

function accept(document: TextDocument, brief: Brief, client: Client): Reviewed {
  const { settings } = brief;
  const core = reviewText(document.getText(), brief);
  const findings = core.findings.filter((finding) => !finding.settledBy);
  const diagnostics = findings.map((finding) => toDiagnostic(finding, { review: core, document, settings, client }));
  return {
    document, brief, settings, core, findings, diagnostics,
    review: {
      uri: document.uri, version: document.version, language: core.language, ...projectOf(brief), findings: diagnostics,
      ...(core.source && { source: core.source }),
    },
  };
}

/** A text through the core. */
export function reviewText(text: string, { reviewer, statement }: Brief): Review {
  return reviewer.review(text, statement);
}

function projectOf({ project }: Brief): Pick<DocumentReview, 'project'> {
  if (!project) return {};
  return { project: { root: project.root, problems: project.problems.map(({ file, message }) => ({ uri: file, message })) } };
}
