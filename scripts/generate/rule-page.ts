import sources from 'sources:all';
import type { Language } from '../../src/core/model.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

const HEADINGS = {
  nb: {
    language: 'Bokmål', settle: 'Slik avklares det', fires: 'Blir markert', quiet: 'Blir ikke markert', rests: 'Bygger på', off: 'Slik slås regelen av',
    project: 'For et prosjekt, i', or: 'eller', byDefault: 'er det vanlige', single: 'Ett enkelt funn avvises fra lyspæren, med en grunn.',
  },
  nn: {
    language: 'Nynorsk', settle: 'Slik blir det avklart', fires: 'Blir markert', quiet: 'Blir ikkje markert', rests: 'Byggjer på', off: 'Slik slår ein av regelen',
    project: 'For eit prosjekt, i', or: 'eller', byDefault: 'er det vanlege', single: 'Eitt einskilt funn avviser ein frå lyspæra, med ein grunn.',
  },
  en: {
    language: 'English', settle: 'What settles it', fires: 'Marked', quiet: 'Not marked', rests: 'Rests on', off: 'Switching it off',
    project: 'For a project, in', or: 'or', byDefault: 'is the default', single: 'A single finding is dismissed from the light bulb, with a reason.',
  },
} as const satisfies Readonly<Record<Language, object>>;

/** A rule's page: all about it in each of its languages, for a reader of one. */
export function rulePage(rule: Rule): string {
  return [
    `# ${rule.id}`,
    '<!-- Made from the rule by `npm run generate`: change the rule. -->',
    ...rule.languages.map((language) => section(rule, language)),
  ].join('\n\n').concat('\n');
}

/** Meaning and examples, what it rests on, how to switch it off. */
function section({ id, severity, title, why, settle, examples, sources: keys }: Rule, language: Language): string {
  const heading = HEADINGS[language];
  const own = examples[language];
  return [
    `## ${heading.language}: ${title[language]}`, why[language], `**${heading.settle}:** ${settle[language]}`,
    ...(own ? [`${heading.fires}:\n\n${list(own.fires)}`, `${heading.quiet}:\n\n${list(own.quiet)}`] : []),
    `### ${heading.rests}\n\n${keys.map((key) => `- ${sources[key]!.publisher}: ${sources[key]!.title}`).join('\n')}`,
    `### ${heading.off}\n\n${heading.project} \`.statement-review/config.yaml\`:\n\n\`\`\`yaml\nrules:\n  ${id}: off        # ${heading.or} warning, information, hint; ${severity} ${heading.byDefault}\n\`\`\``,
    heading.single,
  ].join('\n\n');
}

/** The marked words of an example are set in bold. */
function list(sentences: readonly string[]): string {
  return sentences.map((s) => `- ${s.replace(/\s+/g, ' ').replace(/⟦/g, '**').replace(/⟧/g, '**')}`).join('\n');
}
