/** Writes what is made from the rule objects: their pages and README's table. CI fails when this would change a committed file. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { rules } from '../../src/core/rules/index.ts';
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
