/**
 * Draws the verbs of Norwegian out of the lemma lists of Norsk ordbank, with the nouns and adjectives that look like them, and writes
 * src/core/languages/{nb,nn}/verbs.txt:
 *   npm run draw:verbs -- FOLDER    (norsk-ordbank-nob-2005.txt, norsk-ordbank-nno-2012.txt)
 */
import { writeFileSync } from 'node:fs';
import { drawBoth } from './drawn.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('name the folder with the lemma lists of Norsk ordbank');
for (const [language, text] of Object.entries(drawBoth(folder))) {
  const file = `src/core/languages/${language}/verbs.txt`;
  writeFileSync(file, text);
  console.log(`${file}: ${Buffer.byteLength(text)} bytes, ${text.trim().split('\n').map((line) => `${line.slice(0, line.indexOf(':'))} ${line.split(' ').length - 1}`).join(', ')}`);
}
