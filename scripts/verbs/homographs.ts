import type { Form } from '../../src/core/languages/inflection.ts';
import type { Inflection } from './class.ts';
import type { VerbFinder } from './find.ts';

/** Inflection classes by lemma. */
type Classes = Map<string, string[]>;

/** What the lemma list, the hand-written nouns and the verbs found say together. */
export interface Known {
  readonly lemmas: ReadonlySet<string>;
  readonly finder: VerbFinder;
  readonly inflection: Inflection;
  /** Nouns and adjectives by class; `none` holds what is neither. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>;
  /** A verb's forms. */
  formsOf(verb: string): readonly Form[];
}

const NOUN = /^[mfn]$/;

/** A lemma with the class that it inflects in. */
type Inflected = readonly [lemma: string, className: string];

/** The nouns and adjectives that have a form which is a verb's too, with their inflection classes. */
export function homographs(verbs: readonly string[], known: Known): Classes {
  const found: Classes = new Map();
  const all = [...listed(known), ...verbs.flatMap((verb) => [...stems(verb, known), ...compounds(verb, known), ...agents(verb, known), ...participles(verb, known)])];
  for (const [lemma, name] of all) found.set(lemma, [...(found.get(lemma) ?? []), name]);
  return overlapping(found, verbs, known);
}

function listed({ nouns, lemmas, inflection }: Known): Inflected[] {
  return [...nouns].filter(([name]) => name !== 'none')
    .flatMap(([name, words]) => [...words].filter((word) => lemmas.has(word)).map((word): Inflected => [word, fitting(name, word, inflection)]));
}

function stems(verb: string, known: Known): Inflected[] {
  return stemsOf(verb, known).flatMap((stem) => stemClasses(stem, verb, known).map((name): Inflected => [stem, fitting(name, stem, known.inflection)]));
}

/** *omtale* is a noun as *tale* is where nouns are compounded with it. */
function compounds(verb: string, known: Known): Inflected[] {
  const tail = known.finder.tailsOf(verb)[0];
  const names = tail ? classesNamed(tail, known).filter((name) => NOUN.test(name)) : [];
  return names.length && isCompounded(verb, known.lemmas) ? names.map((name): Inflected => [verb, name]) : [];
}

function agents(verb: string, { lemmas, inflection: { agent } }: Known): Inflected[] {
  const noun = verb.replace(/e$/, agent.ending);
  return noun !== verb && lemmas.has(noun) ? [[noun, agent.name]] : [];
}

/** *ansatt*, *såret* stand as lemmas: they are adjectives. Present participles are, all of them. */
function participles(verb: string, known: Known): Inflected[] {
  return known.formsOf(verb)
    .filter(({ form, tag }) => tag === 'perf' && /[td]$/.test(form) && known.lemmas.has(form) && !classesNamed(form, known).length)
    .map(({ form }) => [form, participleClass(form, known.inflection)]);
}

function participleClass(form: string, { classes }: Inflection): string {
  return form.endsWith('et') && classes['a-et'] ? 'a-et' : form.endsWith('d') && classes['p-d'] ? 'p-d' : 'am';
}

function stemsOf(verb: string, { lemmas, finder }: Known): string[] {
  const stem = verb.replace(/j?e$/, '');
  return [...new Set([stem, stem.replace(/(.)\1$/, '$1'), verb.replace(/e$/, '')])].filter((s) => s !== verb && s.length > 1 && lemmas.has(s) && !finder.isVerb(s));
}

const classesNamed = (lemma: string, { nouns }: Known): string[] => [...nouns].filter(([, lemmas]) => lemmas.has(lemma)).map(([name]) => name);

/** A stem that nothing is known of is a neuter, as nouns made of verbs are. A compound is what its last part is. */
function stemClasses(stem: string, verb: string, known: Known): string[] {
  const own = classesNamed(stem, known);
  if (own.length) return own.filter((name) => name !== 'none');
  for (const tail of known.finder.tailsOf(verb)) {
    const inherited = classesNamed(stem.slice(verb.length - tail.length), known).filter((name) => NOUN.test(name));
    if (inherited.length) return inherited;
  }
  return /(?:ere|ns|sjon)$/.test(verb) ? [] : ['n'];
}

function isCompounded(noun: string, lemmas: ReadonlySet<string>): boolean {
  for (const lemma of lemmas) if (lemma.length > noun.length + 2 && lemma.endsWith(noun) && lemmas.has(lemma.slice(0, -noun.length).replace(/s$/, ''))) return true;
  return false;
}

/** The class that an adjective's ending asks for, where a language has one of its own. */
function fitting(name: string, lemma: string, { classes }: Inflection): string {
  if (name !== 'a') return name;
  const special = /en$/.test(lemma) ? 'a-en' : /e[lr]$/.test(lemma) ? 'a-el' : 'a';
  return classes[special] ? special : name;
}

function overlapping(found: Classes, verbs: readonly string[], { inflection, formsOf }: Known): Classes {
  const forms = new Set(verbs.flatMap((verb) => formsOf(verb).map(({ form }) => form)));
  const overlaps = (name: string, lemma: string): boolean => inflection.classes[name]!.inflect(lemma).some(({ form }) => forms.has(form));
  const kept = [...found].map(([lemma, names]): [string, string[]] => [lemma, names.filter((name) => overlaps(name, lemma))]);
  return new Map(kept.filter(([, names]) => names.length));
}
