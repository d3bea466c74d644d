import type { Word } from '../../languages/words.ts';
import type { Paragraph } from '../../languages/paragraph.ts';
import { Class } from '../../lexicon/class.ts';
import { once } from '../../once.ts';

const CHARGED: Readonly<Partial<Record<Class, number>>> = { [Class.misdeed]: 2, [Class.misdeedNoun]: 2, [Class.blame]: 1, [Class.harmNoun]: 1, [Class.suffer]: 1, [Class.disputePhrase]: 1, [Class.vagueNoun]: 0.5 };
const PLAIN: Readonly<Partial<Record<Class, number>>> = { [Class.routineNoun]: 1, [Class.admin]: 0.5 };
// A short text says little of its climate: words that are added to the count.
const PRIOR_WORDS = 40;

const STEPS = 1000;

interface Tally {
  readonly words: number;
  readonly charged: number;
  readonly plain: number;
}

const remembered = new WeakMap<object, Tally>();

/** 0–1, in thousandths: is the statement about a conflict or harm (towards 1), or a routine announcement (towards 0)? */
export function contentionOf(paragraphs: readonly Paragraph[]): number {
  const all = paragraphs.map(tallyOf);
  const sum = (key: keyof Tally) => all.reduce((n, t) => n + t[key], 0);
  const per100 = (n: number) => (100 * n) / (sum('words') + PRIOR_WORDS);
  const told = Math.min(1, Math.max(0, 0.45 + 0.06 * per100(sum('charged')) - 0.05 * per100(sum('plain'))));
  // In steps: a letter more or less must not move every claim of a long statement a little.
  return Math.floor(STEPS * told) / STEPS;
}

function tallyOf({ tokens }: Paragraph): Tally {
  const known = remembered.get(tokens);
  if (known) return known;
  let [words, charged, plain] = [0, 0, 0];
  for (const { word } of tokens) {
    if (word.kind === 'mark') continue;
    words++;
    charged += weightsOf(word).charged;
    plain += weightsOf(word).plain;
  }
  const tally = { words, charged, plain };
  remembered.set(tokens, tally);
  return tally;
}

/** A contentious label or a loaded word of the lexicons. */
function isCharged({ terms, compound }: Word): boolean {
  return compound !== undefined || terms.some(({ value }) => !value.term.includes(' ') && (value.rule === 'label' || value.rule === 'loaded') && value.severity !== 'hint');
}

const weightsOf = once((word: Word) => ({ charged: heaviest(word, CHARGED) + (isCharged(word) ? 1.5 : 0), plain: heaviest(word, PLAIN) }));

function heaviest({ readings }: Word, weights: Readonly<Partial<Record<Class, number>>>): number {
  let most = 0;
  for (const reading of readings) most = Math.max(most, weights[reading.class] ?? 0);
  return most;
}
