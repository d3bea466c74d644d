import type { CompoundTerm, WordToken } from '../../../languages/words.ts';
import type { Paragraph } from '../../../languages/paragraph.ts';
import { Class } from '../../../lexicon/class.ts';
import type { Sentence } from '../../../text/sentences.ts';

interface Place {
  readonly paragraph: Paragraph;
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly compound?: CompoundTerm;
}

// From this share of capitalised words on, capitals are the style of the line and tell nothing.
const TITLE_STYLE = 0.8;
const LONG_WORD = 4;
// Up to so many letters in capitals are an acronym, more are emphasis.
const LONGEST_ACRONYM = 4;
const titleStyle = new WeakMap<Sentence, boolean>();

/** Is a term part of a proper name: *Peaceful Valley*, *the Terrorism Act*? Capitals at the start of a sentence and in title-case lines tell nothing. */
export function isName({ paragraph: { tokens }, sentence, first, last, compound }: Place): boolean {
  if (compound?.part === 'last' && isBuiltOnName(tokens[first]!.word.form, compound)) return false;
  if (!isCapitalised(tokens[first]) || !tokens.slice(first, last).every((t) => isCapitalised(t) || t.word.form.length < LONG_WORD)) return false;
  if (isTitleStyle(tokens, sentence)) return false;
  return beginsSentence(tokens, sentence, first) ? isCapitalised(tokens[last]) && last < sentence.last && last > first && tokens[last]!.word.kind === 'word' : true;
}

/** *Berg-regimet*, *Bergregimet*: the capital is that of the name before; a head with an article at its end is a common noun. */
function isBuiltOnName(form: string, { rest, tag }: CompoundTerm): boolean {
  const head = form.slice(rest.length);
  return head === head.toLowerCase() && (rest.endsWith('-') || tag === 'sgdef' || tag === 'pldef');
}

function isCapitalised(token: WordToken | undefined): boolean {
  return token !== undefined && token.word.capitalised && !isShouted(token.word.form);
}

function isShouted(form: string): boolean {
  return form.length > LONGEST_ACRONYM && form === form.toUpperCase();
}

/** After the sentence's start, an opening mark or a colon, every word has its capital. */
function beginsSentence(tokens: readonly WordToken[], sentence: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return at === sentence.first || before === undefined || (before.word.kind === 'mark' && before.word.form !== ',' && before.word.form !== '&');
}

function isTitleStyle(tokens: readonly WordToken[], sentence: Sentence): boolean {
  const known = titleStyle.get(sentence);
  if (known !== undefined) return known;
  const words = tokens.slice(sentence.first, sentence.last).filter((t) => t.word.kind === 'word' && !t.word.classes.has(Class.functionWord));
  const styled = words.length > 2 && words.filter((t) => t.word.capitalised).length >= TITLE_STYLE * words.length;
  titleStyle.set(sentence, styled);
  return styled;
}
