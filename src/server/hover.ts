/** What a finding is about, on hovering: what, why, whose voice, and what would settle it. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { AUTHOR, UNKNOWN } from '../core/attribution/model.ts';
import type { Finding } from '../core/finding.ts';
import { say } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { ruleById } from '../core/rules/index.ts';
import type { Client } from './client.ts';
import { rangeOf } from './diagnostics.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Reviewed } from './review-document.ts';
import { byUrgency } from './urgency.ts';

export function hover(reviewed: Reviewed | undefined, position: Position, client: Client): Hover | null {
  if (!reviewed?.core) return null;
  const { core, document, findings, settings } = reviewed;
  const offset = document.offsetAt(position);
  const here = findings.filter(({ start, end }) => start <= offset && offset < end).sort(byUrgency);
  const first = here[0];
  if (!first) return null;
  const write = client.takesMarkdown ? asMarkdown : asPlainText;
  const sections = here.map((finding) => write(describe(finding, core, settings.messageLanguage)));
  const kind = client.takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { range: rangeOf(document, first), contents: { kind, value: sections.join('\n\n') } };
}

interface Description {
  readonly title: string;
  readonly marked: string;
  readonly lines: readonly (readonly [label: string, text: string])[];
}

function describe(finding: Finding, review: Review, messages: 'auto' | Language): Description {
  const language = messages === 'auto' ? languageAt(review, finding.start) : messages;
  return {
    title: ruleById.get(finding.rule)?.title[language] ?? finding.rule,
    marked: finding.text,
    lines: [
      [say(language, 'hover.why'), finding.why],
      [say(language, 'hover.voice'), voiceOf(finding, review, language)],
      [say(language, 'hover.settle'), finding.settle],
    ],
  };
}

function languageAt(review: Review, offset: number): Language {
  return review.paragraphs.find(({ start, end }) => start <= offset && offset < end)?.language ?? review.language;
}

function voiceOf({ voice }: Finding, { speakers }: Review, language: Language): string {
  if (voice === AUTHOR || voice === UNKNOWN) return say(language, `voice.${voice}`);
  return speakers.find(({ id }) => id === voice)?.name ?? voice;
}

/** All of it is text that may quote the statement, so all of it is escaped. */
function asMarkdown({ title, marked, lines }: Description): string {
  const heading = `**${escapeMarkdown(title)}** · ${escapeMarkdown(marked)}`;
  return [heading, ...lines.map(([label, text]) => `**${escapeMarkdown(label)}:** ${escapeMarkdown(text)}`)].join('  \n');
}

function asPlainText({ title, marked, lines }: Description): string {
  return [`${title} · ${marked}`, ...lines.map(([label, text]) => `${label}: ${text}`)].join('\n');
}
