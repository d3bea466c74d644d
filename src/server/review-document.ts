/** One document through the core: its findings as diagnostics, or why it was not reviewed. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { asError, describeFailures } from '../core/failures.ts';
import type { Finding } from '../core/finding.ts';
import { countStates, isUnsettled } from '../core/findings/open.ts';
import { shownAs } from '../core/findings/shown.ts';
import { say } from '../core/messages/say.ts';
import type { FullReview, Review } from '../core/review.ts';
import { finish, mapInSteps, type Steps } from '../core/steps.ts';
import type { DocumentReview, Refusal } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Brief } from './briefs.ts';
import type { Client } from './client.ts';
import { SOURCE, toDiagnostic, underlined } from './diagnostics.ts';

const OTHER_LANGUAGE = 'other-language';

export interface Reviewed {
  readonly document: TextDocument;
  readonly brief: Brief;
  readonly settings: Settings;
  readonly review: DocumentReview;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings to act on, in the order of `review.findings`; empty after a refusal. */
  readonly findings: readonly Finding[];
  /** Missing after a refusal. */
  readonly core?: FullReview;
  /** What ended the review, where something of ours did. */
  readonly failed?: Error;
}

/** An exception in one document ends its review and no other. */
export function reviewDocument(document: TextDocument, brief: Brief, client: Client): Reviewed {
  return finish(reviewInSteps(document, brief, client));
}

/** The text must stay as it is until the last step. */
export function* reviewInSteps(document: TextDocument, brief: Brief, client: Client): Steps<Reviewed> {
  const refusal = refusalOf(document.getText(), brief, document.languageId);
  if (refusal) return refuse(document, brief, refusal);
  try {
    const core = yield* brief.reviewer.reviewInSteps(document.getText(), brief.statement);
    yield;
    return core.refused ? refuse(document, brief, core.refused) : yield* accept(document, brief, client, core);
  } catch (error) {
    return { ...refuse(document, brief, 'failed'), failed: asError(error) };
  }
}

export function refusalOf(text: string, { settings, isStatement }: Brief, languageId?: string): Refusal | undefined {
  if (!settings.enable) return 'disabled';
  return isStatement(text, languageId) ? unreadable(text, settings) : 'not-a-statement';
}

/** Why a text cannot be reviewed, whoever wants it to be. */
export function unreadable(text: string, { maxLength }: Settings): Refusal | undefined {
  if (text.length > maxLength) return 'too-long';
  return text.includes('\0') ? 'binary' : undefined;
}

// Whoever switched the review off knows why there are no findings, and in what is no statement nobody looks for them.
const QUIET: readonly Refusal[] = ['disabled', 'not-a-statement'];

/** A silent limit reads as "no findings". */
function refuse(document: TextDocument, brief: Brief, refusal: Refusal): Reviewed {
  const { settings } = brief;
  const language = settings.messageLanguage === 'auto' ? 'en' : settings.messageLanguage;
  const message = say(language, `refused.${refusal}`, { length: document.getText().length, limit: settings.maxLength });
  return {
    document, brief, settings, findings: [],
    review: { uri: document.uri, version: document.version, ...projectOf(brief), findings: [], refusal },
    diagnostics: QUIET.includes(refusal) ? [] : [notice(refusal, message)],
  };
}

function* accept(document: TextDocument, brief: Brief, client: Client, core: FullReview): Steps<Reviewed> {
  const { settings } = brief;
  const findings = core.findings.filter(isUnsettled);
  const surroundings = { review: core, document, settings, client, shown: shownAs(findings, settings.strictness) };
  const diagnostics = yield* mapInSteps(findings, (finding) => toDiagnostic(finding, surroundings));
  return {
    document, brief, settings, core, findings, diagnostics: [...notices(core, settings), ...underlined(diagnostics, client)],
    review: {
      uri: document.uri, version: document.version, language: core.language, ...projectOf(brief), findings: diagnostics, counts: countStates(core.findings),
      ...(core.author && { source: core.author.name }),
    },
  };
}

/** What is said of the whole text stands at its top. */
function notice(code: string, message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: SOURCE, code, message };
}

/** Would a choice of language answer it? */
export function isAboutLanguage({ code }: Diagnostic): boolean {
  return code === 'unknown-language' || code === OTHER_LANGUAGE;
}

function notices(core: FullReview, { messageLanguage }: Settings): Diagnostic[] {
  const language = messageLanguage === 'auto' ? core.language : messageLanguage;
  const { otherLanguage } = core;
  const skipped = describeFailures(core, language);
  return [
    ...(otherLanguage ? [notice(OTHER_LANGUAGE, say(language, 'notice.otherLanguage', { name: otherLanguage }))] : []),
    ...(skipped ? [notice('failed', skipped)] : []),
  ];
}

/** A text through the core. */
export function reviewText(text: string, { reviewer, statement }: Brief): Review {
  return reviewer.review(text, statement);
}

function projectOf({ project }: Brief): Pick<DocumentReview, 'project'> {
  if (!project) return {};
  return { project: { root: project.root, problems: project.problems.map(({ file, message }) => ({ uri: file, message })) } };
}
