import type { Form, InflectionClass, InflectionClasses } from '../../inflection.ts';
import { distinct, hasOneVowel, requireEnding, single, tagged, without } from './spelling.ts';
import { strongForms } from './strong-verbs.ts';
import { imperative, infinitives, passive, presentParticiple } from './verb-parts.ts';

function verb(description: string, inflect: (lemma: string) => Form[]): InflectionClass {
  return { wordClass: 'verb', description, inflect: (lemma) => distinct(inflect(lemma)) };
}

/** What all weak verbs with an infinitive in -e or -a share. */
function common(stems: readonly string[], present: string, command = imperative): Form[] {
  return stems.flatMap((stem) => [
    ...tagged('inf', infinitives(`${stem}e`)),
    ...tagged('pres', [stem + present]),
    ...tagged('imp', [command(stem)]),
    ...tagged('pass', passive(`${stem}e`)),
    ...tagged('prespart', [presentParticiple(`${stem}e`)]),
  ]);
}

function weakStem(lemma: string): string {
  requireEnding(lemma, /[ea]$/, 'has no infinitive ending');
  if (hasOneVowel(lemma)) throw new Error(`"${lemma}" is a short verb`);
  return lemma.slice(0, -1);
}

function aVerb(lemma: string): Form[] {
  const stem = weakStem(lemma);
  return [...common([stem], 'ar', (whole) => single(whole) === whole ? whole : imperative(whole)), ...tagged('past', [`${stem}a`]), ...tagged('perf', [`${stem}a`])];
}

/** *tenkje* has *tenke* beside it: -j- after k and g is optional. */
function optionalJ(stem: string): string[] {
  return /[gk]j$/.test(stem) ? [stem, without('j', stem)] : [stem];
}

/** *skrem* + *de*; a stem that ends in the consonant already takes no second one: *send* + *e*. */
function dental(stem: string, consonant: 't' | 'd'): string {
  return new RegExp(`[^aeiouyæøå]${consonant}$`).test(stem) ? stem : stem + consonant;
}

function eVerb(lemma: string, consonant: 't' | 'd'): Form[] {
  const stem = weakStem(lemma);
  const bare = single(without('j', stem));
  const past = dental(bare, consonant);
  return [
    ...common(optionalJ(stem), 'er'),
    ...tagged('past', [`${past}e`]),
    ...tagged('perf', [dental(bare, 't'), past, `${past}e`]),
  ];
}

function shortVerb(lemma: string): Form[] {
  if (!hasOneVowel(lemma) && /[^aeiouyæøå]e$/.test(lemma)) throw new Error(`"${lemma}" is not a short verb`);
  return [
    ...tagged('inf', [lemma]),
    ...tagged('pres', [`${lemma}r`]),
    ...tagged('past', [`${lemma}dde`]),
    ...tagged('perf', [`${lemma}dd`, `${lemma}tt`, `${lemma}dde`]),
    ...tagged('imp', [lemma]),
    ...tagged('pass', passive(lemma)),
    ...tagged('prespart', [presentParticiple(lemma)]),
  ];
}

export const verbs: InflectionClasses = {
  v1: verb('a-verb: kaste/kasta, kastar, kasta, kasta', aVerb),
  v2: verb('e-verb på -te: kjøpe/kjøpa, kjøper, kjøpte, kjøpt; tenkje/tenke; nøytralisere', (lemma) => eVerb(lemma, 't')),
  v3: verb('e-verb på -de: leve/leva, lever, levde, levd/levt; byggje/bygge; dømme, dømde', (lemma) => eVerb(lemma, 'd')),
  v4: verb('kortverb: tru, trur, trudde, trudd/trutt', shortVerb),
  vs: verb('sterkt eller uregelrett verb, òg med førelekk, etter strong-verbs.ts: seie, påstå, avbryte, overdrive', strongForms),
};
