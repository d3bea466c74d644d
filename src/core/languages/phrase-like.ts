import type { FormTag, InflectionClass, WordClassName } from './inflection.ts';
import type { LanguageModule } from './language.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Lemmas of a language with their inflection classes: *klage* is a noun and a verb. */
type KnownClasses = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<LanguageModule, KnownClasses>();

/**
 * A wording in the inflection that another word of the class `inflect` has at its place; undefined where it has no such form, or none
 * that is known: *riot* may be *protest*, but *rioters* are not.
 */
export function phraseLike({ language }: Vocabulary, wording: string, inflect: string | undefined, tag: FormTag): string | undefined {
  const model = inflect ? language.classes[inflect] : undefined;
  if (!model || model.wordClass === 'other' || model.wordClass === 'adverb') return wording;
  const words = wording.split(' ');
  const head = headOf(words, model.wordClass, language);
  const form = formOf(language, words[head]!, model.wordClass, tag);
  if (!form) return AS_GIVEN[model.wordClass]?.includes(tag) ? wording : undefined;
  const modifiers = model.wordClass === 'noun' ? words.slice(0, head).map((word) => language.agree(word, tag)) : words.slice(0, head);
  return [...language.articleFor(modifiers.length > 0, form.className, tag), ...modifiers, form.form, ...words.slice(head + 1)].join(' ');
}

// Forms that a wording may have as it is given. An adjective whose inflection is not known often has but one.
const AS_GIVEN: Readonly<Partial<Record<WordClassName, readonly FormTag[]>>> = { noun: ['sg'], verb: ['inf'], adjective: ['pos', 'neut', 'def'] };

/** A verb stands first, or behind its negation; a noun last, or before its preposition or clause. */
function headOf(words: readonly string[], wordClass: WordClassName, language: LanguageModule): number {
  if (wordClass !== 'noun') return Math.max(0, words.length > 1 ? words.findIndex((word) => classOf(language, word, wordClass) !== undefined) : 0);
  const end = words.findIndex((word, n) => n > 0 && language.nounPhraseEnds.has(word));
  return (end < 0 ? words.length : end) - 1;
}

function formOf(language: LanguageModule, lemma: string, wordClass: WordClassName, tag: FormTag): { form: string; className: string } | undefined {
  const className = classOf(language, lemma, wordClass);
  if (!className) return undefined;
  const form = inflected(language.classes[className]!, lemma).find((f) => f.tag === tag)?.form;
  return form === undefined ? undefined : { form, className };
}

function inflected(inflection: InflectionClass, lemma: string) {
  try {
    return inflection.inflect(lemma);
  } catch {
    return []; // a class that was guessed, and does not fit
  }
}

function classOf(language: LanguageModule, lemma: string, wordClass: WordClassName): string | undefined {
  const fits = (name: string | undefined) => name !== undefined && language.classes[name]!.wordClass === wordClass;
  const listed = [lemma, ...(language.compounding ? endsOf(lemma) : [])].flatMap((l) => classesOf(language).get(l)?.findLast(fits) ?? [])[0];
  if (listed) return listed;
  const guessed = language.guessClass(lemma, wordClass);
  return fits(guessed) ? guessed : undefined;
}

const SHORTEST_LAST_PART = 4;

/** What may be the last part of a compound, the longest first. */
function endsOf(lemma: string): string[] {
  return Array.from({ length: Math.max(0, lemma.length - SHORTEST_LAST_PART - 1) }, (_, n) => lemma.slice(n + 2));
}

function classesOf(language: LanguageModule): KnownClasses {
  let classes = known.get(language);
  if (!classes) known.set(language, (classes = collectClasses(language)));
  return classes;
}

function collectClasses({ data }: LanguageModule): KnownClasses {
  const single = data.terms.filter((t) => t.inflect && !t.term.includes(' ')).map((t) => [t.term, t.inflect!] as const);
  const words = data.words.filter((w) => w.inflect && w.inflect !== 'inv').map((w) => [w.lemma, w.inflect!] as const);
  const classes = new Map<string, string[]>();
  for (const [lemma, inflect] of [...single, ...words]) classes.set(lemma, [...(classes.get(lemma) ?? []), inflect]);
  return classes;
}
