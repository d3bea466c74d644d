import type { Messages } from '../model.ts';

/** Texts of documents that come in as statements, and of statements that go out as documents. */
export const importMessages = {
  'documentKind.docx': { nb: 'et Word-dokument', nn: 'eit Word-dokument', en: 'a Word document' },
  'documentKind.odt': { nb: 'et OpenDocument', nn: 'eit OpenDocument', en: 'an OpenDocument text' },
  'documentKind.pdf': { nb: 'en PDF', nn: 'ein PDF', en: 'a PDF' },
  'documentKind.mail': { nb: 'en e-post', nn: 'ein e-post', en: 'an e-mail' },
  'documentKind.html': { nb: 'en nettside', nn: 'ei nettside', en: 'a web page' },
  'import.unknown': {
    nb: 'dette formatet leses ikke. Lagre dokumentet som .docx, .odt, .pdf, .html, .eml eller ren tekst.',
    nn: 'dette formatet blir ikkje lese. Lagre dokumentet som .docx, .odt, .pdf, .html, .eml eller rein tekst.',
    en: 'this format is not read. Save the document as .docx, .odt, .pdf, .html, .eml or plain text.',
  },
  'import.rtf': {
    nb: 'RTF leses ikke. Lagre dokumentet som .docx eller .odt.',
    nn: 'RTF blir ikkje lese. Lagre dokumentet som .docx eller .odt.',
    en: 'RTF is not read. Save the document as .docx or .odt.',
  },
  'import.oldWord': {
    nb: 'det gamle Word-formatet (.doc) leses ikke. Lagre dokumentet som .docx.',
    nn: 'det gamle Word-formatet (.doc) blir ikkje lese. Lagre dokumentet som .docx.',
    en: 'the old Word format (.doc) is not read. Save the document as .docx.',
  },
  'import.locked': {
    nb: 'dokumentet er låst med passord. Lagre en kopi uten passord.',
    nn: 'dokumentet er låst med passord. Lagre ein kopi utan passord.',
    en: 'the document is locked with a password. Save a copy without one.',
  },
  'import.scanned': {
    nb: 'PDF-en inneholder bilder av tekst, ikke tekst. Kjør den gjennom tekstgjenkjenning (OCR) først.',
    nn: 'PDF-en inneheld bilete av tekst, ikkje tekst. Køyr han gjennom tekstattkjenning (OCR) først.',
    en: 'the PDF holds pictures of text, no text. Run it through text recognition (OCR) first.',
  },
  'import.broken': {
    nb: 'filen er skadet, eller endelsen stemmer ikke med innholdet.',
    nn: 'fila er skadd, eller endinga stemmer ikkje med innhaldet.',
    en: 'the file is damaged, or its extension does not fit its content.',
  },
  'import.misnamed': {
    nb: 'endelsen stemmer ikke, innholdet er {kind}. Gi filen riktig endelse.',
    nn: 'endinga stemmer ikkje, innhaldet er {kind}. Gje fila rett ending.',
    en: 'the extension is wrong, the content is {kind}. Give the file its right extension.',
  },
  'import.empty': { nb: 'her er det ingen tekst.', nn: 'her er det ingen tekst.', en: 'there is no text in it.' },
  'import.tooLarge': {
    nb: 'for stort til å være en uttalelse.', nn: 'for stort til å vere ei fråsegn.', en: 'too large to be a statement.',
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
