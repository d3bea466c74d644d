import type { InflectionClass, InflectionClasses } from '../../inflection.ts';
import { endsInVowel, requireEnding, singleConsonant, table } from './spelling.ts';
import { principalParts } from './strong.ts';

interface VerbForms {
  /** Where it is not the infinitive with -r. */
  readonly pres?: readonly string[];
  readonly past: readonly string[];
  readonly perf: readonly string[];
}

/** kaste → kast, dømme → døm, tro → tro. No word ends in a double m. */
function imperative(lemma: string): string {
  const stem = lemma.length > 2 && lemma.endsWith('e') && !/^[^aeiouyæøå]+e$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  return stem.replace(/mm$/, 'm');
}

const presentParticiple = (lemma: string): string => (imperative(lemma) === lemma ? `${lemma}ende` : `${lemma}nde`);

const verb = (description: string, forms: (lemma: string) => VerbForms): InflectionClass => ({
  wordClass: 'verb',
  description,
  inflect(lemma) {
    const { pres = [`${lemma}r`], past, perf } = forms(lemma);
    return table([
      ['inf', [lemma]],
      ['pres', pres],
      ['past', past],
      ['perf', perf],
      ['imp', [imperative(lemma)]],
      ['pass', [`${lemma}s`]],
      ['prespart', [presentParticiple(lemma)]],
    ]);
  },
});

function stemOf(lemma: string, name: string): string {
  requireEnding(lemma, /.e$/, name);
  return lemma.slice(0, -1);
}

function weak1(lemma: string): VerbForms {
  const stem = stemOf(lemma, 'v1');
  return { past: [`${stem}et`, `${stem}a`], perf: [`${stem}et`, `${stem}a`, `${stem}ede`, `${stem}ete`] };
}

/** A double consonant is written once before -t and -d: kalle, kalte; bygge, bygde. */
function weakWith(consonant: string, name: string) {
  return (lemma: string): VerbForms => {
    const stem = singleConsonant(stemOf(lemma, name)) + consonant;
    return { past: [`${stem}e`], perf: [stem, `${stem}e`] };
  };
}

function weak4(lemma: string): VerbForms {
  if (!endsInVowel(lemma)) throw new Error(`class v4 cannot inflect "${lemma}"`);
  return { past: [`${lemma}dde`], perf: [`${lemma}dd`, `${lemma}dde`] };
}

export const verbs: InflectionClasses = {
  v1: verb('weak verb, -et or -a: kaste', weak1),
  v2: verb('weak verb, -te, -t: kjøpe, kalle, nøytralisere', weakWith('t', 'v2')),
  v3: verb('weak verb, -de, -d: kreve, bygge', weakWith('d', 'v3')),
  v4: verb('weak verb, -dde, -dd: tro, bety', weak4),
  vs: verb('strong or irregular verb of the table in strong.ts, with any prefix: gripe, angripe', principalParts),
};
