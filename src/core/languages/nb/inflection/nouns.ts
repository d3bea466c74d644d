import type { Form, InflectionClass, InflectionClasses } from '../../inflection.ts';
import { contract, requireEnding, stemBeforeE, table } from './spelling.ts';

interface NounForms {
  readonly sg?: readonly string[];
  readonly sgdef?: readonly string[];
  readonly pl?: readonly string[];
  readonly pldef?: readonly string[];
}

/** A word that ends in an s-sound takes an apostrophe, which is no part of the word. */
const genitives = (forms: readonly string[]): string[] =>
  forms.filter((form) => !/[sxz]$/.test(form)).map((form) => `${form}s`);

function paradigm({ sg = [], sgdef = [], pl = [], pldef = [] }: NounForms): Form[] {
  return table([
    ['sg', sg],
    ['sgdef', sgdef],
    ['pl', pl],
    ['pldef', pldef],
    ['gen', genitives([...sg, ...sgdef, ...pl, ...pldef])],
  ]);
}

const noun = (description: string, forms: (lemma: string) => NounForms): InflectionClass => ({
  wordClass: 'noun',
  description,
  inflect: (lemma) => paradigm(forms(lemma)),
});

/** A short vowel before m is not shown in the lemma: flom, flommen; program, programmet. */
const doubledM = (lemma: string, pattern: RegExp): string => (pattern.test(lemma) ? `${lemma}m` : stemBeforeE(lemma));
const commonStem = (lemma: string): string => doubledM(lemma, /[^aeiouyæøå][aeiouyæøå]m$/);
const neuterStem = (lemma: string): string => doubledM(lemma, /(?:(?<!synd)rom|hjem|dlem|lam|ram|skum|slam)$/);

/** museum → muse-, studium → studi-; other neuters lose nothing but a final e. */
const neuterStemUm = (lemma: string): string => (/[ei]um$/.test(lemma) ? lemma.slice(0, -2) : neuterStem(lemma));

function masculine(lemma: string): NounForms {
  const stem = commonStem(lemma);
  return { sg: [lemma], sgdef: [`${stem}en`], pl: [`${stem}er`], pldef: [`${stem}ene`] };
}

function feminine(lemma: string): NounForms {
  const stem = commonStem(lemma);
  return { ...masculine(lemma), sgdef: [`${stem}a`, `${stem}en`] };
}

function masculineWithoutPlural(lemma: string): NounForms {
  return { ...masculine(lemma), pl: [lemma] };
}

function agent(lemma: string): NounForms {
  requireEnding(lemma, /er$/, 'm-er');
  return { sg: [lemma], sgdef: [`${lemma}en`], pl: [`${lemma}e`], pldef: [`${lemma}ne`] };
}

function contracting(lemma: string): NounForms {
  requireEnding(lemma, /e[lr]$/, 'm-el');
  const stem = contract(lemma);
  return { sg: [lemma], sgdef: [`${lemma}en`], pl: [`${stem}er`], pldef: [`${stem}ene`] };
}

function man(lemma: string): NounForms {
  requireEnding(lemma, /mann$/, 'mann');
  const men = `${lemma.slice(0, -4)}menn`;
  return { sg: [lemma], sgdef: [`${lemma}en`], pl: [men], pldef: [`${men}ene`] };
}

function neuter(lemma: string): NounForms {
  const stem = neuterStem(lemma);
  return { sg: [lemma], sgdef: [`${stem}et`], pl: [lemma], pldef: [`${stem}ene`] };
}

function neuterWithEr(lemma: string): NounForms {
  const stem = neuterStemUm(lemma);
  return { sg: [lemma], sgdef: [`${stem}et`], pl: [`${stem}er`], pldef: [`${stem}ene`] };
}

/** våpen, offer, mirakel: both the full and the contracted forms are in use. */
function neuterContracting(lemma: string): NounForms {
  requireEnding(lemma, /e[lnr]$/, 'n-el');
  const stem = contract(lemma);
  const plural = { l: [`${stem}er`], r: [`${stem}e`, `${stem}er`] }[lemma.slice(-1)] ?? [];
  return { sg: [lemma], sgdef: [`${lemma}et`, `${stem}et`], pl: [lemma, ...plural], pldef: [`${stem}ene`] };
}

function pluralOnly(lemma: string): NounForms {
  requireEnding(lemma, /e?r$/, 'pl');
  return { pl: [lemma], pldef: [`${lemma.replace(/e?r$/, '')}ene`] };
}

export const nouns: InflectionClasses = {
  m: noun('masculine, plural -er: terrorist, gruppe, flom, komité', masculine),
  f: noun('feminine, definite -a and -en: løgn, bølge, ordning', feminine),
  n: noun('neuter without plural ending: drap, angrep, hjem', neuter),
  'm-er': noun('agent noun in -er, plural -ere, -erne: bråkmaker', agent),
  'm-el': noun('masculine in -el or -er that contracts: djevel, artikkel, skulder', contracting),
  m0: noun('masculine without plural ending: feil', masculineWithoutPlural),
  mann: noun('compounds of mann: politimann, politimenn', man),
  'n-er': noun('neuter with plural -er: regime, diktatur, parti, imperium', neuterWithEr),
  'n-el': noun('neuter in -el, -en or -er that contracts: mirakel, våpen, offer', neuterContracting),
  pl: noun('plural only: penger, metoder', pluralOnly),
  name: noun('proper name: the name and its genitive', (lemma) => ({ sg: [lemma] })),
};
