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

const MARKS: Readonly<Record<string, Tag>> = {
  ',': Tag.comma, '(': Tag.open, '[': Tag.open, ')': Tag.close, ']': Tag.close, '–': Tag.dash, '—': Tag.dash, '―': Tag.dash, '--': Tag.dash, '-': Tag.dash,
  ':': Tag.colon, ';': Tag.semicolon, '.': Tag.stop, '!': Tag.stop, '?': Tag.stop, '…': Tag.stop, '|': Tag.semicolon,
  '"': Tag.quote, "''": Tag.quote, '``': Tag.quote, '“': Tag.quote, '”': Tag.quote, '‘': Tag.quote, '’': Tag.quote, "'": Tag.quote, '«': Tag.quote, '»': Tag.quote, '„': Tag.quote,
};

export const markTag = (form: string): Tag => (form.startsWith('..') ? Tag.stop : (MARKS[form] ?? Tag.other));

export const isNominal = (tag: Tag | undefined): boolean => tag === Tag.noun || tag === Tag.name || tag === Tag.number;
export const isVerb = (tag: Tag | undefined): boolean => tag !== undefined && tag >= Tag.finite && tag <= Tag.participle;
export const isAuxiliary = (tag: Tag | undefined): boolean => tag !== undefined && tag >= Tag.modal && tag <= Tag.do;
/** A verb form that makes its clause finite, or an auxiliary that does. */
export const isFinite = (tag: Tag | undefined): boolean => tag === Tag.finite || isAuxiliary(tag) || tag === Tag.contracted;
