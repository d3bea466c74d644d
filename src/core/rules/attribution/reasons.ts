import type { Messages } from '../../model.ts';

/** What raises or lowers the worth of a source, in words for the hover. */
export const REASONS = {
  vague: { nb: 'kilden kan ikke identifiseres', nn: 'kjelda kan ikkje identifiserast', en: 'the source cannot be identified' },
  evidence: { nb: 'bevis nevnes uten å vises til', nn: 'bevis blir nemnde utan tilvising', en: 'evidence is invoked, not cited' },
  motive: { nb: 'en annens hensikt gjengis som faktum', nn: 'hensikta til andre blir gitt att som faktum', en: "another party's intent is told as fact" },
  accusation: { nb: 'en annen part får skyld', nn: 'ein annan part får skuld', en: 'another party is blamed' },
  agentless: { nb: 'hvem som gjorde det, er utelatt', nn: 'kven som gjorde det, er utelate', en: 'who did it is left out' },
  number: { nb: 'et tall noen må ha talt eller anslått', nn: 'eit tal nokon må ha talt eller anslått', en: 'a quantity that somebody must have counted' },
  cause: { nb: 'en årsak eller virkning hevdes', nn: 'ein årsak eller verknad blir hevda', en: 'a cause or effect is asserted' },
  contested: { nb: 'noe omstridt avvises eller slås fast', nn: 'noko omstridd blir avvist eller slått fast', en: 'something contested is denied or settled' },
  reassuring: { nb: 'det beroliger eller fritar avsenderen', nn: 'det roar ned eller fritek avsendaren', en: 'it reassures, or clears the sender' },
  harm: { nb: 'det gjelder skade eller tap', nn: 'det gjeld skade eller tap', en: 'it is about harm or loss' },
  absolute: { nb: 'det gis uten forbehold', nn: 'det blir sagt utan atterhald', en: 'it is put without reserve' },
  loaded: { nb: 'ordvalget er ladet', nn: 'ordvalet er lada', en: 'the wording is loaded' },
  event: { nb: 'en hendelse som kan kontrolleres', nn: 'ei hending som kan kontrollerast', en: 'an event that can be checked' },
  disputed: { nb: 'teksten ellers handler om en konflikt', nn: 'teksten elles handlar om ein konflikt', en: 'the statement is about a conflict' },
  routine: { nb: 'teksten er ellers en rutinemelding', nn: 'teksten er elles ei rutinemelding', en: 'the statement is otherwise routine' },
  ownAct: { nb: 'avsenderens egen handling', nn: 'handlinga til avsendaren sjølv', en: "the sender's own act" },
  opinion: { nb: 'det er satt fram som en mening', nn: 'det er sett fram som ei meining', en: 'it is put as an opinion' },
  office: { nb: 'vanlig saksgang', nn: 'vanleg saksgang', en: 'ordinary business' },
  denied: { nb: 'det sier hva som ikke hendte', nn: 'det seier kva som ikkje hende', en: 'it tells what did not happen' },
  general: { nb: 'det gjelder i sin alminnelighet', nn: 'det gjeld i det heile', en: 'it holds in general' },
  modal: { nb: 'det er sagt med forbehold eller om framtiden', nn: 'det er sagt med atterhald eller om framtida', en: 'it is hedged, or about the future' },
  sourced: { nb: 'en kilde står i nærheten', nn: 'ei kjelde står i nærleiken', en: 'a source stands near it' },
} as const satisfies Record<string, Messages>;

export type Reason = keyof typeof REASONS;
