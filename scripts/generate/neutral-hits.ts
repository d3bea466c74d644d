import type { Finding } from '../../src/core/finding.ts';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import { neutralTexts } from '../../test/fixtures/neutral/text.ts';

/** What the lexicons cost: each term that is found in the plain prose of the tests, with its words. */
export function neutralHits(): string {
  return `# Hits on neutral text\n\nWritten by \`npm run generate\`: the terms that are found in \`test/fixtures/neutral/\`, where nothing should be.\n\n${LANGUAGES.map(section).join('\n')}`;
}

function section(language: Language): string {
  const texts = neutralTexts(language);
  const reviewer = new Reviewer();
  const found = texts.flatMap((text) => reviewer.review(text, { language }).findings).filter((f) => f.term !== undefined);
  const words = texts.join('\n').match(/\p{L}+/gu)!.length;
  const rows = [...grouped(found)].map(([term, of]) => `| ${cell(term)} | ${of[0]!.rule} | ${of[0]!.severity} | ${of.map((f) => f.text).join(', ')} |\n`).sort();
  return `## ${language}: ${found.length} in ${words} words\n\n| term | rule | severity | found |\n|---|---|---|---|\n${rows.join('')}`;
}

function grouped(found: readonly Finding[]): Map<string, Finding[]> {
  const byTerm = new Map<string, Finding[]>();
  for (const f of found) byTerm.set(f.term!.term, [...(byTerm.get(f.term!.term) ?? []), f]);
  return byTerm;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
