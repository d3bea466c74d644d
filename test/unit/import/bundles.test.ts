import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const STATIC = /^(?:import|export|\} from)\b[^"'()]*["'](\.\/[\w.-]+\.js)["']/gmu;
const ANY = /\.\/shared-\w+\.js/gu;

/** What each library says of itself somewhere in its code. */
const LIBRARIES = { 'pdf.js': 'getTextContent', mammoth: 'w:instrText', linkedom: 'customElements', 'postal-mime': 'maxNestingDepth', docx: 'w:commentRangeStart', Readability: '_grabArticle' };

const files = new Map<string, string>();

function read(file: string): string {
  if (!files.has(file)) files.set(file, readFileSync(`dist/${file}`, 'utf8'));
  return files.get(file)!;
}

/** The code of a program that is reached by some kind of import. */
function reached(program: string, imports: RegExp): string[] {
  const names = new Set([program]);
  for (const name of names) {
    for (const [whole, file] of read(name).matchAll(imports)) names.add((file ?? whole).slice('./'.length));
  }
  return [...names].map(read);
}

describe('what reads and writes documents', () => {
  for (const program of ['cli.js', 'server.js']) {
    it(`is shipped with ${program}, but not loaded when it starts`, () => {
      const atStart = reached(program, STATIC);
      const all = reached(program, ANY);
      for (const [library, words] of Object.entries(LIBRARIES)) {
        assert.ok(!atStart.some((code) => code.includes(words)), `${library} at the start`);
        assert.ok(all.some((code) => code.includes(words)), `${library} is missing`);
      }
    });
  }
});
