import type { Paragraph } from '../../languages/paragraph.ts';
import type { Word } from '../../languages/words.ts';
import { Class } from '../../lexicon/class.ts';
import { once } from '../../once.ts';
import { isLoaded } from './loaded.ts';
import { BAD, DIRE, GOOD } from './tone.ts';

/** What is counted over a whole statement; the steps are in words of a hundred. */
const COUNTED = {
  bad: { steps: [1, 2, 3, 4, 6], counts: ({ classes }: Word) => classes.hasAny(BAD) },
  good: { steps: [1, 2, 3, 4, 6], counts: ({ classes }: Word) => classes.hasAny(GOOD) },
  dire: { steps: [0.5, 1, 2, 3], counts: ({ classes }: Word) => classes.hasAny(DIRE) },
  loaded: { steps: [0.3, 0.7, 1.5, 2.5], counts: isLoaded },
  we: { steps: [0.5, 1.5, 3], counts: ({ classes }: Word) => classes.has(Class.firstPerson) },
  number: { steps: [0.5, 1.5, 3], counts: ({ kind }: Word) => kind === 'number' },
  question: { steps: [0.2, 0.6], counts: ({ form }: Word) => form === '?' },
  exclamation: { steps: [0.1, 0.5], counts: ({ form }: Word) => form === '!' },
} as const;

type Counted = keyof typeof COUNTED;
type Tally = Readonly<Record<Counted | 'words', number>>;

const NAMES = Object.keys(COUNTED) as Counted[];
// A short text says little of its climate: words that are added to the count.
const PRIOR_WORDS = 30;
const TELLING = 40;
const SHORT = 150;
const LONG = 350;

const nameOf = (name: Counted, step: number): string => `${name} above ${step}`;

/** All that a climate can be told by. */
export const CLIMATE: readonly string[] = [...NAMES.flatMap((name) => COUNTED[name].steps.map((step) => nameOf(name, step))), 'short', 'long'];

const remembered = new WeakMap<object, Tally>();

/** What a statement is like as a whole, by names that the table of weights knows. */
export function climateFeatures(paragraphs: readonly Paragraph[]): string[] {
  const all = paragraphs.map(tallyOf);
  const sum = (key: keyof Tally) => all.reduce((n, tally) => n + tally[key], 0);
  const words = sum('words');
  const steps = NAMES.flatMap((name) => {
    const share = (100 * sum(name)) / (words + PRIOR_WORDS);
    return COUNTED[name].steps.filter((step) => share > step).map((step) => nameOf(name, step));
  });
  return [...steps, ...(words < SHORT ? ['short'] : words > LONG ? ['long'] : [])];
}

/** A climate is told by some sentences, not by one. */
export const isLongEnough = (paragraphs: readonly Paragraph[]): boolean => paragraphs.reduce((n, paragraph) => n + tallyOf(paragraph).words, 0) >= TELLING;

/** What a word is counted as. */
const countsOf = once((word: Word): readonly Counted[] => NAMES.filter((name) => COUNTED[name].counts(word)));

function tallyOf({ tokens }: Paragraph): Tally {
  const known = remembered.get(tokens);
  if (known) return known;
  const words = tokens.filter(({ word }) => word.kind !== 'mark').length;
  const tally = { words, ...Object.fromEntries(NAMES.map((name) => [name, 0])) } as Record<keyof Tally, number>;
  for (const { word } of tokens) for (const name of countsOf(word)) tally[name]++;
  remembered.set(tokens, tally);
  return tally;
}
