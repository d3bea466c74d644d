import type { Mark, Rule } from '../rule.ts';
import { BY_REASON } from './by-reason.ts';
import { isClaim } from './context/claim.ts';
import { quantifiedClaims } from './constructions/quantified-claims.ts';
import { alwaysNever } from './constructions/always-never.ts';
import { characterGroups } from './constructions/character-groups.ts';
import { overlaps } from '../../model.ts';
import { detected } from '../detecting.ts';
import type { Doc } from '../passage.ts';
import { denied, hasTerm, termMarks, type Quieter } from './term-marks.ts';

const asks: Quieter = { why: 'noClaim', holds: (found) => !isClaim(found) };

export const generalisation: Rule = {
  id: 'framing/generalisation',
  kind: 'framing',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  title: { nb: 'Alle eller ingen', nn: 'Alle eller ingen', en: 'All or none' },
  message: BY_REASON,
  why: {
    nb: 'Ett unntak er nok til at det ikke stemmer, og den som er uenig, blir skrevet ut av teksten.',
    nn: 'Eitt unntak er nok til at det ikkje stemmer, og den som er usamd, blir skriven ut av teksten.',
    en: 'One exception makes it untrue, and those who differ are written out of the text.',
  },
  settle: {
    nb: 'Vurder å si hvem og hvor mange, og hvor det er vist.',
    nn: 'Vurder å seie kven og kor mange, og kvar det er vist.',
    en: 'Consider saying who and how many, and where it is shown.',
  },
  sources: ['wtw', 'own'],
  examples: {
    nb: {
      fires: [
        '⟦Ingen kan⟧ rettferdiggjøre dette.',
        '⟦Alle vet⟧ at rapporten er feil.',
        '⟦Enhver ærlig fisker vet⟧ at kvoten er for lav.',
        '⟦Alle som bor her, ser⟧ hva som har skjedd.',
        '⟦Hele bygda⟧ er imot.',
        'Det gikk fortere enn ⟦noen kunne⟧ forutse.',
      ],
      quiet: [
        'Ingen kom til skade i brannen.',
        'Alle elever på første trinn har rett til skyss.',
        'Vet alle hvor nødutgangen er?',
        'Alle som så ulykken, bes ringe politiet.',
        'Hele bygda er uten strøm.',
        'Ingen kan parkere her før fredag.',
      ],
    },
    nn: {
      fires: [
        '⟦Ingen kan⟧ rettferdiggjere dette.',
        '⟦Alle veit⟧ at rapporten er feil.',
        '⟦Kvar ærleg bonde veit⟧ kven som har gjort det.',
        '⟦Alle på kysten veit⟧ kven som tener på det.',
        '⟦Ei heil bygd⟧ er svikta.',
      ],
      quiet: [
        'Ingen kom til skade i brannen.',
        'Alle elevar på første trinn har rett til skyss.',
        'Veit alle kvar naudutgangen er?',
        'Ingen av oss har vore der før.',
        'Heile bygda er utan straum.',
      ],
    },
    en: {
      fires: [
        '⟦No one can⟧ justify this.',
        '⟦Everybody knows⟧ that the report is wrong.',
        '⟦Every honest economist in the country agrees⟧ that the plan must stop.',
        '⟦Nobody in this valley asked⟧ for a mine.',
        '⟦Anyone who has worked here can see⟧ that it will fail.',
        '⟦The whole town⟧ is furious.',
        'Prices rose faster than ⟦anyone could⟧ have foreseen.',
      ],
      quiet: [
        'No one was hurt in the fire.',
        'All pupils in the first year get a bus pass.',
        'Does everybody know where the exit is?',
        'Anyone who saw the accident is asked to call the police.',
        'The whole town was without power for two hours.',
        'No one can enter the tunnel before noon.',
        'All five judges agreed.',
      ],
    },
  },
  check: (passage) => [...terms(passage), ...constructions(passage)],
};

const terms = termMarks('generalisation', denied, asks);
const constructions = detected((doc) => constructed(doc).filter((mark) => !hasTerm(doc, 'generalisation', mark)));

/** Of two constructions at one place the one that tells what is claimed stays. */
function constructed(doc: Doc): Mark[] {
  const claims = [...quantifiedClaims(doc)];
  const sweeping = [...characterGroups(doc), ...alwaysNever(doc)];
  return [...claims, ...sweeping.filter((mark) => !claims.some((claim) => overlaps(claim, mark)))];
}
