import lexicon from 'lexicon:en';
import { Class } from '../../lexicon/class.ts';
import type { LexiconData } from '../../lexicon/schema.ts';
import { isEveryday } from './readings.ts';

let known: ReadonlyMap<string, string> | undefined;

/** A contraction that lost its apostrophe and is no other word, as it is spelt: *dont*, *thats*. */
export function spelt(lower: string): string {
  known ??= withoutApostrophe();
  return known.get(lower) ?? lower;
}

const CONTRACTED: ReadonlySet<Class> = new Set([Class.contractedSubject, Class.negation]);

function withoutApostrophe(): ReadonlyMap<string, string> {
  const { words }: LexiconData = lexicon();
  const contractions = words.filter((w) => w.classes.some((one) => CONTRACTED.has(one)) && w.lemma.includes("'")).map((w) => w.lemma);
  // *ID* is a word, though no everyday one.
  return new Map(contractions.map((c) => [c.replace("'", ''), c] as const).filter(([bare]) => bare !== 'id' && !isEveryday(bare)));
}
