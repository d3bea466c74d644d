import { AUTHOR } from '../../speech/model.ts';
import { clausesOf } from '../../grammar/doc.ts';
import { Class } from '../../lexicon/class.ts';
import { overlaps } from '../../model.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { ClauseView } from '../attribution/view.ts';
import { sided } from '../passage.ts';
import type { Rule } from '../rule.ts';
import { marksOf } from './marks.ts';

/** A directive with neither an issuer nor a source. It stands beside the finding for the directive itself. */
export const directiveUnsourced: Rule = {
  id: 'directive/unsourced',
  kind: 'directive',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Ordre uten avsender', nn: 'Ordre utan avsendar', en: 'Directive without an issuer' },
  message: {
    nb: 'Ingen er nevnt som den som ga ordren, eller som kilde for den.',
    nn: 'Ingen er nemnd som den som gav ordren, eller som kjelde for han.',
    en: 'Nobody is named as the issuer of this order, or as the source for it.',
  },
  why: {
    nb: 'Leseren kan ikke vite om det er sant, eller hvem som har ansvaret.',
    nn: 'Lesaren kan ikkje vite om det er sant, eller kven som har ansvaret.',
    en: 'A reader cannot know whether it is true, or who answers for it.',
  },
  settle: {
    nb: 'Oppgi hvem ordren kommer fra, og hvordan det er kjent.',
    nn: 'Oppgje kven ordren kjem frå, og korleis det er kjent.',
    en: 'Say whom the order comes from, and how that is known.',
  },
  question: {
    nb: 'Hvem ga ordren, og hvem gjelder den?',
    nn: 'Kven gav ordren, og kven gjeld han?',
    en: 'Who gave this order, and whom does it bind?',
  },
  examples: {
    nb: {
      fires: [
        '⟦Vaktene ble beordret til å skyte⟧.',
        '⟦Nattevaktene fikk beskjed om å tie⟧.',
        'Ryktet handler om ⟦«skyt først»-ordren⟧.',
      ],
      quiet: [
        'Ministeren beordret hæren om å trekke seg tilbake.',
        'Vaktene ble beordret til å skyte, ifølge Amnesty.',
        'Vi krever at styret går av.',
      ],
    },
    nn: {
      fires: [
        '⟦Vaktene vart beordra til å skyte⟧.',
        '⟦Nattevaktene fekk beskjed om å teie⟧.',
        'Ryktet handlar om ⟦«skyt først»-ordren⟧.',
      ],
      quiet: [
        'Ministeren beordra hæren til å trekkje seg tilbake.',
        'Vaktene vart beordra til å skyte, ifølgje Amnesty.',
        'Vi krev at styret går av.',
      ],
    },
    en: {
      fires: [
        '⟦The guards were ordered to shoot⟧.',
        '⟦Nurses were told to keep silent⟧.',
        'The rumour is about the ⟦"shoot on sight" order⟧.',
      ],
      quiet: [
        'The minister ordered the army to withdraw.',
        'The guards were ordered to shoot, according to Amnesty.',
        'We demand that the board resign.',
      ],
    },
  },
  check: (passage) => marksOf(passage, (d) => !d.own && !d.issuer && d.saysWho === AUTHOR && !isSourced(passage, d)),
};

/** Does a report in the sentence carry it, although its span ends elsewhere? */
function isSourced(passage: Parameters<NonNullable<Rule['check']>>[0], directive: { start: number; end: number }): boolean {
  const told = RangeLookup.of(clausesOf(passage)).some(directive, (clause) => new ClauseView(sided(passage), clause).sentenceHas(Class.according));
  return told || passage.attributions.some((a) => a.source && a.sourceKind !== 'vague' && a.content.some((c) => overlaps(c, directive)));
}
