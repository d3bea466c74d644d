import type { Reading, Word } from '../../languages/words.ts';
import { Class } from '../../lexicon/class.ts';
import { Can, Is, type Shape } from '../can.ts';
import { markShape } from '../marks.ts';
import { add, addClasses, remembered, type ClassShapes } from '../shapes.ts';

/** What the closed classes make of a word. */
const CLOSED: ClassShapes = [
  [Class.pronounSubject, { can: Can.pronoun, is: Is.nominative }],
  [Class.pronounObject, { can: Can.pronoun, is: Is.oblique }],
  [Class.pronounEither, { can: Can.pronoun, is: 0 }],
  [Class.reflexive, { can: Can.pronoun, is: Is.oblique | Is.reflexive }],
  [Class.standsAlone, { can: Can.pronoun, is: 0 }],
  [Class.determiner, { can: Can.determiner, is: 0 }],
  [Class.bareDeterminer, { can: Can.determiner, is: Is.article }],
  [Class.possessive, { can: Can.determiner, is: Is.possessive | Is.article }],
  [Class.preposition, { can: Can.preposition, is: 0 }],
  [Class.alsoPreposition, { can: Can.preposition, is: 0 }],
  [Class.coordinator, { can: Can.coordinator, is: 0 }],
  [Class.subordinator, { can: Can.subordinator, is: 0 }],
  [Class.relative, { can: Can.relative, is: 0 }],
  [Class.question, { can: Can.question, is: 0 }],
  [Class.negation, { can: 0, is: Is.negation }],
  [Class.adverb, { can: Can.adverb, is: 0 }],
  [Class.particle, { can: Can.adverb, is: 0 }],
  [Class.sentenceAdverb, { can: Can.adverb, is: 0 }],
  [Class.numeral, { can: Can.number, is: 0 }],
  [Class.be, { can: Can.finite, is: Is.be }],
  [Class.have, { can: Can.finite, is: Is.have }],
  [Class.do, { can: Can.finite, is: Is.do }],
  [Class.modal, { can: Can.finite, is: Is.modal }],
  [Class.contractedSubject, { can: Can.finite, is: Is.contracted }],
];

const OPEN: ClassShapes = [
  [Class.time, { can: 0, is: Is.time }], [Class.weekday, { can: 0, is: Is.time }], [Class.month, { can: Can.noun, is: Is.time }],
  [Class.role, { can: Can.noun, is: 0 }], [Class.organisation, { can: Can.noun, is: 0 }], [Class.document, { can: Can.noun, is: 0 }], [Class.vague, { can: Can.noun, is: 0 }],
];

/** What an inflected form is, in whatever class it is listed. */
const OF_TAG: Readonly<Partial<Record<Reading['tag'], Shape>>> = {
  inf: { can: Can.infinitive | Can.finite, is: 0 },
  pres: { can: Can.infinitive | Can.finite, is: 0 },
  pres3: { can: Can.finite, is: Is.third },
  past: { can: Can.finite, is: Is.past },
  perf: { can: Can.participle, is: 0 },
  prespart: { can: Can.ing, is: 0 },
  sg: { can: Can.noun, is: 0 },
  pl: { can: Can.noun, is: Is.plural },
  pos: { can: Can.adjective, is: 0 },
  adv: { can: Can.adverb, is: 0 },
};

/** The forms of auxiliaries that are not finite, or not only. */
const FORMS: Readonly<Record<string, number>> = {
  be: Can.infinitive, been: Can.participle, being: Can.ing, have: Can.finite | Can.infinitive, having: Can.ing, do: Can.finite | Can.infinitive, doing: Can.ing, done: Can.participle,
  had: Can.finite | Can.participle, get: Can.finite | Can.infinitive, gets: Can.finite, got: Can.finite | Can.participle, getting: Can.ing, gotten: Can.participle,
};

export const shapeOf = remembered(work);

function work(word: Word): Shape {
  if (word.kind === 'mark') return markShape(word);
  if (word.kind === 'number') return { can: Can.number, is: /^(?:1[5-9]|20)\d\d$/.test(word.form) ? Is.time : 0 };
  const { lower, classes } = word;
  const shape = { can: 0, is: 0 };
  addClasses(shape, word, CLOSED);
  const closed = shape.can !== 0;
  if (closed) shape.is |= Is.closed;
  if (!closed || classes.has(Class.openToo)) for (const { tag } of word.readings) add(shape, OF_TAG[tag]);
  if (isPastOnly(word)) shape.can &= ~Can.participle;
  addClasses(shape, word, OPEN);
  if (FORMS[lower] !== undefined) shape.can = FORMS[lower];
  if (classes.has(Class.becomes)) shape.is |= Is.become;
  if (classes.has(Class.contentMarker)) shape.can = Can.subordinator | Can.relative | Can.determiner | Can.pronoun;
  if (classes.has(Class.infinitiveMarker)) shape.can = Can.infinitiveMarker | Can.preposition;
  // *may*, and not *May*
  if (classes.has(Class.modal) && classes.has(Class.month) && !word.capitalised) shape.can = Can.finite;
  if (classes.has(Class.subjectToo)) shape.is |= Is.nominative;
  if (classes.has(Class.clauseBy)) shape.is |= Is.agent;
  if (classes.has(Class.invitation)) shape.can = Can.imperative;
  if (/['’]s?$/.test(word.form) && !closed) shape.is |= Is.genitive;
  if (!shape.can) {
    shape.can = Can.noun;
    shape.is |= Is.unknown;
  }
  if (classes.has(Class.unlisted)) shape.is |= Is.unknown;
  if (word.capitalised) {
    shape.is |= Is.capitalised;
    if (!closed) shape.can |= Can.name;
  }
  if (word.cues.some(({ value }) => value.type === 'verb' && value.takes.includes('clause'))) shape.is |= Is.takesClause;
  return shape;
}

/** *went* is no participle. A reading without a lemma of its own cannot tell. */
function isPastOnly({ readings, lower }: Word): boolean {
  const own = readings.filter((r) => r.lemma !== lower);
  return own.some((r) => r.tag === 'past') && !own.some((r) => r.tag === 'perf');
}
