import { Class } from '../lexicon/class.ts';
import type { Range, SourceKind } from '../model.ts';
import { tokensIn, type Paragraph } from '../languages/paragraph.ts';
import type { WordToken } from '../languages/words.ts';
import { isFunctionWord, nameOf } from './name-of.ts';
import { genderOfAddress } from './pronouns.ts';
import { canSpeak } from './speaker-class.ts';

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
  /** A name, or a noun for a person, an office or a body; *video*, *updates*, *runners* are nobody who can be asked. */
  readonly speaks: boolean;
}

/** Reads a source. Offsets are relative to the paragraph. A capital that only begins the sentence (*Ministeren*) makes no name. */
export function readMention(paragraph: Paragraph, source: Range, kind: SourceKind): Mention {
  const tokens = tokensIn(paragraph.tokens, source);
  const found = nameOf(tokens, paragraph.language);
  if (!found || isCapitalOnly(found.words, tokens, kind)) return descriptive(paragraph, source, untilInsertion(tokens), kind);
  const { words, headed } = found;
  const name = textOf(paragraph, words).slice(0, source.end - words[0]!.start);
  return {
    name,
    nameWords: headed ? [name.replace(/\s+/g, ' ').toLowerCase()] : words.map((t) => plainName(t.word.lower)),
    titles: lowerWords(tokens.filter((t) => headed ? t === headOf(words) : !words.includes(t))),
    gender: genderOf(tokens, words),
    head: '',
    speaks: true,
  };
}

/** The phrase before its apposition, parenthesis or relative clause. */
function untilInsertion(tokens: readonly WordToken[]): readonly WordToken[] {
  const end = tokens.findIndex((t, i) => i > 0 && t.word.kind === 'mark' && !'"“”«»\'’-'.includes(t.word.form));
  return end < 0 ? tokens : tokens.slice(0, end);
}

/** A capital that only begins the sentence: one word that may be common, of a source that is known to be no name. */
function isCapitalOnly(words: readonly WordToken[], tokens: readonly WordToken[], kind: SourceKind): boolean {
  if (kind === 'named' || words.length > 1 || untilInsertion(tokens).length > 1) return false;
  const { classes, readings } = words[0]!.word;
  return !classes.has(Class.unlisted) || readings.some((r) => r.tag === 'pl');
}

function lowerWords(tokens: readonly WordToken[]): string[] {
  return tokens.filter((t) => t.word.kind === 'word').map((t) => t.word.lower);
}

/** The noun before the preposition: *spokesman* of *spokesman for the board*. */
function headOf(words: readonly WordToken[]): WordToken | undefined {
  const nouns = words.filter((t) => t.word.kind === 'word');
  const preposition = nouns.findIndex((t, i) => i > 0 && t.word.classes.has(Class.preposition));
  return nouns[(preposition < 0 ? nouns.length : preposition) - 1];
}

function descriptive(paragraph: Paragraph, source: Range, tokens: readonly WordToken[], kind: SourceKind): Mention {
  const content = tokens.filter((t, i) => i > 0 || !isFunctionWord(t));
  const whole = keepsArticle(paragraph, tokens) ? asInside(paragraph, tokens) : textOf(paragraph, content.length ? content : tokens);
  const phrase = whole.slice(0, Math.min(0, source.end - tokens.at(-1)!.end) || undefined);
  const head = headOf(content)?.word.lower;
  const speaks = kind === 'named' || (head !== undefined && canSpeak(paragraph.vocabulary, head));
  return { name: phrase, nameWords: [], titles: lowerWords(tokens), gender: undefined, head: head ?? phrase.toLowerCase(), speaks };
}

/** *den norske regjeringen*, *the firm’s managers*: a phrase that is none without its article. */
function keepsArticle({ language }: Paragraph, tokens: readonly WordToken[]): boolean {
  const [first, second, third] = tokens;
  if (!first || !second || !third || !isFunctionWord(first)) return false;
  return language === 'en' ? first.word.classes.has(Class.determiner) && /['’]s$/.test(second.word.form) : DEMONSTRATIVE.test(first.word.lower);
}

const DEMONSTRATIVE = /^(?:de[nti]?)$/;

/** The phrase as it is written inside a sentence. */
function asInside(paragraph: Paragraph, tokens: readonly WordToken[]): string {
  const phrase = textOf(paragraph, tokens);
  return phrase[0]!.toLowerCase() + phrase.slice(1);
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
  const classes = name.length > 1 ? name[0]!.word.classes : undefined;
  if (!classes || classes.has(Class.femaleName) === classes.has(Class.maleName)) return undefined;
  return classes.has(Class.femaleName) ? 'she' : 'he';
}
