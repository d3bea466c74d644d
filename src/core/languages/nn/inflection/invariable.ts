import type { InflectionClass, InflectionClasses, WordClassName } from '../../inflection.ts';

function invariable(wordClass: WordClassName, description: string): InflectionClass {
  const tag = wordClass === 'adverb' ? 'adv' : 'base';
  return { wordClass, description, inflect: (lemma) => [{ form: lemma, tag }] };
}

export const invariables: InflectionClasses = {
  adv: invariable('adverb', 'adverb: utan tvil, truleg'),
  inv: invariable('other', 'ord som aldri endrar seg, òg i faste uttrykk: såkalla'),
};
