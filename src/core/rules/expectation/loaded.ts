import type { Word } from '../../languages/words.ts';

/** A loaded word of the lexicons, by itself or as a part of a compound; hints load nothing. */
export const isLoaded = ({ compound, terms }: Word): boolean =>
  compound !== undefined || terms.some(({ value }) => !value.term.includes(' ') && value.severity !== 'hint');
