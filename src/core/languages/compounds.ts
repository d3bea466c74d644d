import type { FormTag } from './inflection.ts';
import type { CompoundTerm, Term } from './words.ts';

const SHORTEST_PART = 3;
/** A longer word is no compound of people: its parts, and the parts of those, are not looked for. */
export const LONGEST_COMPOUND = 60;
// What joins the parts of a Norwegian compound: arbeid-s-plass, barn-e-hage, EU-land. Source: Språkrådet on «binde-s».
const LINKS = ['', 's', 'e', '-', 's-'];
const VOWEL = /[aeiouyæøåéèêóòô]/u;
// Endings that only look like a last part: derivation and inflection, not composition.
const SUFFIX = /^(?:s?(?:en|et|a|er|ene|ane|ar|ast|ere|este|else|elsen|isme|ismen|ismens|ist|isten|ister|istene|istisk|istiske|ing|inga|ingen|inger|ingar|het|heten|heit|heita|lig|lige|leg|lege|isk|iske|iskt|sk|ske|ende|ande|bar|bare|som|somme|løs|løst|løse|laus|laust|lause|full|fullt|fulle))$/u;

/** How a language's compounds carry the charge of one of their parts. */
export interface CompoundTerms {
  add(term: Term, forms: ReadonlyMap<string, FormTag>): void;
  find(lower: string): CompoundTerm | undefined;
}

/** Terms that charge a compound from its first or its last part (Norwegian). */
export class Compounds implements CompoundTerms {
  private readonly first = new Map<string, Term>();
  private readonly last = new Map<string, { term: Term; tag: FormTag }>();

  add(term: Term, forms: ReadonlyMap<string, FormTag>): void {
    if (!term.compounds) return;
    if (term.compounds === 'first' || term.compounds === 'both') this.first.set(term.term, term);
    if (term.compounds !== 'first') for (const [form, tag] of forms) this.last.set(form, { term, tag });
  }

  /** The charged part of a compound, the first part before the last. */
  find(lower: string): CompoundTerm | undefined {
    if (lower.length < 2 * SHORTEST_PART || lower.length > LONGEST_COMPOUND) return undefined;
    return this.firstPart(lower) ?? this.lastPart(lower);
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

  add(term: Term, forms: ReadonlyMap<string, FormTag>): void {
    if (term.rule === 'label') for (const form of forms.keys()) this.labels.set(form, term);
  }

  find(lower: string): CompoundTerm | undefined {
    const hyphen = lower.indexOf('-');
    const term = hyphen > 0 ? this.labels.get(lower.slice(0, hyphen)) : undefined;
    return term && { term, part: 'first', tag: 'base', rest: lower.slice(hyphen) };
  }
}

function isPart(rest: string): boolean {
  return rest.length >= SHORTEST_PART && VOWEL.test(rest) && !SUFFIX.test(rest);
}
