import { Class } from '../lexicon/class.ts';
import type { Language } from '../model.ts';
import type { WordToken } from '../languages/words.ts';
import { isTitle } from './speaker-class.ts';

/** What a source calls itself: its words, and whether they are the name of a person or body by itself (*Jane Roe*), or name it by its head (*University of Eastport*). */
export interface FoundName {
  readonly words: readonly WordToken[];
  readonly headed: boolean;
}

/**
 * The name in a source: *Jane Roe* of *Director of Operations, Jane Roe* and of *Minister of Culture Jane Roe*, *University of Eastport*
 * of *the University of Eastport*; undefined where none is in it.
 */
export function nameOf(source: readonly WordToken[], language: Language): FoundName | undefined {
  const [head, apposition] = segments(source);
  const found = inPhrase(head!, language);
  const office = !found || found.headed;
  const person = office && apposition && isPersonName(apposition, head!) ? apposition : undefined;
  return person ? { words: person, headed: false } : found;
}

/** The phrase, and what its first comma, dash or bracket sets beside it. */
function segments(tokens: readonly WordToken[]): (readonly WordToken[])[] {
  // *fornyings-, administrasjons- og kyrkjeminister*: no comma behind a hyphen that hangs.
  const cut = tokens.findIndex((t, i) => i > 0 && isBreak(t) && tokens[i - 1]!.word.form !== '-');
  if (cut < 0) return [tokens];
  const rest = tokens.slice(cut + 1);
  const end = rest.findIndex(isBreak);
  return [tokens.slice(0, cut), end < 0 ? rest : rest.slice(0, end)];
}

function isBreak({ word }: WordToken): boolean {
  return word.kind === 'mark' && !'"“”«»\'’-'.includes(word.form);
}

/** Only a person stands beside an office: *the mayor of Eastport, Jane Roe*, not *the University of Eastport, Northland*. */
function isPersonName(words: readonly WordToken[], beside: readonly WordToken[]): boolean {
  if (!words.length || lastRun(words).length < words.length) return false;
  return isFirstName(words[0]!) || (words.length > 1 && beside.some(isTitle));
}

function inPhrase(phrase: readonly WordToken[], language: Language): FoundName | undefined {
  const words = isFunctionWord(phrase[0]!) ? phrase.slice(phrase.findIndex((t) => !isFunctionWord(t))) : phrase;
  if (isPair(words)) return { words, headed: true };
  const at = words.findIndex(({ word }, i) => i > 0 && word.classes.has(Class.preposition) && !word.capitalised);
  if (at < 0) return byItself(lastRun(words));
  const [left, right] = [words.slice(0, at), words.slice(at + 1)];
  if (!right.some(isNamed)) return joinsName(words[at]!) && isCommonAlone(left) ? { words, headed: true } : byItself(lastRun(left));
  if (words[at]!.word.classes.has(Class.provenance) && beginsPerson(right, 0)) return byItself(right);
  return byItself(left.some(isTitle) ? personAfter(right, language !== 'en' && words === phrase) : personAfterTitle(right))
    ?? byItself(personBefore(left, words[at]!))
    ?? { words, headed: true };
}

/** *Jane Roe and Tom Hay*, *Health and Safety Executive*: none of them alone. */
function isPair(words: readonly WordToken[]): boolean {
  const and = words.findIndex(({ word }) => word.classes.has(Class.coordinator));
  return and > 0 && words.slice(0, and).some(isNamed) && words.slice(and + 1).some(isNamed);
}

function byItself(words: readonly WordToken[]): FoundName | undefined {
  return words.length ? { words, headed: false } : undefined;
}

/** Capitalised words that end the phrase, past the titles that lead up to a name; none in *Smith's office*. */
function lastRun(tokens: readonly WordToken[]): readonly WordToken[] {
  let first = tokens.length;
  while (first > 0 && isNamed(tokens[first - 1]!)) first--;
  const run = tokens.slice(first);
  return run.slice(run.findLastIndex((t, n) => n < run.length - 1 && isTitle(t)) + 1);
}

/** *Minister of [Culture Tom Hay]*, *ordfører i [Eastport Kari Nes]*: a person's name behind the name that the office belongs to. */
function personAfter(right: readonly WordToken[], bare: boolean): readonly WordToken[] {
  const at = right.findIndex((_, i) => i > 0 && isNamed(right[i - 1]!) && !isTitle(right[i - 1]!) && beginsPerson(right, i));
  if (at >= 0) return right.slice(at);
  // Without an article a Norwegian title leads up to a name: *ordfører i*, not *ordføreren i*.
  return bare && right.length > 2 && right.every((t) => isNamed(t) && !isTitle(t)) ? right.slice(-2) : personAfterTitle(right);
}

function beginsPerson(words: readonly WordToken[], i: number): boolean {
  const rest = words.slice(i);
  if (!rest.every(isNamed) || rest.length > LONGEST_PERSON) return false;
  return isFirstName(rest[0]!) || (rest.length > 1 && (i === 0 || isWord(words[i - 1]!)) && rest.every(isUnknown));
}

const LONGEST_PERSON = 4;

/** *University of [Eastport spokesperson Ada Holm]*. */
function personAfterTitle(right: readonly WordToken[]): readonly WordToken[] {
  const at = right.findLastIndex((t) => !isNamed(t));
  return at >= 0 && isTitle(right[at]!) ? right.slice(at + 1) : [];
}

/** *[Ada Holm] of the Harbour Office*, *[Kari Nes] i Havnevesenet*; none in *[Bank] of Northland*, *[Universitetet] i Eastport*. */
function personBefore(left: readonly WordToken[], preposition: WordToken): readonly WordToken[] {
  const run = lastRun(left);
  if (!run.length || isTitle(run.at(-1)!)) return [];
  if (isFirstName(run[0]!)) return run;
  if (joinsName(preposition)) return [];
  return run.length > 1 || isUnknown(run[0]!) ? run : [];
}

/** *Landslaget* for lokalhavner: a common noun that names nobody without what joins it; not *flere* av dem. */
function isCommonAlone(left: readonly WordToken[]): boolean {
  const { classes } = left.at(-1)!.word;
  return lastRun(left).length === 1 && !isUnknown(left.at(-1)!) && !isTitle(left.at(-1)!) && !classes.hasAny([Class.vagueWord, Class.quantifier, Class.people]);
}

/** *Norsk forening for barn*. */
function joinsName({ word }: WordToken): boolean {
  return word.classes.has(Class.nameJoining);
}

// Definite and plural endings of Norwegian nouns.
const COMMON_SHAPE = /..(?:en|et|ene|erne|ane|er|ar|inga|ingen|eit)$/u;

/** A word that no list knows, and that has not the shape of a common noun. */
export function isUnknown({ word }: WordToken): boolean {
  return isFirstName({ word }) || word.classes.has(Class.unlisted) || (word.readings.length === 0 && !COMMON_SHAPE.test(word.lower));
}

function isWord(token: WordToken): boolean {
  return !isUnknown(token);
}

function isFirstName({ word }: Pick<WordToken, 'word'>): boolean {
  return word.classes.has(Class.femaleName) || word.classes.has(Class.maleName);
}

function isNamed(token: WordToken): boolean {
  return token.word.capitalised && !isFunctionWord(token);
}

export function isFunctionWord({ word }: WordToken): boolean {
  return word.classes.has(Class.determiner) || word.classes.has(Class.possessive) || word.classes.has(Class.pronounSubject);
}
