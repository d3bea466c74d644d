import { Class } from '../../lexicon/class.ts';
import type { InflectionClasses, WordClassName } from '../inflection.ts';
import type { Reading } from '../words.ts';
import { unpacked } from './packed.ts';

/** Lemmas that inflect in the same classes, packed. */
interface Batch {
  readonly classNames: readonly string[];
  readonly lemmas: string;
}

interface Lemma {
  readonly lemma: string;
  readonly classNames: readonly string[];
}

/**
 * The verbs that scripts/verbs draws from Norsk ordbank, and the nouns and adjectives that have a form in common with one.
 * Inflecting them all would take longer than a review: they are unpacked when a word with their initial is looked up,
 * and inflected when one is that begins as all of their forms do.
 */
export class DrawnWords {
  private readonly packed = new Map<string, Batch[]>();
  private readonly waiting = new Map<string, Lemma[]>();
  private readonly known = new Map<string, Reading[]>();

  /** The text of verbs.txt: on each line the names of classes, a colon, and lemmas. */
  constructor(
    text: string,
    private readonly classes: InflectionClasses,
  ) {
    for (const line of text.trim().split('\n')) this.addLine(line);
  }

  /** Readings of a form that can be a verb: as a verb, and what else it can be. None of any other form. */
  readings(lower: string): readonly Reading[] {
    this.unpack(lower.charAt(0));
    for (let end = 1; end <= lower.length; end++) this.inflect(lower.slice(0, end));
    const found = this.known.get(lower) ?? [];
    return found.some((r) => r.class === Class.verb) ? found : [];
  }

  private addLine(line: string): void {
    const [names, text] = line.split(': ');
    const classNames = names!.split(' ');
    // Behind the 0 that says that nothing is shared stands the initial.
    for (const lemmas of text!.split(' ')) append(this.packed, lemmas.charAt(1), { classNames, lemmas });
  }

  private unpack(initial: string): void {
    for (const { classNames, lemmas } of take(this.packed, initial)) {
      for (const lemma of unpacked(lemmas)) append(this.waiting, beginningOf({ lemma, classNames }), { lemma, classNames });
    }
  }

  private inflect(beginning: string): void {
    for (const { lemma, classNames } of take(this.waiting, beginning)) {
      for (const name of classNames) this.addForms(lemma, name);
    }
  }

  private addForms(lemma: string, className: string): void {
    const { wordClass, inflect } = this.classes[className]!;
    const drawn = DRAWN[wordClass];
    if (drawn === undefined) return;
    for (const { form, tag } of inflect(lemma)) {
      const known = this.known.get(form)?.some((r) => r.class === drawn && r.lemma === lemma && r.tag === tag);
      if (!known) append(this.known, form, { class: drawn, lemma, tag });
    }
  }
}

const DRAWN: Readonly<Partial<Record<WordClassName, Class>>> = { verb: Class.verb, noun: Class.noun, adjective: Class.adjective };

const STRONG_STEM = /(?:j?[aeiouyæøå]+[^aeiouyæøå]+e|j?[aeiouyæøå]+)$/;
const ENDING = /(?:j?e|e[lnrt]|ar|[ad])$/;

/** What all forms of a lemma begin with: what stands before the vowel that a strong verb changes, else the stem. */
export function beginningOf({ lemma, classNames }: Lemma): string {
  if (classNames.includes('vs')) return lemma.replace(STRONG_STEM, '') || lemma.charAt(0);
  return lemma.replace(ENDING, '').replace(/([^aeiouyæøå])\1$/, '$1');
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function take<T>(lists: Map<string, T[]>, key: string): readonly T[] {
  const list = lists.get(key);
  if (!list) return [];
  lists.delete(key);
  return list;
}
