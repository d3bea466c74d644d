import { Class } from '../../../lexicon/class.ts';
import type { FormTag } from '../../inflection.ts';
import type { Word } from '../../words.ts';

/** What a token is in its sentence. */
export const Tag = {
  noun: 0, name: 1, number: 2, adjective: 3, determiner: 4, possessive: 5, genitive: 6,
  pronoun: 7, contracted: 8, relative: 9, question: 10, that: 11,
  preposition: 12, to: 13, coordinator: 14, subordinator: 15,
  modal: 16, be: 17, have: 18, do: 19, adverb: 20,
  finite: 21, infinitive: 22, ing: 23, participle: 24,
  comma: 25, quote: 26, open: 27, close: 28, dash: 29, colon: 30, stop: 31, other: 32, semicolon: 33,
} as const;
export type Tag = (typeof Tag)[keyof typeof Tag];

/** Classes that an open-class form can have, as bits. */
export const Can = { singular: 1, plural: 2, base: 4, third: 8, past: 16, perfect: 32, ing: 64, adjective: 128, adverb: 256 } as const;
export const NOUN = Can.singular | Can.plural;
export const VERB = Can.base | Can.third | Can.past;

/** A form's tag where it has only one, and else what it can be. */
export interface Shape {
  readonly fixed: Tag | undefined;
  readonly can: number;
}

const MARKS: Readonly<Record<string, Tag>> = {
  ',': Tag.comma, '(': Tag.open, '[': Tag.open, ')': Tag.close, ']': Tag.close, '–': Tag.dash, '—': Tag.dash, '―': Tag.dash, '--': Tag.dash, '-': Tag.dash,
  ':': Tag.colon, ';': Tag.semicolon, '.': Tag.stop, '!': Tag.stop, '?': Tag.stop, '…': Tag.stop, '|': Tag.semicolon,
  '"': Tag.quote, "''": Tag.quote, '``': Tag.quote, '“': Tag.quote, '”': Tag.quote, '‘': Tag.quote, '’': Tag.quote, "'": Tag.quote, '«': Tag.quote, '»': Tag.quote, '„': Tag.quote,
};

/** Closed classes in the order in which they are asked: the first that a form stands in gives its tag. */
const CLOSED: readonly (readonly [Class, Tag])[] = [
  [Class.contractedSubject, Tag.contracted], [Class.pronounSubject, Tag.pronoun], [Class.possessive, Tag.possessive], [Class.be, Tag.be], [Class.have, Tag.have],
  [Class.do, Tag.do], [Class.modal, Tag.modal], [Class.relative, Tag.relative], [Class.question, Tag.question], [Class.coordinator, Tag.coordinator],
  [Class.pronounObject, Tag.pronoun], [Class.reflexive, Tag.pronoun], [Class.pronounEither, Tag.pronoun], [Class.determiner, Tag.determiner],
  [Class.subordinator, Tag.subordinator], [Class.preposition, Tag.preposition], [Class.adverb, Tag.adverb],
];

type Bits = Readonly<Partial<Record<FormTag, number>>>;

const NOUN_BITS: Bits = { sg: Can.singular, pl: Can.plural };
const BITS: Readonly<Partial<Record<Class, Bits>>> = {
  [Class.noun]: NOUN_BITS,
  [Class.role]: NOUN_BITS, [Class.organisation]: NOUN_BITS, [Class.document]: NOUN_BITS, [Class.vague]: NOUN_BITS,
  [Class.verb]: { inf: Can.base, pres: Can.base, pres3: Can.third, past: Can.past, perf: Can.perfect, prespart: Can.ing },
  [Class.adjective]: { pos: Can.adjective },
  [Class.adverb]: { adv: Can.adverb },
};

const shapes = new WeakMap<Word, Shape>();

export function shapeOf(word: Word): Shape {
  const known = shapes.get(word);
  if (known) return known;
  const shape = work(word);
  shapes.set(word, shape);
  return shape;
}

function work(word: Word): Shape {
  if (word.kind === 'number') return { fixed: Tag.number, can: Can.singular };
  if (word.kind === 'mark') return { fixed: word.form.startsWith('..') ? Tag.stop : (MARKS[word.form] ?? Tag.other), can: 0 };
  if (word.lower === 'to') return { fixed: Tag.to, can: 0 };
  if (word.lower === 'that') return { fixed: Tag.that, can: 0 };
  const closed = CLOSED.find(([one]) => word.classes.has(one));
  if (closed) return { fixed: closed[1], can: bitsOf(word) };
  if (/['’]s$/.test(word.form)) return { fixed: Tag.genitive, can: 0 };
  return { fixed: undefined, can: bitsOf(word) };
}

function bitsOf(word: Word): number {
  let can = 0;
  for (const reading of word.readings) can |= BITS[reading.class]?.[reading.tag] ?? 0;
  return can;
}

export const isNominal = (tag: Tag | undefined): boolean => tag === Tag.noun || tag === Tag.name || tag === Tag.number;
export const isVerb = (tag: Tag | undefined): boolean => tag !== undefined && tag >= Tag.finite && tag <= Tag.participle;
export const isAuxiliary = (tag: Tag | undefined): boolean => tag !== undefined && tag >= Tag.modal && tag <= Tag.do;
/** A verb form that makes its clause finite, or an auxiliary that does. */
export const isFinite = (tag: Tag | undefined): boolean => tag === Tag.finite || isAuxiliary(tag) || tag === Tag.contracted;
