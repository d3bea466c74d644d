/** A finding as a diagnostic, with its fixes as typed data. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../core/finding.ts';
import { quoteOf, withShortQuote } from '../core/findings/headline.ts';
import type { Drawn } from '../core/findings/shown.ts';
import type { Fix } from '../core/fixes/fix.ts';
import { fixesFor } from '../core/fixes/index.ts';
import { quoted } from '../core/messages/quoted.ts';
import type { Range, Severity } from '../core/model.ts';
import type { Edit } from '../core/text/edit.ts';
import { languageAt } from '../core/review-language.ts';
import type { Review } from '../core/review.ts';
import { ruleTitle } from '../core/rules/index.ts';
import type { DocumentReview, FindingData, FindingDiagnostic, FixData, FixEdit, ShownData } from '../protocol/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import { termToAllow } from './term-to-allow.ts';
import type { Client } from './client.ts';

export const SOURCE = 'Statement Review';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a finding is turned into a diagnostic with. */
export interface Surroundings {
  readonly review: Review;
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly client: Client;
  readonly shown: ReadonlyMap<Finding, Drawn>;
}

/** Its message has the verdict first, and no more of the words than tell which are meant. Who draws our hovers reads the rest there. */
export function toDiagnostic(finding: Finding, { review, document, settings, client, shown }: Surroundings): FindingDiagnostic {
  const { rule: code, severity, kind, text, term } = finding;
  const titles = settings.messageLanguage === 'auto' ? {} : { messages: settings.messageLanguage };
  const language = languageAt(review, finding.start);
  const spoken = settings.messageLanguage === 'auto' ? language : settings.messageLanguage;
  const title = ruleTitle(code, spoken);
  const quote = quoteOf(finding);
  const drawn = shown.get(finding);
  const allowable = term && termToAllow(text, term.term, language);
  return {
    range: rangeOf(document, finding),
    severity: SEVERITIES[severity],
    source: SOURCE,
    code, message: client.wantsReviews ? `${title}: ${quoted(quote, spoken)}` : `${title}. ${withShortQuote(finding, finding.message)}`,
    ...(client.rulePages && { codeDescription: { href: `${client.rulePages}${code}.md` } }),
    ...(client.takesRelatedInformation && {
      relatedInformation: finding.related.map((r) => ({ message: r.message, location: { uri: document.uri, range: rangeOf(document, r) } })),
    }),
    data: withFixes({
      version: document.version, kind, severity, title, text, quote, language,
      telling: rangeOf(document, finding.telling), ...(drawn && { shown: toShown(drawn, finding, document) }), ...(allowable && { term: allowable }),
    }, () => fixesFor(review, finding, titles).map((fix) => toData(fix, document))),
  };
}

function toShown({ line, tints, dots }: Drawn, { inside }: Finding, document: TextDocument): ShownData {
  const ranges = (places: readonly Range[]) => places.map((place) => rangeOf(document, place));
  return { ...(line && { line: rangeOf(document, line) }), tints: ranges(tints), dots: ranges(dots), isPart: inside !== undefined };
}

/** What is underlined. Clients that draw no tints and dots are given a line for these too, where none is yet; a faint one for what is a part of another finding. */
export function underlined(findings: readonly FindingDiagnostic[], { wantsReviews }: Client): Diagnostic[] {
  return findings.flatMap((finding): Diagnostic[] => {
    const { line, dots, isPart } = finding.data.shown ?? { dots: [] };
    if (line) return [{ ...finding, range: line }];
    const [range] = wantsReviews ? [] : dots;
    return range ? [{ ...finding, range, ...(isPart && { severity: DiagnosticSeverity.Hint }) }] : [];
  });
}

/** Fixes are worked out when somebody asks for them. JSON leaves them out: they do not go over the wire with each diagnostic at each letter. */
function withFixes(data: Omit<FindingData, 'fixes'>, work: () => FixData[]): FindingData {
  let fixes: readonly FixData[] | undefined;
  return Object.defineProperty({ ...data, fixes: [] }, 'fixes', { enumerable: false, get: () => (fixes ??= work()) });
}

/** A review as it is sent to whoever asks for it, the fixes of each finding with it. */
export function withAllFixes(review: DocumentReview): DocumentReview {
  return { ...review, findings: review.findings.map((finding) => ({ ...finding, data: { ...finding.data, fixes: finding.data.fixes } })) };
}

export function rangeOf(document: TextDocument, { start, end }: Range) {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

function toData({ title, kind, preferred, edits, snippet }: Fix, document: TextDocument): FixData {
  return {
    title, kind, preferred,
    edits: edits.map((edit) => ({ ...toFixEdit(edit, document), ...(snippet && { snippet }) })),
  };
}

export function toFixEdit(edit: Edit, document: TextDocument): FixEdit {
  return { range: rangeOf(document, edit), newText: edit.newText };
}
