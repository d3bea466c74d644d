import type { Speaker } from '../attribution/model.ts';
import type { Directive } from '../rules/directive/model.ts';
import { languages } from '../languages/index.ts';
import type { Kind, Language } from '../model.ts';
import { fillIn, say } from '../messages/say.ts';

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

/** The notes that could answer a finding, the likeliest first. */
export function composeNotes(context: NoteContext): NoteText[] {
  const { language, kind, source } = context;
  const wording = languages[language].notes;
  const named = [...(source ? [source] : []), ...speakersToName(context)].map((name) => ({ content: fillIn(wording.accordingTo, { source: name }) }));
  const free = freeNote(wording.accordingTo, { source: say(language, 'placeholder.source') });
  if (kind === 'directive') return [orderNote(context), ...named, { content: wording.sourceNotGiven }, free];
  if (kind === 'framing') return [{ content: wording.authorsWording }, ...named, free];
  const [first, ...others] = source ? named : [{ content: wording.sourceNotGiven }, ...named];
  return [first!, ...others, ...(source ? [{ content: wording.sourceNotGiven }] : []), free];
}

/** Speakers that a reader could look up; pronouns and vague voices name nobody. */
function speakersToName({ speakers, source, language }: NoteContext): string[] {
  const names = speakers.filter((s) => s.kind === 'named' || s.kind === 'role').map((s) => asWritten(s, language));
  return [...new Set(names)].filter((n) => n !== source).slice(0, OFFERED_SPEAKERS);
}

/** A role loses the capital of its sentence: *ifølge presidenten*. */
function asWritten({ name, kind }: Speaker, language: Language): string {
  const flat = name.replace(/\s+/g, ' ').replace(/[[\]]/g, '');
  const article = language === 'en' && /^(?:The|A|An|His|Her|Its|Their|Our) /.test(flat);
  return article || (kind === 'role' && language !== 'en') ? flat[0]!.toLowerCase() + flat.slice(1) : flat;
}

function orderNote({ language, directive }: NoteContext): NoteText {
  const issuer = directive?.issuer?.text ?? say(language, 'placeholder.issuer');
  const addressee = directive?.addressee?.text ?? say(language, 'placeholder.addressee');
  return freeNote(languages[language].notes.order, { issuer: plain(issuer), addressee: plain(addressee) });
}

function plain(words: string): string {
  return words.replace(/[[\]\s]+/g, ' ').trim();
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
