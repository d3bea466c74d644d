import type { Rule } from '../../src/core/rules/rule.ts';

/** All rules as a Markdown table, each with a link to its page. */
export function ruleTable(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, title, severity, why }) => `| [${id}](docs/rules/${id}.md) | ${title.en} | ${severity} | ${why.en} |`);
  return ['| rule | what it is | severity | why it matters |', '|---|---|---|---|', ...rows].join('\n');
}

/** Puts text between `<!-- name:start -->` and `<!-- name:end -->`. Throws where they are missing. */
export function replaceBlock(page: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = page.indexOf(start);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page has no ${start} … ${end}`);
  return `${page.slice(0, from + start.length)}\n${content}\n${page.slice(to)}`;
}
