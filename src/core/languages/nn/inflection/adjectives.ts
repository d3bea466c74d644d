import type { Form, InflectionClass, InflectionClasses } from '../../inflection.ts';
import { distinct, endsInVowel, hasOneVowel, requireEnding, single, syncopated, tagged, without } from './spelling.ts';

function adjective(description: string, inflect: (lemma: string) => Form[]): InflectionClass {
  return { wordClass: 'adjective', description, inflect: (lemma) => distinct(inflect(lemma)) };
}

/** The neuter serves as adverb too: *brutalt*, *tydeleg*. */
function positive(lemma: string, neuter: readonly string[], definite: string): Form[] {
  return [
    ...tagged('pos', [lemma]),
    ...tagged('neut', neuter),
    ...tagged('adv', neuter),
    ...tagged('def', [definite]),
  ];
}

function compared(stem: string): Form[] {
  return [...tagged('comp', [`${stem}are`]), ...tagged('sup', [`${stem}ast`, `${stem}aste`])];
}

/** *farleg*, *panisk*, *absurd*, *desperat*, *frekt* take no -t; *rask*, *søt* do. */
function takesNoT(lemma: string): boolean {
  if (/(leg|ig|isk)$/.test(lemma)) return !hasOneVowel(lemma) || lemma.endsWith('ig');
  return /[^aeiouyæøå]t$/.test(lemma) || (/[td]$/.test(lemma) && !hasOneVowel(lemma));
}

function neuter(lemma: string): string {
  if (takesNoT(lemma)) return lemma;
  return endsInVowel(lemma) ? `${lemma}tt` : `${single(lemma)}t`;
}

function uncompared(lemma: string): Form[] {
  return positive(lemma, [neuter(lemma)], `${lemma}e`);
}

function doubled(lemma: string): Form[] {
  const stem = lemma + lemma.slice(-1);
  return [...positive(lemma, [`${lemma}t`], `${stem}e`), ...compared(stem)];
}

function syncopatedAdjective(lemma: string): Form[] {
  requireEnding(lemma, /e[lr]$/, 'does not end in -el or -er');
  const stem = syncopated(lemma);
  return [...positive(lemma, [`${lemma}t`], `${stem}e`), ...compared(stem)];
}

function enAdjective(lemma: string): Form[] {
  requireEnding(lemma, /en$/, 'does not end in -en');
  const stem = syncopated(lemma);
  return [...positive(lemma, [without('n', lemma), `${lemma}t`], `${stem}e`), ...compared(stem)];
}

function strongParticiple(lemma: string): Form[] {
  requireEnding(lemma, /en$/, 'does not end in -en');
  const stem = without('en', lemma);
  return positive(lemma, [`${stem}e`, `${stem}et`, `${stem}i`], `${single(stem)}ne`);
}

function dParticiple(lemma: string): Form[] {
  requireEnding(lemma, /d$/, 'does not end in -d');
  return positive(lemma, [`${without('d', lemma)}t`, lemma], `${lemma}e`);
}

export const adjectives: InflectionClasses = {
  a: adjective('gradbøygd med -are, -ast: brutal, brutalt, brutale; farleg, farlege; rå, rått', (lemma) =>
    [...uncompared(lemma), ...compared(lemma)]),
  am: adjective('gradbøygd med meir og mest, partisipp på -t: panisk, paniske; forvrengt, forvrengte', uncompared),
  a0: adjective('ubøyeleg: framifrå, oppblåsa, moderne', (lemma) => [
    ...tagged('pos', [lemma]), ...tagged('adv', [lemma])]),
  'a-dbl': adjective('dobbel konsonant i fleirtal: dum, dumt, dumme, dummare', doubled),
  'a-el': adjective('på -el, -er: edel, edelt, edle, edlare; sikker, sikkert, sikre', syncopatedAdjective),
  'a-en': adjective('på -en: open, ope/opent, opne, opnare; galen, galne', enAdjective),
  'p-d': adjective('partisipp på -d: utprøvd, utprøvt/utprøvd, utprøvde', dParticiple),
  'p-en': adjective('partisipp av sterkt verb: overdriven, overdrive/overdrivi, overdrivne', strongParticiple),
};
