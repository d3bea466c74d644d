/** What a token can be in its sentence, one bit each. Tagging takes bits away until one is left. */
export const Can = {
  noun: 1 << 0,
  name: 1 << 1,
  pronoun: 1 << 2,
  determiner: 1 << 3,
  adjective: 1 << 4,
  number: 1 << 5,
  adverb: 1 << 6,
  preposition: 1 << 7,
  /** *at*, *fordi*, *that*, *because*: opens a clause inside another. */
  subordinator: 1 << 8,
  /** *som*, *which*: opens a clause about the noun before it. */
  relative: 1 << 9,
  /** *hva*, *who*: opens a question, or a clause that is one. */
  question: 1 << 10,
  coordinator: 1 << 11,
  /** *å*, *to*. */
  infinitiveMarker: 1 << 12,
  finite: 1 << 13,
  infinitive: 1 << 14,
  participle: 1 << 15,
  /** English *-ing*. */
  ing: 1 << 16,
  imperative: 1 << 17,
  mark: 1 << 18,
} as const;

/** A token's tag: one of the bits of `Can`. */
export type Tag = (typeof Can)[keyof typeof Can];

export const VERB = Can.finite | Can.infinitive | Can.participle | Can.ing | Can.imperative;
/** What the core of a noun phrase can be. */
export const NOMINAL = Can.noun | Can.name | Can.pronoun;
export const PHRASE = NOMINAL | Can.determiner | Can.adjective | Can.number;
export const OPENER = Can.subordinator | Can.relative | Can.question;

/** What a form is wherever it stands, one bit each. */
export const Is = {
  be: 1 << 0,
  become: 1 << 1,
  have: 1 << 2,
  do: 1 << 3,
  modal: 1 << 4,
  /** A finite form in the past: it may be a participle, too. */
  past: 1 << 5,
  /** Norwegian *-s*, *-ast*: *sendes*, *hevdast*. */
  passive: 1 << 6,
  negation: 1 << 7,
  /** *jeg*, *they*: a pronoun that is a subject. */
  nominative: 1 << 8,
  /** *meg*, *them*. */
  oblique: 1 << 9,
  plural: 1 << 10,
  definite: 1 << 11,
  genitive: 1 << 12,
  /** *at*, *that*, *whether*: its clause is what is said. */
  complementizer: 1 << 13,
  /** Says when: *dag*, *Monday*. */
  time: 1 << 14,
  /** Known to be a word that is no name: what stands in a closed class. */
  closed: 1 << 15,
  /** Nothing is known of it. */
  unknown: 1 << 16,
  /** English third person: *says*. */
  third: 1 << 17,
  /** A word and its verb: *it's*, *they've*. */
  contracted: 1 << 18,
  capitalised: 1 << 19,
  /** A mark at which a clause may end. */
  clauseMark: 1 << 20,
  comma: 1 << 21,
  /** A quotation mark. */
  quote: 1 << 22,
  possessive: 1 << 23,
  /** *en*, *the*: never stands alone. */
  article: 1 << 24,
  /** Can take a clause without *at* / *that*: *tror*, *said*. */
  takesClause: 1 << 25,
  /** *seem*, *synes*, *remain*: what follows tells of the subject. */
  copula: 1 << 26,
  reflexive: 1 << 27,
  /** A form that is an adjective by itself, not only as a participle: *kjent*. */
  adjectival: 1 << 30,
  /** *den*, *det*, *de*. */
  demonstrative: 1 << 29,
  /** *av*, *by*: brings the agent of a passive. */
  agent: 1 << 28,
} as const;

export const AUXILIARY = Is.be | Is.become | Is.have | Is.do | Is.modal;

/** A form, as the grammar of its language sees it: worked out once a form. */
export interface Shape {
  readonly can: number;
  readonly is: number;
}
