/** On hovering: what the line of the finding does not say already, what can be done about it, and who speaks. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver';
import { AUTHOR, UNKNOWN } from '../core/speech/model.ts';
import type { Finding } from '../core/finding.ts';
import { withShortQuote } from '../core/findings/headline.ts';
import { say } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import { speakerName } from '../core/reports/names.ts';
import { languageAt } from '../core/review-language.ts';
import type { Review } from '../core/review.ts';
import type { Directive } from '../core/rules/directive/model.ts';
import { ruleTitle } from '../core/rules/index.ts';
import { shortQuote } from '../core/text/short-quote.ts';
import { ADD_NOTE, DISMISS, OPEN_RULE } from '../protocol/commands.ts';
import type { FindingDiagnostic } from '../protocol/messages.ts';
import type { Client } from './client.ts';
import { rangeOf } from './diagnostics.ts';
import { asMarkdown, asPlainText, type Description, type Line, type Link } from './hover-text.ts';
import type { Reviewed } from './review-document.ts';
import { innermostFirst } from './urgency.ts';
import { describeVoice, voiceAt } from './voice-hover.ts';

// Of more than two, hovers are longer than a screen.
const MOST_TOLD = 2;

interface Found {
  readonly finding: Finding;
  readonly diagnostic: FindingDiagnostic;
  /** VS Code draws a row over ours here, which says what it is and which words are meant. */
  readonly hasRow: boolean;
}

/** Of a finding among those that are told. */
interface Standing {
  readonly isFirst: boolean;
  readonly isAlone: boolean;
  /** All that are told are in one voice. */
  readonly isSameVoice: boolean;
  readonly also: readonly Line[];
}

/** What all sections are written with. */
interface Writing {
  readonly review: Review;
  readonly language: Language;
  readonly uri: string;
  readonly client: Client;
}

export function hover(reviewed: Reviewed | undefined, position: Position, client: Client): Hover | null {
  if (!reviewed?.core) return null;
  const { core, document, settings } = reviewed;
  const offset = document.offsetAt(position);
  const here = foundAt(offset, reviewed, client);
  const voice = voiceAt(core, offset);
  const place = here[0]?.finding ?? voice;
  if (!place) return null;
  const language = settings.messageLanguage === 'auto' ? languageAt(core, offset) : settings.messageLanguage;
  const writing: Writing = { review: core, language, uri: document.uri, client };
  const sections = here.length ? describeAll(here, writing) : voice ? [describeVoice(voice, core, language)] : [];
  const kind = client.takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { range: rangeOf(document, place), contents: { kind, value: client.takesMarkdown ? asMarkdown(sections) : asPlainText(sections) } };
}

/** The whole claim before the words in it, but what VS Code draws a row for, directly under that. */
function foundAt(offset: number, { findings, review, document }: Reviewed, client: Client): Found[] {
  const hasRow = ({ data: { shown } }: FindingDiagnostic): boolean => client.wantsReviews && shown?.line !== undefined
    && document.offsetAt(shown.line.start) <= offset && offset <= document.offsetAt(shown.line.end);
  return findings
    .flatMap((finding, n): Found[] => (finding.start <= offset && offset < finding.end ? [{ finding, diagnostic: review.findings[n]!, hasRow: hasRow(review.findings[n]!) }] : []))
    .sort((a, b) => Number(b.hasRow) - Number(a.hasRow) || b.finding.text.length - a.finding.text.length);
}

/** The first and the innermost, or else the whole claim; the rest is named: it has a list of its own beside the text. */
function describeAll(here: readonly Found[], writing: Writing): Description[] {
  const { language } = writing;
  const inwards = [...here].sort((a, b) => innermostFirst(a.diagnostic.data, b.diagnostic.data));
  const first = [...new Set([here[0], inwards[0], inwards.at(-1)])].slice(0, MOST_TOLD);
  const told = here.filter((found) => first.includes(found));
  const named = here.filter((found) => !told.includes(found)).map(({ finding }) => ruleTitle(finding.rule, language));
  const also: Line[] = named.length ? [[say(language, 'hover.also'), `${named.join(', ')}.`]] : [];
  const isSameVoice = new Set(told.map(({ finding }) => finding.voice)).size === 1;
  return told.map((found, n) => describe(found, { isFirst: n === 0, isAlone: told.length === 1, isSameVoice, also: n === told.length - 1 ? also : [] }, writing));
}

/** In one form, whether it stands alone or beside another: what was seen, what would settle it, whose words they are, what can be done. What holds of both is said of the first. */
function describe({ finding, diagnostic, hasRow }: Found, { isFirst, isAlone, isSameVoice, also }: Standing, { review, language, uri, client }: Writing): Description {
  const { rule, kind, message, why, settle, directive } = finding;
  const seen = withShortQuote(finding, message);
  // The reason of a loaded word is its own, and stands in the message; of a claim it is that of the rule.
  const isUnderRow = isFirst && hasRow;
  const said = isUnderRow && kind !== 'framing' ? why : seen;
  return {
    ...(!isUnderRow && { head: [ruleTitle(rule, language), said] as const }),
    lines: [
      ...(isUnderRow ? [['', said] as const] : []), ...(isAlone && said !== why ? [['', why] as const] : []), [say(language, 'hover.settle'), settle],
      ...(isFirst || !isSameVoice ? [[say(language, 'hover.voice'), `${voiceOf(finding, review, language)}.`] as const] : []),
      ...also,
    ],
    ...(isFirst && directive && { facts: facts(directive, review, language) }),
    ...(client.decides && { links: linksOf(diagnostic, uri, language) }),
  };
}

/** A row of the directive register; what the text does not tell is left out. */
function facts({ issuer, addressee, act, deadline, saysWho, stance }: Directive, review: Review, language: Language): Line[] {
  const told = [['issuer', issuer], ['addressee', addressee], ['act', act], ['deadline', deadline]] as const;
  return [
    ...told.flatMap(([part, span]): Line[] => (span ? [[say(language, `register.${part}`), shortQuote(span.text)]] : [])),
    [say(language, 'register.saysWho'), speakerName(review, saysWho, language)],
    [say(language, 'register.stance'), say(language, `stance.${stance}`)],
  ];
}

function linksOf({ range, code }: FindingDiagnostic, uri: string, language: Language): Link[] {
  const one = { uri, findings: [{ range, rule: code }] };
  return [
    { text: say(language, 'action.addNote'), command: ADD_NOTE, given: one },
    { text: say(language, 'action.dismissIt'), command: DISMISS, given: one },
    { text: say(language, 'action.rule'), command: OPEN_RULE, given: { uri, rule: code } },
  ];
}

function voiceOf({ voice }: Finding, { speakers }: Review, language: Language): string {
  if (voice === AUTHOR || voice === UNKNOWN) return say(language, `voice.${voice}`);
  return speakers.find(({ id }) => id === voice)?.name ?? voice;
}
