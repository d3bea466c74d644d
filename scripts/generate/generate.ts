/** Writes what is made from the rule objects: their pages, README's table, settings and schemas; and what the lexicons find in neutral text. CI fails when this would change a committed file. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../../src/core/rules/index.ts';
import { LANGUAGES } from '../../src/core/model.ts';
import { neutralHits } from './neutral-hits.ts';
import { textsFile, withRuleSettings, withRuleTexts } from './rule-settings.ts';
import { configSchema, decisionsSchema, termsSchema } from './schemas.ts';
import { replaceBlock, ruleTable } from './rule-table.ts';
import { rulePage } from './rule-page.ts';

const PAGES = 'docs/rules';

rmSync(PAGES, { recursive: true, force: true });
for (const rule of rules) {
  const file = join(PAGES, `${rule.id}.md`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, rulePage(rule));
}
writeFileSync('README.md', replaceBlock(readFileSync('README.md', 'utf8'), 'rules', ruleTable(rules)));

const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const writeJson = (file: string, value: unknown): void => { writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`); };

writeJson('package.json', withRuleSettings(readJson('package.json') as Record<string, unknown>, rules));
for (const language of LANGUAGES) {
  const file = textsFile(language);
  writeJson(file, withRuleTexts(readJson(file) as Record<string, string>, rules, language));
}

mkdirSync('schemas', { recursive: true });
for (const [name, schema] of Object.entries({ config: configSchema(rules), terms: termsSchema(), decisions: decisionsSchema() })) {
  writeJson(`schemas/${name}.schema.json`, schema);
}

writeFileSync('src/core/lexicon/hits-on-neutral-text.md', neutralHits());
