// The word classes of src/core/lexicon/classes/ as a TypeScript enum: an id each, so that a misspelt or missing one does not compile.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

const HEAD = `// Written by every build from the files in classes/ (scripts/classes.mjs). A class is declared there, not here.
/** The word classes that grammar and rules ask for. */
export enum Class {
`;

/** Writes the enum where it is not what the declarations make it. */
export function writeClasses(file, classes) {
  const enumeration = `${HEAD}${classes.map(({ name, holds }) => `  /** ${holds} */\n  ${name},`).join('\n')}\n}\n`;
  if (existsSync(file) && readFileSync(file, 'utf8') === enumeration) return;
  // In one step: another build may read it meanwhile.
  writeFileSync(`${file}.new`, enumeration);
  renameSync(`${file}.new`, file);
}
