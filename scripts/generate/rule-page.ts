import sources from 'sources:all';
import type { Language } from '../../src/core/model.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

const HEADINGS: Readonly<Record<Language, { language: string; settle: string; fires: string; quiet: string }>> = {
  nb: { language: 'Bokmål', settle: 'Slik avklares det', fires: 'Blir merket', quiet: 'Blir ikke merket' },
  nn: { language: 'Nynorsk', settle: 'Slik blir det avklart', fires: 'Blir merkt', quiet: 'Blir ikkje merkt' },
  en: { language: 'English', settle: 'What settles it', fires: 'Marked', quiet: 'Not marked' },
};

/** A rule's page: meaning and examples in each of its languages, what it rests on, how to switch it off. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.id}`,
    '<!-- Made from the rule by `npm run generate`: change the rule. -->',
    ...rule.languages.map((language) => section(rule, language)),
    `## Rests on\n\n${rule.sources.map((key) => `- ${sources[key]!.publisher}: ${sources[key]!.title}`).join('\n')}`,
    `## Switching it off\n\nFor a project, in \`.statement-review/config.yaml\`:\n\n\`\`\`yaml\nrules:\n  ${rule.id}: off        # or warning, information, hint; it is ${rule.severity} by default\n\`\`\``,
    'A single finding is dismissed from the light bulb, with a reason.\n',
  ].join('\n\n');
}

function section({ title, why, settle, examples }: Rule, language: Language): string {
  const heading = HEADINGS[language];
  const own = examples[language];
  const parts = [`## ${heading.language}: ${title[language]}`, why[language], `**${heading.settle}:** ${settle[language]}`];
  if (own) parts.push(`${heading.fires}:\n\n${list(own.fires)}`, `${heading.quiet}:\n\n${list(own.quiet)}`);
  return parts.join('\n\n');
}

/** The marked words of an example are set in bold. */
function list(sentences: readonly string[]): string {
  return sentences.map((s) => `- ${s.replace(/\s+/g, ' ').replace(/⟦/g, '**').replace(/⟧/g, '**')}`).join('\n');
}
