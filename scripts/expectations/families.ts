import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const FOLDER = 'src/core/lexicon/classes';
/** Files of function words, and of what is written rather than said. */
const CLOSED = new Set(['abbreviations', 'closed', 'sentence', 'names', 'figures', 'irony', 'distanced-words']);

/** The classes of words that say something. */
export const FAMILIES: ReadonlySet<string> = new Set(readdirSync(FOLDER).filter((file) => !CLOSED.has(file.replace('.yaml', '')))
  .flatMap((file) => Object.keys(parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as object)));
