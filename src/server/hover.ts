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

/** A finding with what was said of it already. */
interface Said {
  readonly finding: Finding;
  readonly diagnostic: FindingDiagnostic;
  /** VS Code draws the message of an underlined one above ours. */
  readonly isHeaded: boolean;
}

export function hover(reviewed: Reviewed | undefined, position: Position, client: Client): Hover | null {
  if (!reviewed?.core) return null;
  const { core, document, settings } = reviewed;
  const offset = document.offsetAt(position);
  const here = saidAt(offset, reviewed, client);
  const voice = voiceAt(core, offset);
  const place = here[0]?.finding ?? voice;
  if (!place) return null;
  const language = settings.messageLanguage === 'auto' ? languageAt(core, offset) : settings.messageLanguage;
  const [innermost] = [...here].sort((a, b) => innermostFirst(a.diagnostic.data, b.diagnostic.data));
  const sections = [...describeAll(here, innermost, core, language), ...(voice && !here.length ? [describeVoice(voice, core, language)] : [])];
  const links = client.decides && innermost ? linksOf(innermost, document.uri, language) : [];
  const kind = client.takesMarkdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return { range: rangeOf(document, place), contents: { kind, value: client.takesMarkdown ? asMarkdown(sections, links) : asPlainText(sections) } };
}

/** The whole claim before the words in it. */
function saidAt(offset: number, { findings, review }: Reviewed, client: Client): Said[] {
  return findings.flatMap((finding, n): Said[] => {
    const diagnostic = review.findings[n]!;
    if (offset < finding.start || finding.end <= offset) return [];
    const isOnLine = finding.telling.start <= offset && offset < finding.telling.end;
    return [{ finding, diagnostic, isHeaded: client.wantsReviews && diagnostic.data.shown === 'line' && isOnLine }];
  }).sort((a, b) => b.finding.text.length - a.finding.text.length);
}

/** The whole claim and the innermost, which the links are about; the rest is named: it has a list of its own beside the text. */
function describeAll(here: readonly Said[], innermost: Said | undefined, review: Review, language: Language): Description[] {
  const told = here.filter((said, n) => n === 0 || said === innermost || here.length <= MOST_TOLD);
  const named = here.filter((said) => !told.includes(said)).map(({ finding }) => ruleTitle(finding.rule, language));
  const order = told.find(({ finding }) => finding.directive);
  const described = told.map((said, n) => ({ ...describe(said, n > 0, review, language), ...(said === order && { facts: facts(said.finding.directive!, review, language) }) }));
  return [...described, ...(named.length ? [{ lines: [[say(language, 'hover.also'), `${named.join(', ')}.`] as const] }] : [])];
}

/** The first is explained; of what else stands there it is said what it is and what would settle it. */
function describe({ finding, isHeaded }: Said, isMore: boolean, review: Review, language: Language): Description {
  const { rule, message, why, settle } = finding;
  const settles: Line = [say(language, 'hover.settle'), settle];
  return {
    ...(!isHeaded && { head: [ruleTitle(rule, language), withShortQuote(finding, message)] }),
    lines: isMore ? [settles] : [['', why], [say(language, 'hover.voice'), `${voiceOf(finding, review, language)}.`], settles],
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

function linksOf({ diagnostic: { range, code, data } }: Said, uri: string, language: Language): Link[] {
  const one = { uri, findings: [{ range, rule: code }] };
  return [
    { text: say(language, 'action.addNote'), command: ADD_NOTE, given: one },
    { text: say(language, 'action.dismissOnly', { text: shortQuote(data.text) }), command: DISMISS, given: one },
    { text: say(language, 'action.rule'), command: OPEN_RULE, given: { uri, rule: code } },
  ];
}

function voiceOf({ voice }: Finding, { speakers }: Review, language: Language): string {
  if (voice === AUTHOR || voice === UNKNOWN) return say(language, `voice.${voice}`);
  return speakers.find(({ id }) => id === voice)?.name ?? voice;
}
