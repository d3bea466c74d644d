import type { Beginning } from '../lexicon/beginnings.ts';
import { Pattern, type PatternSource } from '../lexicon/pattern.ts';
import type { FormTag, InflectionClasses } from './inflection.ts';
import type { CompoundTerm, Term } from './words.ts';

const SHORTEST_PART = 3;
/** A longer word is no compound of people: its parts, and the parts of those, are not looked for. */
export const LONGEST_COMPOUND = 60;
// What joins the parts of a Norwegian compound: arbeid-s-plass, barn-e-hage, EU-land. Source: Språkrådet on «binde-s».
const LINKS = ['', 's', 'e', '-', 's-'];
const VOWEL = /[aeiouyæøåéèêóòô]/u;
// Endings that only look like a last part: derivation and inflection, not composition.
const SUFFIX = /^(?:s?(?:en|et|a|er|ene|ane|ar|ast|ere|este|else|elsen|isme|ismen|ismens|ist|isten|ister|istene|istisk|istiske|ing|inga|ingen|inger|ingar|het|heten|heit|heita|lig|lige|leg|lege|isk|iske|iskt|sk|ske|ende|ande|bar|bare|som|somme|løs|løst|løse|laus|laust|lause|full|fullt|fulle))$/u;

/** How a language's compounds carry the charge of one of their parts. Terms are inflected when the first compound is looked for. */
export interface CompoundTerms {
  add(term: Term): void;
  find(lower: string): CompoundTerm | undefined;
}

/** Nobody is told to rage or to plunder, and Norwegian imperatives look like other words: *her*, *ras*. */
export function patternOf(term: Term & Beginning): PatternSource & Beginning {
  return { text: term.term, ...term, without: 'imp' };
}

/** Terms of one word, and the forms of those that were added since the last time. */
class SingleWords {
  private added: Term[] = [];

  constructor(private readonly classes: InflectionClasses) {}

  add(term: Term): void {
    if (!term.term.includes(' ')) this.added.push(term);
  }

  *take(): Generator<readonly [Term, ReadonlyMap<string, FormTag>]> {
    const added = this.added;
    this.added = [];
    for (const term of added) {
      const forms = Pattern.compile(patternOf(term), this.classes).singleWord;
      if (forms) yield [term, forms];
    }
  }
}

/** A team's terms are added before the built-in ones, and stay. */
function setFirst<T>(map: Map<string, T>, key: string, value: T): void {
  if (!map.has(key)) map.set(key, value);
}

/** Terms that charge a compound from its first or its last part (Norwegian). */
export class Compounds implements CompoundTerms {
  private readonly first = new Map<string, Term>();
  private readonly last = new Map<string, { term: Term; tag: FormTag }>();
  private readonly words: SingleWords;

  constructor(classes: InflectionClasses) {
    this.words = new SingleWords(classes);
  }

  add(term: Term): void {
    if (term.compounds) this.words.add(term);
  }

  /** The charged part of a compound, the first part before the last. */
  find(lower: string): CompoundTerm | undefined {
    if (lower.length < 2 * SHORTEST_PART || lower.length > LONGEST_COMPOUND) return undefined;
    for (const [term, forms] of this.words.take()) this.unpack(term, forms);
    return this.firstPart(lower) ?? this.lastPart(lower);
  }

  private unpack(term: Term, forms: ReadonlyMap<string, FormTag>): void {
    if (term.compounds === 'first' || term.compounds === 'both') setFirst(this.first, term.term, term);
    if (term.compounds !== 'first') for (const [form, tag] of forms) setFirst(this.last, form, { term, tag });
  }

  private firstPart(lower: string): CompoundTerm | undefined {
    for (let at = lower.length - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      const term = this.first.get(lower.slice(0, at));
      const link = term && LINKS.find((l) => lower.startsWith(l, at) && isPart(lower.slice(at + l.length)));
      if (term && link !== undefined) return { term, part: 'first', tag: 'base', rest: lower.slice(at + link.length) };
    }
    return undefined;
  }

  private lastPart(lower: string): CompoundTerm | undefined {
    for (let at = SHORTEST_PART; at <= lower.length - SHORTEST_PART; at++) {
      const found = this.last.get(lower.slice(at));
      if (found && VOWEL.test(lower.slice(0, at))) return { ...found, part: 'last', rest: lower.slice(0, at) };
    }
    return undefined;
  }
}

/** Labels that charge a hyphened word from its first part, in a language that writes compounds apart: *regime-backed*. */
export class HyphenedLabels implements CompoundTerms {
  private readonly labels = new Map<string, Term>();
  private readonly words: SingleWords;

  constructor(classes: InflectionClasses) {
    this.words = new SingleWords(classes);
  }

  add(term: Term): void {
    if (term.rule === 'label') this.words.add(term);
  }

  find(lower: string): CompoundTerm | undefined {
    const hyphen = lower.indexOf('-');
    if (hyphen > 0) for (const [label, forms] of this.words.take()) for (const form of forms.keys()) setFirst(this.labels, form, label);
    const term = hyphen > 0 ? this.labels.get(lower.slice(0, hyphen)) : undefined;
    return term && { term, part: 'first', tag: 'base', rest: lower.slice(hyphen) };
  }
}

function isPart(rest: string): boolean {
  return rest.length >= SHORTEST_PART && VOWEL.test(rest) && !SUFFIX.test(rest);
}
