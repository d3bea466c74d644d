import type { Form } from '../../src/core/languages/inflection.ts';
import { classes as nb } from '../../src/core/languages/nb/inflection.ts';
import { strongVerbs as strongNb } from '../../src/core/languages/nb/inflection/strong.ts';
import { classes as nn } from '../../src/core/languages/nn/inflection.ts';
import { strongVerbs as strongNn } from '../../src/core/languages/nn/inflection/strong-verbs.ts';
import { classesOf, type Inflection } from './class.ts';
import { VerbFinder } from './find.ts';
import { readHand, readLemmas, type Hand } from './hand.ts';
import { homographs } from './homographs.ts';
import { packed } from '../../src/core/languages/norwegian/packed.ts';

/** The text of nb/verbs.txt and nn/verbs.txt, from the folder with the lemma lists. */
export function drawBoth(folder: string): { nb: string; nn: string } {
  const bokmål = readHand('nb');
  const nynorsk = readHand('nn');
  const drawnNb = draw(readLemmas(folder, 'norsk-ordbank-nob-2005.txt'), bokmål, { classes: nb, strong: strongNb, agent: { ending: 'er', name: 'm-er' } });
  const inherited = { ...nynorsk, others: new Set([...nynorsk.others, ...bokmål.others]), nouns: withNeighbours(nynorsk.nouns, bokmål.nouns) };
  const drawnNn = draw(readLemmas(folder, 'norsk-ordbank-nno-2012.txt'), inherited, { classes: nn, strong: strongNn, agent: { ending: 'ar', name: 'm' } }, drawnNb.classes);
  return { nb: drawnNb.text, nn: drawnNn.text };
}

interface Drawn {
  readonly text: string;
  readonly classes: ReadonlyMap<string, readonly string[]>;
}

function draw(lemmas: ReadonlySet<string>, hand: Hand, inflection: Inflection, neighbours: ReadonlyMap<string, readonly string[]> = new Map()): Drawn {
  const finder = new VerbFinder(lemmas, hand, neighbours);
  const verbs = finder.all();
  const classes = new Map(verbs.map((verb) => [verb, classesOf(verb, hand, inflection, finder, neighbours)]));
  const formsOf = (verb: string): Form[] => classes.get(verb)!.flatMap((name) => inflection.classes[name]!.inflect(verb));
  const others = homographs(verbs, { lemmas, finder, inflection, nouns: hand.nouns, formsOf });
  return { text: written(byClasses(classes)) + written(byClasses(others)), classes };
}

/** Lemmas by the classes that they inflect in: *v1 v2*. */
function byClasses(classes: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const [lemma, names] of classes) append(lists, [...new Set(names)].sort().join(' '), lemma);
  return lists;
}

function append(lists: Map<string, string[]>, key: string, lemma: string): void {
  const list = lists.get(key);
  if (list) list.push(lemma);
  else lists.set(key, [lemma]);
}

function written(lists: ReadonlyMap<string, readonly string[]>): string {
  return [...lists].map(([names, lemmas]) => `${names}: ${packed(lemmas)}\n`).sort().join('');
}

/** The neighbour's nouns, less those that the language itself says something of. */
function withNeighbours(own: Hand['nouns'], neighbours: Hand['nouns']): Hand['nouns'] {
  const known = new Set([...own.values()].flatMap((lemmas) => [...lemmas]));
  const names = new Set([...own.keys(), ...neighbours.keys()]);
  return new Map([...names].map((name) => [name, new Set([...(own.get(name) ?? []), ...[...(neighbours.get(name) ?? [])].filter((lemma) => !known.has(lemma))])]));
}
