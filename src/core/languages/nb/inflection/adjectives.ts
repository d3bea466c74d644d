import type { Form, InflectionClass, InflectionClasses } from '../../inflection.ts';
import { contract, endsInVowel, requireEnding, singleConsonant, syllables, table } from './spelling.ts';

const NATIONALITY = /(?:norsk|svensk|dansk|engelsk|fransk|tysk|finsk|gresk|spansk|polsk|irsk)$/;
/** Stressed -en, -er and -el do not contract. */
const STRESSED = /(?:ogen|eren|fren)$/;
const SHORT_M = /(?:som|dum|tom|lam|stum|øm|grum)$/;

const contracts = (lemma: string): boolean => /[^aeiouyæøå]e[lnr]$/.test(lemma) && syllables(lemma) > 1 && !STRESSED.test(lemma);

/** alvorlig, politisk, konkret, redd: no -t of their own. */
function hasBareNeuter(lemma: string): boolean {
  const severalSyllables = syllables(lemma) > 1;
  return (
    /(?:ig|[^aeiouyæøå]t|dd|glad|fremmed|lærd|e)$/.test(lemma) ||
    NATIONALITY.test(lemma) ||
    (severalSyllables && /(?:isk|[aeiouyæøå]t)$/.test(lemma))
  );
}

function neuterOf(lemma: string): string {
  if (hasBareNeuter(lemma)) return lemma;
  if (endsInVowel(lemma)) return `${lemma}tt`;
  return /(?:full|ss)$/.test(lemma) ? `${lemma}t` : `${singleConsonant(lemma)}t`;
}

/** What -e, -ere and -est are added to. */
function inflectedStem(lemma: string): string {
  if (contracts(lemma)) return contract(lemma);
  if (SHORT_M.test(lemma)) return `${lemma}m`;
  return lemma.endsWith('e') ? lemma.slice(0, -1) : lemma;
}

function positive(lemma: string): Form[] {
  const neuter = neuterOf(lemma);
  return table([
    ['pos', [lemma]],
    ['neut', [neuter]],
    ['def', [`${inflectedStem(lemma)}e`]],
    ['adv', [neuter]],
  ]);
}

function compared(lemma: string): Form[] {
  const stem = inflectedStem(lemma);
  const superlative = /(?:ig|som)$/.test(lemma) ? `${lemma}st` : `${stem}est`;
  return [...positive(lemma), ...table([['comp', [`${stem}ere`]], ['sup', [superlative, `${superlative}e`]]])];
}

function participle(lemma: string): Form[] {
  requireEnding(lemma, /.et$/, 'a-et');
  const stem = lemma.slice(0, -1);
  return table([
    ['pos', [lemma]],
    ['neut', [lemma]],
    ['def', [`${stem}de`, `${stem}te`]],
    ['adv', [lemma]],
  ]);
}

const adjective = (description: string, inflect: (lemma: string) => Form[]): InflectionClass => ({
  wordClass: 'adjective',
  description,
  inflect,
});

export const adjectives: InflectionClasses = {
  a: adjective('adjective with -ere, -est: brutal, grusom, ussel, frekk, farlig', compared),
  am: adjective('adjective compared with mer and mest: fanatisk, oppblåst, absurd', positive),
  'a-et': adjective('participle or adjective in -et, definite -ede or -ete: beryktet', participle),
  a0: adjective('adjective that never changes: stakkars, moderne', (lemma) =>
    table([
      ['pos', [lemma]],
      ['neut', [lemma]],
      ['def', [lemma]],
    ]),
  ),
};
