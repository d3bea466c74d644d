import type { Range, SourceKind } from '../model.ts';
import { tokenAt, type Paragraph, type WordToken } from '../text/paragraph.ts';
import { genderOfAddress } from './pronouns.ts';

export type Gender = 'he' | 'she' | undefined;

/** What the words of a source tell about who it is. */
export interface Mention {
  /** The name without title and apposition, or the phrase itself. */
  readonly name: string;
  /** Words of the name in lower case, the surname last; empty where the source is no name. */
  readonly nameWords: readonly string[];
  /** Lower-case words beside the name: offices, by which the speaker may be called later. */
  readonly titles: readonly string[];
  readonly gender: Gender;
  /** Head of a phrase without a name: *minister* of *the minister*. */
  readonly head: string;
}

/** Reads a source. Offsets are relative to the paragraph. A capital that only begins the sentence (*Ministeren*) makes no name. */
export function readMention(paragraph: Paragraph, source: Range, kind: SourceKind): Mention {
  const tokens = tokensOf(paragraph, source);
  const headTokens = untilInsertion(tokens);
  const name = lastNameRun(headTokens);
  const titles = tokens.filter((t) => t.word.kind === 'word' && !name.includes(t)).map((t) => t.word.lower);
  const nameless = !name.length || (kind !== 'named' && name.length === headTokens.length && name.length === 1);
  if (nameless) return descriptive(paragraph, source, headTokens, titles);
  return {
    name: textOf(paragraph, name),
    nameWords: name.map((t) => plainName(t.word.lower)),
    titles,
    gender: genderOf(tokens, name),
    head: '',
  };
}

function tokensOf({ tokens }: Paragraph, { start, end }: Range): readonly WordToken[] {
  return tokens.slice(tokenAt(tokens, start), tokenAt(tokens, end - 1) + 1);
}

/** The phrase before its apposition, parenthesis or relative clause. */
function untilInsertion(tokens: readonly WordToken[]): readonly WordToken[] {
  const end = tokens.findIndex((t, i) => i > 0 && t.word.kind === 'mark' && !'"“”«»\'’-'.includes(t.word.form));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** Capitalised words that end the phrase: *Jane Smith* of *the finance minister Jane Smith*; none in *Smith's office*. */
function lastNameRun(tokens: readonly WordToken[]): readonly WordToken[] {
  let first = tokens.length;
  while (first > 0 && tokens[first - 1]!.word.capitalised && !isFunctionWord(tokens[first - 1]!)) first--;
  const run = tokens.slice(first);
  return run.slice(leadingTitles(run));
}

function isFunctionWord({ word }: WordToken): boolean {
  return word.lists.has('determiner') || word.lists.has('possessive') || word.lists.has('pronoun-subject');
}

// Endings of Norwegian titles, which are compounds without end: *justisminister*, *byrådsleder*.
const TITLE = /(?:minister|leder|leiar|sjef|direktør|president|ordfører|ordførar|råd|mann|kvinne|advokat|dommer|dommar|professor|forsker|forskar|ambassadør|sekretær|inspektør|politi|representant|redaktør|rektor|lege|fylkesmann|statsforvalter|statsforvaltar)$/;

/** How many words of a run lead up to the name: *Prime Minister Jane Smith*, *Finance Minister Smith*. */
function leadingTitles(run: readonly WordToken[]): number {
  return run.findLastIndex(({ word }, n) => n < run.length - 1 && (word.lists.has('honorific') || word.lists.has('role') || TITLE.test(word.lower))) + 1;
}

function descriptive(paragraph: Paragraph, source: Range, tokens: readonly WordToken[], titles: readonly string[]): Mention {
  const content = tokens.filter((t, i) => i > 0 || !isFunctionWord(t));
  const phrase = content.length ? textOf(paragraph, content) : paragraph.text.slice(source.start, source.end);
  const words = content.filter((t) => t.word.kind === 'word');
  const preposition = words.findIndex((t, i) => i > 0 && t.word.lists.has('preposition'));
  const head = words[(preposition < 0 ? words.length : preposition) - 1];
  return { name: phrase, nameWords: [], titles, gender: undefined, head: head?.word.lower ?? phrase.toLowerCase() };
}

function textOf({ text }: Paragraph, tokens: readonly WordToken[]): string {
  return text.slice(tokens[0]!.start, tokens.at(-1)!.end);
}

function plainName(lower: string): string {
  return lower.replace(/['’]s?$/, '');
}

function genderOf(tokens: readonly WordToken[], name: readonly WordToken[]): Gender {
  for (const { word } of tokens) {
    const gender = genderOfAddress(word.lower);
    if (gender) return gender;
  }
  const lists = name.length > 1 ? name[0]!.word.lists : undefined;
  if (!lists || lists.has('female-name') === lists.has('male-name')) return undefined;
  return lists.has('female-name') ? 'she' : 'he';
}
