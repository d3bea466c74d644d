import type { Finding } from '../finding.ts';
import { say } from '../messages/say.ts';
import type { Language, Severity } from '../model.ts';
import { stripNotes } from '../notes/edit.ts';
import type { Review } from '../review.ts';
import { rules } from '../rules/index.ts';
import { addressOf } from '../text/address.ts';
import { hash } from '../text/hash.ts';
import { Lines } from './lines.ts';

export interface SarifOptions {
  readonly version: string;
  /** Language of the rules' texts. */
  readonly messages: Language;
}

/** SARIF 2.1.0 (OASIS standard): https://docs.oasis-open.org/sarif/sarif/v2.1.0/ */
export function toSarif(reviews: readonly { readonly file: string; readonly review: Review }[], { version, messages }: SarifOptions): string {
  const driver = {
    name: 'Statement Review',
    version,
    rules: rules.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.title[messages] },
      fullDescription: { text: rule.why[messages] },
      help: { text: rule.settle[messages] },
      defaultConfiguration: { level: levelOf(rule.severity) },
    })),
  };
  const refusals = reviews.flatMap(({ file, review }, index) => (review.refused ? [refusalOf(file, index, say(messages, `refused.${review.refused}`))] : []));
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    ...(refusals.length && { invocations: [{ executionSuccessful: true, toolExecutionNotifications: refusals }] }),
    artifacts: reviews.map(({ file, review }) => ({ location: { uri: addressOf(file) }, ...(!review.refused && { sourceLanguage: review.language }) })),
    results: reviews.flatMap(({ file, review }, index) => resultsOf(file, index, review)),
  };
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

/** A text without results because it was not reviewed (SARIF 3.58). */
function refusalOf(file: string, index: number, text: string) {
  return { level: 'note', message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri: addressOf(file), index } } }] };
}

function resultsOf(file: string, index: number, review: Review) {
  const lines = new Lines(review.text);
  const seen = new Map<string, number>();
  return review.findings.map((finding) => {
    const print = fingerprint(review.text, finding);
    const nth = (seen.get(print) ?? 0) + 1;
    seen.set(print, nth);
    const [from, to] = [lines.at(finding.start), lines.at(finding.end)];
    return {
      ruleId: finding.rule,
      ruleIndex: rules.findIndex((r) => r.id === finding.rule),
      level: levelOf(finding.severity),
      message: { text: `${finding.message} ${finding.settle}` },
      locations: [{
        physicalLocation: {
          artifactLocation: { uri: addressOf(file), index },
          region: {
            startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column,
            charOffset: finding.start, charLength: finding.end - finding.start, snippet: { text: finding.text },
          },
        },
      }],
      partialFingerprints: { 'statementReview/v1': `${print}:${nth}` },
      suppressions: suppressionsOf(finding),
    };
  });
}

/** The rule, the words and their sentence: edits elsewhere, notes and line breaks do not change it. */
function fingerprint(text: string, { rule, text: words, sentence }: Finding): string {
  const around = stripNotes(text.slice(sentence.start, sentence.end)).replace(/\s+/g, ' ').trim();
  return hash([rule, stripNotes(words), around].join('\n'));
}

/** An empty list says that suppressions were looked for and none found (SARIF 3.27.23). */
function suppressionsOf({ settledBy, decision }: Finding) {
  if (!settledBy) return [];
  const justification = decision?.reason ?? (settledBy === 'note' ? 'An attribution note in the text answers it.' : undefined);
  return [{ kind: settledBy === 'note' ? 'inSource' : 'external', status: 'accepted', ...(justification && { justification }) }];
}

function levelOf(severity: Severity): 'error' | 'warning' | 'note' {
  return severity === 'error' || severity === 'warning' ? severity : 'note';
}
