import type { Reading, Word, WordToken } from '../../languages/words.ts';
import { Class } from '../../lexicon/class.ts';
import { Can, Is, VERB, type Shape } from '../can.ts';
import { markShape } from '../marks.ts';
import { add, addClasses, remembered, type ClassShapes, type Building } from '../shapes.ts';

/** What the closed classes make of a word. */
const CLOSED: ClassShapes = [
  [Class.pronoun, { can: Can.pronoun, is: 0 }],
  [Class.nominative, { can: Can.pronoun, is: Is.nominative }],
  [Class.objectPronoun, { can: Can.pronoun, is: Is.oblique }],
  [Class.determiner, { can: Can.determiner, is: 0 }],
  [Class.bareDeterminer, { can: Can.determiner, is: Is.article }],
  [Class.quantifier, { can: Can.determiner, is: 0 }],
  [Class.possessive, { can: Can.determiner, is: Is.possessive }],
  [Class.preposition, { can: Can.preposition, is: 0 }],
  [Class.coordinator, { can: Can.coordinator, is: 0 }],
  [Class.contrast, { can: Can.coordinator, is: 0 }],
  [Class.subordinator, { can: Can.subordinator, is: 0 }],
  [Class.complementizer, { can: Can.subordinator, is: Is.complementizer }],
  [Class.questionWord, { can: Can.question, is: 0 }],
  [Class.relative, { can: Can.relative, is: 0 }],
  [Class.infinitiveMarker, { can: Can.infinitiveMarker, is: 0 }],
  [Class.negation, { can: 0, is: Is.negation }],
  [Class.adverb, { can: Can.adverb, is: 0 }],
  [Class.fronted, { can: Can.adverb, is: 0 }],
  [Class.sentenceAdverb, { can: Can.adverb, is: 0 }],
  [Class.focus, { can: Can.adverb, is: 0 }],
  [Class.standsAlone, { can: Can.pronoun, is: 0 }],
  [Class.determines, { can: Can.determiner, is: 0 }],
  [Class.opensClause, { can: Can.subordinator, is: 0 }],
  [Class.relates, { can: Can.relative, is: 0 }],
  [Class.bareArticle, { can: 0, is: Is.demonstrative }],
  [Class.numeral, { can: Can.number | Can.determiner, is: 0 }],
];

/** Lists that tell more of a word without making it one of a closed class. */
const OPEN: ClassShapes = [
  [Class.time, { can: Can.noun, is: Is.time }],
  [Class.month, { can: Can.noun, is: Is.time }],
  [Class.timeAdverb, { can: 0, is: Is.time }],
  [Class.ambiguousNoun, { can: Can.noun, is: 0 }],
  [Class.noun, { can: Can.noun, is: 0 }],
  [Class.adjective, { can: Can.adjective, is: 0 }],
  [Class.role, { can: Can.noun, is: 0 }], [Class.roleWord, { can: Can.noun, is: 0 }], [Class.document, { can: Can.noun, is: 0 }], [Class.media, { can: Can.noun, is: 0 }],
  [Class.work, { can: Can.noun, is: 0 }], [Class.occasion, { can: Can.noun, is: 0 }], [Class.vague, { can: Can.noun, is: 0 }], [Class.anonymous, { can: Can.noun, is: 0 }],
];

const VERBAL: Partial<Record<Reading['tag'], Shape>> = {
  inf: { can: Can.infinitive, is: 0 },
  pres: { can: Can.finite, is: 0 },
  past: { can: Can.finite, is: Is.past },
  perf: { can: Can.participle | Can.adjective, is: 0 },
  imp: { can: Can.imperative, is: 0 },
  pass: { can: Can.finite | Can.infinitive, is: Is.passive },
  prespart: { can: Can.adjective, is: 0 },
};

const NOMINAL: Partial<Record<Reading['tag'], Shape>> = {
  sg: { can: Can.noun, is: 0 },
  sgdef: { can: Can.noun, is: Is.definite },
  pl: { can: Can.noun, is: Is.plural },
  pldef: { can: Can.noun, is: Is.plural | Is.definite },
  gen: { can: Can.noun, is: Is.genitive },
  pos: { can: Can.adjective, is: 0 },
  neut: { can: Can.adjective | Can.adverb, is: 0 },
  def: { can: Can.adjective, is: 0 },
  comp: { can: Can.adjective | Can.adverb, is: 0 },
  sup: { can: Can.adjective, is: 0 },
};

/** Function words and auxiliaries, whatever verbs they are forms of beside: *for* of *fare*, *så* of *se*, *om*. */
const FUNCTION = Can.preposition | Can.coordinator | Can.subordinator | Can.relative | Can.question | Can.infinitiveMarker | Can.pronoun | Can.determiner | Can.adverb | Can.number;

export type Lookup = (lower: string) => readonly Reading[];

/** Gives the shape of a token's form. */
export const shapes = (drawn: Lookup): ((token: WordToken) => Shape) => remembered((word) => work(word, drawn));

function work(word: Word, drawn: Lookup): Shape {
  if (word.kind === 'mark') return markShape(word);
  if (word.kind === 'number') return { can: Can.number, is: word.month || YEAR.test(word.form) ? Is.time : 0 };
  const shape = { can: 0, is: 0 };
  addClasses(shape, word, CLOSED);
  const auxiliary = auxiliaryOf(word);
  const closed = (shape.can & FUNCTION) !== 0;
  if (closed) shape.is |= Is.closed;
  for (const reading of closed && !word.classes.has(Class.openToo) ? word.readings : [...word.readings, ...drawn(word.lower)]) {
    if (auxiliary && AUXILIARY_CLASSES.has(reading.class) || !closed || word.classes.has(Class.openToo)) add(shape, reading.class === Class.modal && reading.tag === 'base' ? MODAL : verbal(reading, word.lower));
    if (!closed) add(shape, NOMINAL[reading.tag]);
    if (reading.class === Class.adjective) shape.is |= Is.adjectival;
  }
  addClasses(shape, word, OPEN);
  shape.is |= auxiliary;
  if (auxiliary) shape.can &= VERB;
  if (word.classes.has(Class.clauseBy)) shape.is |= Is.agent;
  if (word.classes.has(Class.deponent) || word.classes.has(Class.middle)) {
    shape.can |= Can.finite;
    shape.is &= ~Is.passive;
  }
  if (!shape.can) guess(word, shape, drawn);
  if (word.capitalised) {
    shape.is |= Is.capitalised;
    if (!closed && !auxiliary) shape.can |= Can.name;
  }
  if (word.cues.some(({ value }) => value.type === 'verb' && !value.cue.includes(' ') && (value.takes.includes('clause') || value.takes.includes('quotation')))) shape.is |= Is.takesClause;
  return shape;
}

/** *dømte menn*: in the plural a participle is an adjective alone. */
function verbal({ tag }: Reading, lower: string): Shape | undefined {
  return tag === 'perf' && /[td]e$/.test(lower) ? PLURAL_PARTICIPLE : VERBAL[tag];
}

/** *skal kunne*: the past of a modal is its infinitive as well. */
const MODAL: Shape = { can: Can.finite | Can.infinitive, is: 0 };
const PLURAL_PARTICIPLE: Shape = { can: Can.adjective | Can.participle, is: 0 };

const YEAR = /^(?:1[5-9]|20)\d\d$/;

const AUXILIARY_CLASSES: ReadonlySet<Class> = new Set([Class.have, Class.be, Class.modal]);

function auxiliaryOf({ classes, lower }: Word): number {
  if (classes.has(Class.have)) return Is.have;
  // *få* is a verb of its own more often than not.
  if (classes.has(Class.modal)) return lower.startsWith('f') ? 0 : Is.modal;
  if (classes.has(Class.becomes)) return Is.become;
  return classes.has(Class.be) ? Is.be : 0;
}

// *uteblir*, *lovforbyr*: a word put before a verb makes another. Longer forms are nouns as often (*områder*).
const PREFIXED = /^(?:an|av|be|etter|fra|frå|god|inne?|med|mot|over|på|sam|til|under|ute?|ved)([^aeiouyæøå]{1,3}[aeiouyæøå]r)$/u;

/** What the ending of an unlisted word says. */
function guess({ lower }: Word, shape: Building, drawn: Lookup): void {
  shape.is |= Is.unknown;
  shape.can = /l[ei]g$|vis$/.test(lower) ? Can.adjective | Can.adverb : Can.noun | Can.adjective;
  const [, base] = PREFIXED.exec(lower) ?? [];
  if (base && drawn(base).some(({ class: one, tag }) => one === Class.verb && tag === 'pres')) shape.can |= Can.finite;
  if (/[^aeiouyæøå]erer$/.test(lower) && lower.length > 6) shape.can |= Can.finite;
  else if (/[^aeiouyæøå]erte$/.test(lower) && lower.length > 6) {
    shape.can |= Can.finite;
    shape.is |= Is.past;
  } else if (/[^aeiouyæøå]ere$/.test(lower) && lower.length > 6) shape.can |= Can.infinitive;
  else if (/[^aeiouyæøå]ert$/.test(lower) && lower.length > 5) shape.can |= Can.participle;
  if (/.{3}ast$/.test(lower)) {
    shape.can |= Can.infinitive;
    shape.is |= Is.passive;
  }
  if (/(?:ene|erne|ane)$/.test(lower)) shape.is |= Is.plural | Is.definite;
  else if (/(?:en|et|a)$/.test(lower)) shape.is |= Is.definite;
  else if (/(?:er|ar)$/.test(lower)) shape.is |= Is.plural;
  if (/[^s]s$|'$/.test(lower)) shape.is |= Is.genitive;
}
