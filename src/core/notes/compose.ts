import type { Speaker } from '../speech/model.ts';
import { isDefiniteTitle } from '../speech/speaker-class.ts';
import type { Directive } from '../rules/directive/model.ts';
import { languages } from '../languages/index.ts';
import type { Kind, Language, Span } from '../model.ts';
import { fillIn } from '../messages/say.ts';
import { isPronoun } from './pronoun.ts';

/** The content of a note, plain and as a snippet with tab stops (LSP snippet syntax). */
export interface NoteText {
  readonly content: string;
  readonly snippet?: string;
}

/** What a note can be composed from. */
export interface NoteContext {
  readonly language: Language;
  readonly kind: Kind;
  /** Who issues the statement, where it is known: front matter, configuration, or asked for. */
  readonly source?: string;
  readonly speakers: readonly Speaker[];
  readonly directive?: Directive;
}

const OFFERED_SPEAKERS = 5;

/** Stands for what nobody told: a note must not name somebody who is not known. */
const UNTOLD = '…';

/** The notes that could answer a finding, the likeliest first. */
export function composeNotes(context: NoteContext): NoteText[] {
  const { language, kind, source } = context;
  const wording = languages[language].notes;
  const named = [...(source ? [source] : []), ...speakersToName(context)].map((name) => ({ content: fillIn(wording.accordingTo, { source: name }) }));
  const free = freeNote(wording.accordingTo, { source: UNTOLD });
  const order = kind === 'directive' ? orderNote(context) : undefined;
  if (order) return [order, ...named, { content: wording.sourceNotGiven }, free];
  if (kind === 'framing') return [{ content: wording.authorsWording }, ...named, free];
  const [first, ...others] = source ? named : [{ content: wording.sourceNotGiven }, ...named];
  return [first!, ...others, ...(source ? [{ content: wording.sourceNotGiven }] : []), free];
}

/** Speakers that a reader could look up; pronouns and vague voices name nobody. No more are looked at than are offered. */
function speakersToName({ speakers, source, language }: NoteContext): string[] {
  const names = new Set<string>();
  for (const speaker of speakers) {
    if (names.size === OFFERED_SPEAKERS) break;
    const name = asWritten(speaker.name, speaker.kind === 'named', language);
    if ((speaker.kind === 'named' || speaker.kind === 'role') && name !== source) names.add(name);
  }
  return [...names];
}

/** On one line, without the capital of its sentence: *ifølge presidenten*, *according to the mayor*. */
function asWritten(name: string, isName: boolean, language: Language): string {
  const flat = name.replace(/[[\]\s]+/g, ' ').trim();
  const lower = language === 'en' ? /^(?:The|A|An|His|Her|Its|Their|Our) /.test(flat) : !isName || isDefiniteTitle(flat.split(' ')[0]!.toLowerCase());
  return lower ? flat.charAt(0).toLowerCase() + flat.slice(1) : flat;
}

/** Who orders whom, as far as the text tells; none where it tells neither. */
function orderNote({ language, directive }: NoteContext): NoteText | undefined {
  const issuer = nameIn(directive?.issuer, language);
  const addressee = nameIn(directive?.addressee, language);
  return issuer || addressee ? freeNote(languages[language].notes.order, { issuer: issuer ?? UNTOLD, addressee: addressee ?? UNTOLD }) : undefined;
}

/** Somebody by name or noun; a pronoun names nobody outside its sentence. */
function nameIn(span: Span | null | undefined, language: Language): string | undefined {
  const words = span && asWritten(span.text, true, language);
  return words && !isPronoun(words, language) ? words : undefined;
}

/** A note whose values are tab stops where the client can, plain words elsewhere. */
function freeNote(wording: string, values: Readonly<Record<string, string>>): NoteText {
  const stops = Object.fromEntries(Object.entries(values).map(([name, value], n) => [name, `\${${n + 1}:${escapeSnippet(value)}}`]));
  return { content: fillIn(wording, values), snippet: fillIn(wording, stops) };
}

/** `$`, `}` and `\` have a meaning in snippets. Source: LSP 3.17, "Snippet Syntax". */
export function escapeSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
