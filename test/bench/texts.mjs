/** Texts to measure with: the neutral fixtures over and over, no paragraph twice, with sentences of our own between that every rule has work with. */
import { readFileSync } from 'node:fs';

export const LANGUAGES = ['en', 'nb', 'nn'];

// Every so many paragraphs.
const CHARGED_EVERY = 6;
const CHARGED = {
  en: [
    'Observers say the reckless scheme was rejected by everyone. “We will not accept it,” said the harbour master, Ada Holm.',
    'The regime ordered the radicals to leave the quay, and the workers were beaten because they had protested.',
    'According to the port authority, 40 people were injured. She said that the ferry had been late.',
  ],
  nb: [
    'Observatører hevder at den hensynsløse planen ble avvist av alle. – Vi godtar det ikke, sier havnefogd Ada Holm.',
    'Regimet beordret ekstremistene til å forlate kaia, og arbeiderne ble slått fordi de hadde protestert.',
    'Ifølge havnevesenet ble 40 personer skadet. Hun sa at ferga hadde vært forsinket.',
  ],
  nn: [
    'Observatørar hevdar at den omsynslause planen vart avvist av alle. – Vi godtek det ikkje, seier hamnefut Ada Holm.',
    'Regimet beordra ekstremistane til å forlate kaia, og arbeidarane vart slått fordi dei hadde protestert.',
    'Ifølgje hamnevesenet vart 40 personar skadde. Ho sa at ferja hadde vore forseinka.',
  ],
};

/** A neutral text as it stands in the fixtures. */
export function neutral(language) {
  return readFileSync(new URL(`../fixtures/neutral/${language}.txt`, import.meta.url), 'utf8');
}

/** A text of about so many UTF-16 units, in paragraphs; `round` makes it another text. */
export function textOf(language, length, round = 0) {
  const paragraphs = neutral(language).split(/\n+/).filter(Boolean);
  const parts = [];
  for (let n = 0, size = 0; size < length; n++) {
    const paragraph = `${n % CHARGED_EVERY ? paragraphs[n % paragraphs.length] : CHARGED[language][(n / CHARGED_EVERY) % 3]} ${round * 1_000_000 + n}.`;
    parts.push(paragraph);
    size += paragraph.length + 2;
  }
  return parts.join('\n\n').slice(0, length);
}

/** So many bytes of JSONL, a neutral text a line. */
export function jsonl(language, bytes) {
  const text = neutral(language);
  const lines = [];
  for (let n = 0, size = 0; size < bytes; n++) {
    lines.push(JSON.stringify({ id: n, language, text: text.replaceAll('\n', ` ${n}\n`) }));
    size += Buffer.byteLength(lines.at(-1)) + 1;
  }
  return `${lines.join('\n')}\n`;
}
