import type { InflectionClasses } from '../languages/inflection.ts';
import { beginningOf, ownBeginnings, type Beginning } from './beginnings.ts';
import { formsOf } from './forms.ts';
import { Pattern, type PatternSource } from './pattern.ts';
import type { CueEntry, LexiconData, WrittenData } from './schema.ts';

/** What the YAML of a language says, with all that can be told of it when the bundle is built. */
export function compileLexicon({ terms, cues, words }: WrittenData, classes: InflectionClasses): LexiconData {
  const startsOf = (source: PatternSource) => Pattern.compile(source, classes).starts();
  return {
    terms: terms.map((term) => withBeginnings(term, term.term, startsOf({ text: term.term, ...term }))),
    cues: cues.map((cue) => withBeginnings(cue, cue.cue, startsOf({ text: cue.cue, ...cue }))),
    words: words.map((word) => withBeginnings(word, word.lemma, word.lemma.includes(' ') ? startsOf({ text: word.lemma, ...word }) : formsIn(word, classes))),
    verbs: cues.flatMap(verbsOf).map((verb) => withBeginnings(verb, verb.lemma, formsIn(verb, classes))),
  };
}

/** Says how the forms of an entry begin, where that is not to be seen from how it is written. */
export function withBeginnings<T extends object>(entry: T, written: string, forms: Iterable<string>): T & Beginning {
  const own = ownBeginnings(written);
  const all = [...new Set([...forms].map((form) => beginningOf(form.toLowerCase())))];
  return all.every((beginning) => own.includes(beginning)) ? entry : { ...entry, beginnings: all };
}

/** A verb of saying is a verb like others. */
function verbsOf({ cue, type, inflect }: CueEntry): { lemma: string; inflect: string }[] {
  if (type !== 'verb' || !inflect) return [];
  return cue.split(' ')[0]!.split('|').map((lemma) => ({ lemma: lemma.replace('~', ''), inflect }));
}

function formsIn(word: Parameters<typeof formsOf>[0], classes: InflectionClasses): string[] {
  return formsOf(word, classes).map(({ form }) => form);
}
