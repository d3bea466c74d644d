import { Class } from '../../lexicon/class.ts';
import { isUpperAt } from '../../text/characters.ts';
import type { Reading, Word } from '../words.ts';

/** What the grammar asks of a token, one bit each. A form can be several things. */
export const Trait = {
  finite: 1 << 0,
  infinitive: 1 << 1,
  participle: 1 << 2,
  /** ha, være, bli: they make a participle a verb group. */
  have: 1 << 3,
  be: 1 << 4,
  modal: 1 << 5,
  /** Part of a noun phrase: nouns, names, adjectives, and every word that nothing is known of. */
  nominal: 1 << 6,
  name: 1 << 7,
  pronoun: 1 << 8,
  firstPerson: 1 << 9,
  objectPronoun: 1 << 10,
  determiner: 1 << 11,
  preposition: 1 << 12,
  /** Prepositions that go on with a noun phrase rather than with the clause: *direktøren i NHO*. */
  sourcePreposition: 1 << 13,
  /** *over 40 prosent*, *flere enn ti*. */
  quantityPreposition: 1 << 14,
  coordinator: 1 << 15,
  contrast: 1 << 16,
  subordinator: 1 << 17,
  complementizer: 1 << 18,
  question: 1 << 19,
  relative: 1 << 20,
  infinitiveMarker: 1 << 21,
  negation: 1 << 22,
  conditional: 1 << 23,
  adverb: 1 << 24,
  /** Adverbs that can open a main clause, so that its subject follows the verb. */
  fronted: 1 << 25,
  focus: 1 << 26,
  /** det, dette, slik: what stands for the content in *Det sier statsråden*. */
  deictic: 1 << 27,
  time: 1 << 28,
  /** A form that is a noun as often as a finite verb. */
  doubtful: 1 << 29,
  number: 1 << 30,
} as const;

const classTraits: Readonly<Partial<Record<Class, number>>> = {
  [Class.have]: Trait.have, [Class.be]: Trait.be, [Class.modal]: Trait.modal,
  [Class.pronoun]: Trait.pronoun,
  [Class.firstPerson]: Trait.firstPerson,
  [Class.objectPronoun]: Trait.objectPronoun,
  [Class.determiner]: Trait.determiner,
  [Class.quantifier]: Trait.determiner | Trait.nominal,
  [Class.possessive]: Trait.determiner,
  [Class.preposition]: Trait.preposition,
  [Class.sourcePreposition]: Trait.sourcePreposition,
  [Class.quantityPreposition]: Trait.quantityPreposition,
  [Class.coordinator]: Trait.coordinator,
  [Class.contrast]: Trait.contrast,
  [Class.subordinator]: Trait.subordinator,
  [Class.complementizer]: Trait.complementizer,
  [Class.questionWord]: Trait.question,
  [Class.relative]: Trait.relative,
  [Class.infinitiveMarker]: Trait.infinitiveMarker,
  [Class.negation]: Trait.negation,
  [Class.conditional]: Trait.conditional,
  [Class.adverb]: Trait.adverb,
  [Class.fronted]: Trait.fronted,
  [Class.focus]: Trait.focus,
  [Class.deictic]: Trait.deictic,
  [Class.time]: Trait.time | Trait.nominal,
  [Class.timeAdverb]: Trait.time,
  [Class.month]: Trait.time | Trait.nominal,
  [Class.ambiguousNoun]: Trait.doubtful | Trait.nominal,
  [Class.deponent]: Trait.finite,
  [Class.role]: Trait.nominal, [Class.roleWord]: Trait.nominal, [Class.document]: Trait.nominal, [Class.media]: Trait.nominal, [Class.work]: Trait.nominal, [Class.occasion]: Trait.nominal,
  [Class.vague]: Trait.nominal, [Class.vagueWord]: Trait.nominal, [Class.anonymous]: Trait.nominal, [Class.noun]: Trait.nominal, [Class.adjective]: Trait.nominal,
};

const AUXILIARY = Trait.have | Trait.be | Trait.modal;
// *for*, *om*, *så* are forms of verbs too, but hardly ever; *sin*, *denne* likewise.
const FUNCTION = Trait.preposition | Trait.coordinator | Trait.contrast | Trait.subordinator | Trait.complementizer | Trait.question | Trait.relative
  | Trait.infinitiveMarker | Trait.pronoun | Trait.determiner | Trait.fronted | Trait.focus;

const VERB_LISTS: ReadonlySet<Class> = new Set([Class.verb, Class.cueVerb, Class.have, Class.be, Class.modal]);

/** The traits of a form, worked out once for each distinct form. */
export function traits(form: string, kind: Word['kind'], readings: readonly Reading[]): number {
  if (kind === 'mark') return 0;
  if (kind === 'number') return Trait.number | Trait.nominal;
  let bits = 0;
  for (const reading of readings) bits |= listedTraits(reading) | (VERB_LISTS.has(reading.class) ? verbTraits(reading) : 0);
  if ((bits & FUNCTION) !== 0 && (bits & AUXILIARY) === 0) bits &= ~(Trait.finite | Trait.infinitive | Trait.participle | Trait.doubtful);
  const open = (bits & ~(Trait.doubtful | Trait.nominal)) === 0;
  if (open) bits |= Trait.nominal | shapeTraits(form);
  return isUpperAt(form, 0) && (bits & CLOSED) === 0 ? bits | Trait.name | Trait.nominal : bits;
}

/** *dagens*, *årets*: the genitive of a time belongs to a noun. */
function listedTraits({ class: of, tag }: Reading): number {
  return of === Class.time && tag === 'gen' ? Trait.nominal : (classTraits[of] ?? 0);
}

// Words of these kinds are capitalised only because a sentence begins with them.
const CLOSED = Trait.pronoun | Trait.determiner | Trait.preposition | Trait.coordinator | Trait.contrast | Trait.subordinator | Trait.complementizer
  | Trait.question | Trait.relative | Trait.infinitiveMarker | Trait.adverb | Trait.fronted | Trait.time | Trait.have | Trait.be | Trait.modal | Trait.objectPronoun;

function verbTraits({ tag }: Reading): number {
  switch (tag) {
    case 'pres': case 'past': case 'base':
      return Trait.finite;
    case 'pass':
      return Trait.finite | Trait.infinitive;
    case 'inf':
      return Trait.infinitive;
    case 'perf':
      return Trait.participle;
    default:
      return 0;
  }
}

// Verbs in -ere are too many to list, and nothing else ends like their present and past.
const LATIN_FINITE = /[^aeiouyæøå](?:erer|erte)$/u;
const VOWEL = /[aeiouyæøå]/u;

function shapeTraits(form: string): number {
  const ending = LATIN_FINITE.exec(form);
  return ending && VOWEL.test(form.slice(0, ending.index)) ? Trait.finite : 0;
}
