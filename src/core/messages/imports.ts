import type { Messages } from '../model.ts';

/** Texts of documents that come in as statements, and of statements that go out as documents. */
export const importMessages = {
  'import.kind.docx': { nb: 'et Word-dokument', nn: 'eit Word-dokument', en: 'a Word document' },
  'import.kind.odt': { nb: 'et OpenDocument', nn: 'eit OpenDocument', en: 'an OpenDocument text' },
  'import.kind.pdf': { nb: 'en PDF', nn: 'ein PDF', en: 'a PDF' },
  'import.kind.mail': { nb: 'en e-post', nn: 'ein e-post', en: 'an e-mail' },
  'import.kind.html': { nb: 'en nettside', nn: 'ei nettside', en: 'a web page' },
  'import.unknown': {
    nb: '{name}: dette formatet leses ikke. Lagre dokumentet som .docx, .odt, .pdf, .html, .eml eller ren tekst.',
    nn: '{name}: dette formatet blir ikkje lese. Lagre dokumentet som .docx, .odt, .pdf, .html, .eml eller rein tekst.',
    en: '{name}: this format is not read. Save the document as .docx, .odt, .pdf, .html, .eml or plain text.',
  },
  'import.rtf': {
    nb: '{name}: RTF leses ikke. Lagre dokumentet som .docx eller .odt.',
    nn: '{name}: RTF blir ikkje lese. Lagre dokumentet som .docx eller .odt.',
    en: '{name}: RTF is not read. Save the document as .docx or .odt.',
  },
  'import.oldWord': {
    nb: '{name}: det gamle Word-formatet (.doc) leses ikke. Lagre dokumentet som .docx.',
    nn: '{name}: det gamle Word-formatet (.doc) blir ikkje lese. Lagre dokumentet som .docx.',
    en: '{name}: the old Word format (.doc) is not read. Save the document as .docx.',
  },
  'import.locked': {
    nb: '{name}: dokumentet er låst med passord. Lagre en kopi uten passord.',
    nn: '{name}: dokumentet er låst med passord. Lagre ein kopi utan passord.',
    en: '{name}: the document is locked with a password. Save a copy without one.',
  },
  'import.scanned': {
    nb: '{name}: PDF-en inneholder bilder av tekst, ikke tekst. Kjør den gjennom tekstgjenkjenning (OCR) først.',
    nn: '{name}: PDF-en inneheld bilete av tekst, ikkje tekst. Køyr han gjennom tekstattkjenning (OCR) først.',
    en: '{name}: the PDF holds pictures of text, no text. Run it through text recognition (OCR) first.',
  },
  'import.broken': {
    nb: '{name}: filen er skadet, eller endelsen stemmer ikke med innholdet.',
    nn: '{name}: fila er skadd, eller endinga stemmer ikkje med innhaldet.',
    en: '{name}: the file is damaged, or its extension does not fit its content.',
  },
  'import.misnamed': {
    nb: '{name}: endelsen stemmer ikke, innholdet er {kind}. Gi filen riktig endelse.',
    nn: '{name}: endinga stemmer ikkje, innhaldet er {kind}. Gje fila rett ending.',
    en: '{name}: the extension is wrong, the content is {kind}. Give the file its right extension.',
  },
  'import.empty': { nb: '{name}: her er det ingen tekst.', nn: '{name}: her er det ingen tekst.', en: '{name}: there is no text in it.' },
  'import.tooLarge': {
    nb: '{name}: for stort til å være en uttalelse.', nn: '{name}: for stort til å vere ei fråsegn.', en: '{name}: too large to be a statement.',
  },
  'import.comments': { nb: 'Kommentarer utelatt: {count}.', nn: 'Kommentarar utelatne: {count}.', en: 'Comments left out: {count}.' },
  'import.deletions': {
    nb: 'Sporede slettinger regnet som godtatt: {count}.', nn: 'Spora slettingar rekna som godtekne: {count}.', en: 'Tracked deletions taken as accepted: {count}.',
  },
  'import.attachments': { nb: 'Vedlegg utelatt: {count}.', nn: 'Vedlegg utelatne: {count}.', en: 'Attachments left out: {count}.' },
  'import.pagesWithoutText': {
    nb: 'Sider uten tekst, kanskje skannet: {count}.', nn: 'Sider utan tekst, kanskje skanna: {count}.', en: 'Pages without text, perhaps scanned: {count}.',
  },
} as const satisfies Record<string, Messages>;
