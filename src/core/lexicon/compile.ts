import type { InflectionClasses } from '../languages/inflection.ts';
import { groupedBy } from '../grouped.ts';
import { beginningOf, ownBeginnings, type Beginning } from './beginnings.ts';
import type { Class } from './class.ts';
import { formsOf } from './forms.ts';
import { Pattern, type PatternSource } from './pattern.ts';
import type { ClassWord, CueEntry, LexiconData, ListedWord, WrittenData } from './schema.ts';

/** What the YAML of a language says, with all that can be told of it when the bundle is built. `cueVerb`: the class of verbs of saying, as it is declared now. */
export function compileLexicon({ terms, cues, words }: WrittenData, classes: InflectionClasses, cueVerb: Class): LexiconData {
  const startsOf = (source: PatternSource) => Pattern.compile(source, classes).starts();
  return {
    terms: terms.map((term) => withBeginnings(term, term.term, startsOf({ text: term.term, ...term }))),
    cues: cues.map((cue) => withBeginnings(cue, cue.cue, startsOf({ text: cue.cue, ...cue }))),
    words: listed([...cues.flatMap(verbsOf).map((verb) => ({ class: cueVerb, ...verb })), ...words]).map((word) => withBeginnings(word, word.lemma, word.lemma.includes(' ') ? startsOf({ text: word.lemma, ...word }) : formsIn(word, classes))),
  };
}

/** Says how the forms of an entry begin, where that is not to be seen from how it is written. */
export function withBeginnings<T extends object>(entry: T, written: string, forms: Iterable<string>): T & Beginning {
  const own = ownBeginnings(written);
  const all = [...new Set([...forms].map((form) => beginningOf(form.toLowerCase())))];
  return all.every((beginning) => own.includes(beginning)) ? entry : { ...entry, beginnings: all };
}

/** A verb of saying is a verb like others. */
function verbsOf({ cue, type, inflect }: CueEntry): Omit<ClassWord, 'class'>[] {
  if (type !== 'verb' || !inflect) return [];
  return cue.split(' ')[0]!.split('|').map((lemma) => ({ lemma: lemma.replace('~', ''), inflect }));
}

/** Each word once, with its classes: it is inflected once for all of them. Of a feminine that is a masculine too the masculine comes last, which replacements take. */
function listed(words: readonly ClassWord[]): ListedWord[] {
  const groups = groupedBy(words, ({ lemma, inflect, forms }) => JSON.stringify([lemma, inflect, forms]));
  const all = [...groups.values()].map((group) => ({ ...withoutClass(group[0]!), classes: [...new Set(group.map((word) => word.class))] }));
  return all.sort((a, b) => compared(a.lemma, b.lemma) || compared(a.inflect ?? '', b.inflect ?? ''));
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function withoutClass({ class: _, ...word }: ClassWord): Omit<ClassWord, 'class'> {
  return word;
}

function formsIn(word: Parameters<typeof formsOf>[0], classes: InflectionClasses): string[] {
  return formsOf(word, classes).map(({ form }) => form);
}
