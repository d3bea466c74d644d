import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** What is known of a language beside its lemma list: scripts/verbs/nb.yaml, nn.yaml. */
export interface Hand {
  readonly verbs: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** Classes of verbs, and of the nouns and adjectives that look like them. */
  readonly classes: ReadonlyMap<string, ReadonlySet<string>>;
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>;
}

type Lists = Readonly<Record<string, readonly string[]>>;

const sets = (lists: Lists = {}): Map<string, Set<string>> => new Map(Object.entries(lists).map(([name, words]) => [name, new Set(words)]));

export function readHand(language: string): Hand {
  const { verbs, others, classes, nouns } = parse(readFileSync(`scripts/verbs/${language}.yaml`, 'utf8'), { schema: 'failsafe' }) as { verbs: string[]; others: string[]; classes: Lists; nouns?: Lists };
  return { verbs: new Set(verbs), others: new Set(others), classes: sets(classes), nouns: sets(nouns) };
}

/** The lemmas of Norsk ordbank in one written standard: plain words only, no hyphens or capitals. */
export function readLemmas(folder: string, file: string): ReadonlySet<string> {
  return new Set(readFileSync(`${folder}/${file}`, 'utf8').split('\n').filter((lemma) => /^[a-zæøåéèêòóôü]+$/.test(lemma)));
}
