/** A review as views draw it. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { findingKeys } from '../core/finding-keys.ts';
import type { Finding } from '../core/finding.ts';
import { stateOf } from '../core/findings/open.ts';
import { theFew } from '../core/findings/shown.ts';
import { spanOf, type Language, type Range } from '../core/model.ts';
import { speakerName } from '../core/reports/names.ts';
import { summarise, type Summary } from '../core/reports/summary.ts';
import type { Review } from '../core/review.ts';
import { isDemanding } from '../core/rules/directive/model.ts';
import { countStartingBefore } from '../core/text/range-lookup.ts';
import { groupedBy } from '../core/grouped.ts';
import { ruleTitle } from '../core/rules/index.ts';
import type { FixData } from '../protocol/messages.ts';
import type { DirectiveView, FindingView, ParagraphView, SpeakerView, StatementView } from '../protocol/statement-view.ts';
import { rangeOf } from './diagnostics.ts';
import type { Reviewed } from './review-document.ts';

const EXCERPT = 80;

/** Everything that is turned into a view is turned with these. */
interface Drawing {
  readonly document: TextDocument;
  readonly core: Review;
  readonly messages: Language;
  readonly summary: Summary;
}

export function statementView(reviewed: Reviewed | undefined): StatementView | null {
  if (!reviewed?.core) return null;
  const { core, document, settings } = reviewed;
  const messages = settings.messageLanguage === 'auto' ? core.language : settings.messageLanguage;
  const drawing: Drawing = { document, core, messages, summary: summarise(core) };
  const { words, counts, rules, naming } = drawing.summary;
  return {
    uri: document.uri, version: document.version, language: core.language, messages, words, counts,
    notes: core.notes.length,
    rules: rules.map((row) => ({ ...row, title: ruleTitle(row.rule, messages) })),
    speakers: speakers(drawing),
    findings: findingViews(document, core, messages, fixesOf(reviewed)),
    paragraphs: paragraphs(drawing),
    directives: directives(drawing),
    naming: naming.map(({ name, speaker, places }) => ({ name: inLine(name), speaker: speakerName(core, speaker, messages), places: places.map((p) => rangeOf(document, p)) })),
    orphans: core.orphans.map(({ id, quote, rule, verdict, reason, reviewer }) => ({
      id, text: inLine(quote.exact), verdict, ...(rule && { ruleTitle: ruleTitle(rule, messages) }), ...(reason && { reason }), ...(reviewer && { reviewer }),
    })),
  };
}

export function findingViews(
  document: TextDocument, core: Review, messages: Language, fixes: ReadonlyMap<Finding, FixData> = new Map(), chosen = core.findings,
): FindingView[] {
  const keys = findingKeys(core);
  const idOf = new Map(core.findings.map((finding, n) => [finding, keys[n]!]));
  const few = new Map(theFew(core.findings).map((finding, n) => [finding, n + 1]));
  return chosen.map((finding) => {
    const { rule, kind, severity, text, telling, message, voice, decision } = finding;
    const fix = fixes.get(finding);
    return {
      id: idOf.get(finding)!, range: rangeOf(document, finding),
      rule, ruleTitle: ruleTitle(rule, messages), kind, severity, text: inLine(text), telling: inLine(core.text.slice(telling.start, telling.end)), message,
      paragraph: countStartingBefore(core.paragraphs, finding.start + 1) - 1,
      speaker: voice, speakerName: inLine(speakerName(core, voice, messages)), state: stateOf(finding),
      ...(few.has(finding) && { few: few.get(finding)! }),
      ...(decision?.reason && { reason: decision.reason }),
      ...(decision?.reviewer && { reviewer: decision.reviewer }),
      ...(fix && { fix }),
    };
  });
}

/** The preferred fix of each finding that has one. */
function fixesOf({ findings, review }: Reviewed): Map<Finding, FixData> {
  return new Map(findings.flatMap((finding, n) => {
    const fixes = review.findings[n]?.data.fixes ?? [];
    const fix = fixes.find(({ preferred }) => preferred) ?? fixes[0];
    return fix ? [[finding, fix] as const] : [];
  }));
}

function speakers({ core, document, messages, summary }: Drawing): SpeakerView[] {
  const voices = groupedBy(core.voices, ({ speaker }) => speaker);
  return summary.speakers.map(({ speaker, share, open }) => ({
    id: speaker.id, name: inLine(speakerName(core, speaker.id, messages)), kind: speaker.kind, share, open,
    directQuotes: speaker.directQuotes, indirectQuotes: speaker.indirectQuotes,
    passages: (voices.get(speaker.id) ?? []).flatMap(({ form, ...place }) => {
      const range = trimmed(core.text, place);
      return range ? [{ range: rangeOf(document, range), form }] : [];
    }),
  }));
}

/** Without the white space and stray punctuation around it; nothing where there is no word. */
function trimmed(text: string, { start, end }: Range): Range | undefined {
  const words = text.slice(start, end);
  const first = words.search(/[\p{L}\p{N}]/u);
  return first < 0 ? undefined : { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
}

function paragraphs({ core, document, summary }: Drawing): ParagraphView[] {
  return summary.density.map(({ start, end, counts }) => ({
    range: rangeOf(document, { start, end }), counts, text: inLine(core.text.slice(start, Math.min(end, start + EXCERPT))),
  }));
}

function directives({ core, document, messages }: Drawing): DirectiveView[] {
  return core.directives.filter(isDemanding).map(({ issuer, addressee, act, deadline, wording, saysWho, stance, ...place }) => ({
    range: rangeOf(document, spanOf(core.text, place)),
    ...(issuer && { issuer: inLine(issuer.text) }), ...(addressee && { addressee: inLine(addressee.text) }),
    ...(act && { act: inLine(act.text) }), ...(deadline && { deadline: inLine(deadline.text) }),
    wording, saysWho: inLine(speakerName(core, saysWho, messages)), stance,
  }));
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
