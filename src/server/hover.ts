/** On hovering: what a finding is about (what, why, whose voice, what would settle it), and who speaks. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { AUTHOR, UNKNOWN } from '../core/attribution/model.ts';
import type { Finding } from '../core/finding.ts';
import { say } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import { speakerName } from '../core/reports/names.ts';
import { languageAt } from '../core/review-language.ts';
import type { Review } from '../core/review.ts';
import type { Directive } from '../core/rules/directive/model.ts';
import { ruleById } from '../core/rules/index.ts';
import type { Client } from './client.ts';
import { rangeOf } from './diagnostics.ts';
import { asMarkdown, asPlainText, type Description, type Line } from './hover-text.ts';
import type { Reviewed } from './review-document.ts';
import { describeVoice, voiceAt } from './voice-hover.ts';

export function hover(reviewed: Reviewed | undefined, position: Position, client: Client): Hover | null {
  if (!reviewed?.core) return null;
  const { core, document, findings, settings } = reviewed;
  const offset = document.offsetAt(position);
  const here = findings.filter(({ start, end }) => start <= offset && offset < end);
  const voice = voiceAt(core, offset);
  const place = here[0] ?? voice;
  if (!place) return null;
  const language = settings.messageLanguage === 'auto' ? languageAt(core, offset) : settings.messageLanguage;
  const sections = [...here.map((finding) => describe(finding, core, language)), ...(voice ? [describeVoice(voice, core, language)] : [])];
  const kind = client.takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { range: rangeOf(document, place), contents: { kind, value: sections.map(client.takesMarkdown ? asMarkdown : asPlainText).join('\n\n') } };
}

function describe(finding: Finding, review: Review, language: Language): Description {
  return {
    title: ruleById.get(finding.rule)?.title[language] ?? finding.rule,
    marked: finding.text,
    lines: [
      [say(language, 'hover.why'), finding.why],
      ...reasons(finding, language),
      [say(language, 'hover.voice'), voiceOf(finding, review, language)],
      [say(language, 'hover.settle'), finding.settle],
    ],
    ...(finding.directive && { table: directiveTable(finding.directive, review, language) }),
  };
}

/** What made a claim worth asking about. */
function reasons({ worth }: Finding, language: Language): Line[] {
  return worth?.reasons.length ? [[say(language, 'hover.reasons'), worth.reasons.map((r) => r[language]).join('; ')]] : [];
}

/** A row of the directive register; what the text does not tell is left out. */
function directiveTable({ issuer, addressee, act, deadline, wording, saysWho, stance }: Directive, review: Review, language: Language): Line[] {
  const told = [['issuer', issuer], ['addressee', addressee], ['act', act], ['deadline', deadline]] as const;
  return [
    ...told.flatMap(([part, span]): Line[] => (span ? [[say(language, `register.${part}`), span.text]] : [])),
    [say(language, 'register.wording'), say(language, `wording.${wording}`)],
    [say(language, 'register.saysWho'), speakerName(review, saysWho, language)],
    [say(language, 'register.stance'), say(language, `stance.${stance}`)],
  ];
}

function voiceOf({ voice }: Finding, { speakers }: Review, language: Language): string {
  if (voice === AUTHOR || voice === UNKNOWN) return say(language, `voice.${voice}`);
  return speakers.find(({ id }) => id === voice)?.name ?? voice;
}
