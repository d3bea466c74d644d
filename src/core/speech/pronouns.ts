import type { Language } from '../model.ts';

/** Whom a pronoun can stand for. */
export type Referring = 'speaker' | 'he' | 'she' | 'person' | 'they' | 'it' | 'relative';

// Closed classes, so that they stand here rather than in the lexicons; possessives refer like their pronouns.
const WORDS: Readonly<Record<Language, Readonly<Record<Referring, readonly string[]>>>> = {
  en: {
    speaker: ['i', 'we', 'my', 'our', "i'm", "we're", "i've", "we've", "i'll", "we'll", "i'd", "we'd"],
    he: ['he', 'him', 'his', "he's", "he'd", "he'll", 'himself'],
    she: ['she', 'her', 'hers', "she's", "she'd", "she'll", 'herself'],
    person: [],
    they: ['they', 'them', 'their', "they're", "they've", "they'd", "they'll"],
    it: ['it', 'its', "it's"],
    relative: ['who', 'which', 'that', 'whose', 'whom', "who's", "who've"],
  },
  nb: {
    speaker: ['jeg', 'vi', 'undertegnede'],
    he: ['han', 'ham', 'hans'],
    she: ['hun', 'henne', 'hennes'],
    person: ['hen', 'hens', 'vedkommende'],
    they: ['de', 'dem', 'deres'],
    it: ['det', 'den'],
    relative: ['som'],
  },
  nn: {
    speaker: ['eg', 'vi', 'me', 'underteikna'],
    he: ['han', 'hans'],
    she: ['ho', 'henne', 'hennar'],
    person: ['hen', 'hens'],
    they: ['dei', 'deira'],
    it: ['det', 'den'],
    relative: ['som'],
  },
};

function lookup(language: Language): ReadonlyMap<string, Referring> {
  const kinds = Object.entries(WORDS[language]) as [Referring, readonly string[]][];
  return new Map(kinds.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));
}

const byWord: Readonly<Record<Language, ReadonlyMap<string, Referring>>> = { en: lookup('en'), nb: lookup('nb'), nn: lookup('nn') };

export function referring(language: Language, lower: string): Referring | undefined {
  return byWord[language].get(lower);
}

// Titles of address that tell a person's gender.
const ADDRESS: Readonly<Record<string, 'he' | 'she'>> = {
  mr: 'he', 'mr.': 'he', sir: 'he', herr: 'he', mrs: 'she', 'mrs.': 'she', ms: 'she', 'ms.': 'she', miss: 'she', lady: 'she', dame: 'she', fru: 'she', frøken: 'she',
};

export function genderOfAddress(lower: string): 'he' | 'she' | undefined {
  return ADDRESS[lower];
}
