/** One document through the core: its findings as diagnostics, or why it was not reviewed. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding.ts';
import { say } from '../core/messages/say.ts';
import { Reviewer, type Review } from '../core/review.ts';
import type { MessageLanguage } from '../core/rules/finding-of.ts';
import type { DocumentReview, Refusal } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Client } from './client.ts';
import { SOURCE, toDiagnostic } from './diagnostics.ts';

export interface Reviewed {
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly review: DocumentReview;
  readonly diagnostics: readonly Diagnostic[];
  /** Findings to act on, in the order of `review.findings`; empty after a refusal. */
  readonly findings: readonly Finding[];
  /** Missing after a refusal. */
  readonly core?: Review;
}

/** One a message language: a reviewer remembers the paragraphs that it has seen. */
const reviewers = new Map<MessageLanguage, Reviewer>();

export function reviewDocument(document: TextDocument, settings: Settings, client: Client): Reviewed {
  const text = document.getText();
  const refusal = refusalOf(text, settings);
  return refusal ? refuse(document, settings, refusal) : accept(document, settings, client);
}

export function refusalOf(text: string, { enable, maxLength }: Settings): Refusal | undefined {
  if (!enable) return 'disabled';
  if (text.length > maxLength) return 'too-long';
  return text.includes('\0') ? 'binary' : undefined;
}

/** A silent limit reads as "no findings"; only who switched the review off knows why there are none. */
function refuse(document: TextDocument, settings: Settings, refusal: Refusal): Reviewed {
  const language = settings.messageLanguage === 'auto' ? 'en' : settings.messageLanguage;
  const message = say(language, `refused.${refusal}`, { length: document.getText().length, limit: settings.maxLength });
  const start = { line: 0, character: 0 };
  const diagnostic = { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: SOURCE, code: refusal, message };
  return {
    document, settings, findings: [],
    review: { uri: document.uri, version: document.version, findings: [], refusal },
    diagnostics: refusal === 'disabled' ? [] : [diagnostic],
  };
}

function accept(document: TextDocument, settings: Settings, client: Client): Reviewed {
  const core = reviewText(document.getText(), settings);
  const findings = core.findings.filter((finding) => !finding.settledBy);
  const diagnostics = findings.map((finding) => toDiagnostic(finding, { review: core, document, settings, client }));
  return {
    document, settings, core, findings, diagnostics,
    review: { uri: document.uri, version: document.version, language: core.language, findings: diagnostics },
  };
}

/** A text through the core. */
export function reviewText(text: string, { language, messageLanguage }: Settings): Review {
  return reviewerFor(messageLanguage).review(text, language === 'auto' ? {} : { language });
}

function reviewerFor(messages: MessageLanguage): Reviewer {
  let reviewer = reviewers.get(messages);
  if (!reviewer) reviewers.set(messages, (reviewer = new Reviewer({ messages })));
  return reviewer;
}
