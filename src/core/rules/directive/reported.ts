import type { Rule } from '../rule.ts';
import { marksOf } from './marks.ts';

/** An order told in indirect speech or as a noun, and one that the author itself gives. */
export const directiveReported: Rule = {
  id: 'directive/reported',
  kind: 'directive',
  severity: 'information',
  languages: ['nb', 'nn', 'en'],
  sources: ['own'],
  title: { nb: 'Gjengitt ordre', nn: 'Attgjeven ordre', en: 'Reported directive' },
  message: {
    nb: '«{text}» sier at noen skal gjøre noe.',
    nn: '«{text}» seier at nokon skal gjere noko.',
    en: '“{text}” says that somebody is to do something.',
  },
  why: {
    nb: 'Noen har ansvar for en ordre, og noen må følge den. Da må den kunne spores.',
    nn: 'Nokon har ansvar for ein ordre, og nokon må følgje han. Då må han kunne sporast.',
    en: 'Somebody answers for an order, and somebody has to obey it. So it must be traceable.',
  },
  settle: {
    nb: 'Oppgi hvem som ga ordren, til hvem, hva den går ut på, og hvem som opplyser det.',
    nn: 'Oppgje kven som gav ordren, til kven, kva han går ut på, og kven som opplyser det.',
    en: 'Say who issued it, to whom, what it demands, and who says so.',
  },
  question: {
    nb: 'Hvem har opplyst at ordren ble gitt, og hvordan lød den?',
    nn: 'Kven har opplyst at ordren vart gjeven, og korleis lydde han?',
    en: 'Who has stated that this order was given, and how did it read?',
  },
  examples: {
    nb: {
      fires: [
        'Ministeren ⟦beordret hæren om å trekke seg tilbake⟧.',
        '⟦Ordren om å åpne ild⟧ kom fra toppen.',
        '⟦Alle avdelinger skal melde fra innen fredag⟧.',
        '⟦Vi krever at styret går av⟧.',
        '⟦Politiet ble bedt om å stenge veien⟧.',
        '⟦Fylkestinget ber departementet om å utsette saken⟧.',
        '⟦Vi forventer at regjeringen straks trekker forslaget⟧.',
        '⟦Du må forlate bygget⟧.',
      ],
      quiet: [
        'Vi oppfordrer til dialog.',
        'Kunden må selv betale for frakten.',
        'Politiet ber publikum om å melde fra.',
        'Vi forventer at regjeringen lytter.',
        'Du må tro på det.',
        'Kunder kan bestille tre produkter.',
        'Vi skal bygge hundre boliger.',
        'Etter loven skal arbeidsgivere dekke utgiftene.',
      ],
    },
    nn: {
      fires: [
        'Ministeren ⟦beordra hæren til å trekkje seg tilbake⟧.',
        '⟦Ordren om å opne eld⟧ kom frå toppen.',
        '⟦Alle avdelingar skal melde frå innan fredag⟧.',
        '⟦Vi krev at styret går av⟧.',
        '⟦Fylkestinget ber departementet om å utsetje saka⟧.',
        '⟦Vi forventar at regjeringa straks trekkjer framlegget⟧.',
        '⟦Du må forlate bygget⟧.',
      ],
      quiet: [
        'Vi oppmodar til dialog.',
        'Kundar kan tinge tre produkt.',
        'Vi forventar at regjeringa lyttar.',
        'Vi skal byggje hundre bustader.',
      ],
    },
    en: {
      fires: [
        '⟦The minister ordered the army to withdraw⟧.',
        '⟦The order to open fire⟧ came from the top.',
        '⟦All units must report by Friday⟧.',
        '⟦We demand that the board resign⟧.',
        '⟦Do not enter the building⟧.',
        '⟦Staff are demanding that Nordlek extend the deadline⟧.',
        '⟦We call for the board to resign⟧.',
        '⟦You must evacuate the building⟧.',
      ],
      quiet: [
        'We call for dialogue.',
        'Please keep your receipts.',
        'Call your governor today.',
        'We call on the board to listen.',
        'You must believe it.',
        'The court ordered the company to pay damages.',
        'Employers must by law provide helmets.',
        'They broke the window in order to get in.',
      ],
    },
  },
  check: (passage) => marksOf(passage, (d) => d.wording === 'reported'),
};
