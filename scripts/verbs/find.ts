import type { Hand } from './hand.ts';

const PARTICLES = [
  'an', 'av', 'be', 'bort', 'del', 'etter', 'for', 'fore', 'forut', 'fra', 'fram', 'frem', 'frå', 'full', 'gjen', 'gjeninn', 'gjenn', 'gjennom', 'gjenopp',
  'heim', 'hen', 'hjem', 'imot', 'imøte', 'inn', 'inne', 'med', 'mis', 'mot', 'ned', 'om', 'opp', 'over', 'på', 'sam', 'saman', 'sammen', 'til', 'tilbake', 'under', 'unn', 'ut', 'ved', 'vidare', 'videre', 'vold',
];
// No prefix stands before these: *avle*, *bete*.
const UNPREFIXED = new Set(['le', 'te', 'ha', 'ale', 'ete']);
const NO_VERB = /(?:es|ast|skap|nad|het|heit|dom|else|isme|[aeiouyæøå]sje)$/;
const LATIN = /[^aeiouyæøå]ere$/;
// *tenkje* beside *tenke*
const WITH_J = /[gk]je$/;
const VERBAL_NOUNS = ['ing', 'ning', 'else'];

/** Which lemmas are verbs: by the nouns that are made of them, by their ending, by a prefix before a verb, and by hand. */
export class VerbFinder {
  private readonly found = new Map<string, boolean>();

  constructor(
    private readonly lemmas: ReadonlySet<string>,
    private readonly hand: Hand,
    /** Verbs of the other written standard. */
    private readonly neighbours: ReadonlyMap<string, unknown>,
  ) {}

  all(): string[] {
    return [...new Set([...this.lemmas, ...this.hand.verbs])].filter((lemma) => this.isVerb(lemma)).sort((a, b) => (a < b ? -1 : 1));
  }

  isVerb(lemma: string): boolean {
    const known = this.found.get(lemma);
    if (known !== undefined) return known;
    const verb = this.decide(lemma);
    this.found.set(lemma, verb);
    return verb;
  }

  /** *tenkje* for *tenke*, where both are lemmas. */
  withJ(lemma: string): string | undefined {
    const variant = lemma.replace(/(?<=[gk])e$/, 'je');
    return variant !== lemma && this.lemmas.has(variant) && this.isVerb(variant) ? variant : undefined;
  }

  /** The verbs that a verb may be a compound or a derivation of, the longest first: *forutsette* of *utsette* and of *sette*. */
  tailsOf(lemma: string): string[] {
    return Array.from({ length: Math.max(0, lemma.length - 3) }, (_, n) => n + 2)
      .filter((start) => this.isPrefix(lemma.slice(0, start), lemma.length - start) && this.isVerb(lemma.slice(start)))
      .map((start) => lemma.slice(start));
  }

  /** Short verbs take particles only: *lese* is no *se*. */
  private isPrefix(prefix: string, tail: number): boolean {
    return PARTICLES.includes(prefix) || (tail > 3 && this.lemmas.has(prefix));
  }

  private decide(lemma: string): boolean {
    if (this.hand.verbs.has(lemma)) return true;
    if (this.hand.others.has(lemma) || !this.lemmas.has(lemma) || NO_VERB.test(lemma)) return false;
    return this.isDerived(lemma) || (WITH_J.test(lemma) && this.isVerb(lemma.replace(/je$/, 'e'))) || this.isPrefixed(lemma) || this.neighbours.has(lemma);
  }

  private isDerived(lemma: string): boolean {
    if (!/[aeiouyæøå].*e$/.test(lemma)) return false;
    return LATIN.test(lemma) || VERBAL_NOUNS.some((ending) => this.lemmas.has(lemma.slice(0, -1) + ending));
  }

  private isPrefixed(lemma: string): boolean {
    return this.tailsOf(lemma).some((tail) => !UNPREFIXED.has(tail) && PARTICLES.includes(lemma.slice(0, -tail.length)));
  }
}
