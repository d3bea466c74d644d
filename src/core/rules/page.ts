/** The pages of rules, which hold all languages, for a reader of one. */
import type { Language } from '../model.ts';

const HEADINGS: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The section of the language, then what is the same in all. */
export function pageIn(language: Language, page: string): string {
  const sections = page.split(/^## /mu).slice(1);
  const own = sections.find((section) => section.startsWith(`${HEADINGS[language]}: `));
  const common = sections.filter((section) => !Object.values(HEADINGS).some((heading) => section.startsWith(`${heading}: `)));
  return [`# ${own?.slice(HEADINGS[language].length + 2) ?? ''}`, ...common.map((section) => `## ${section}`)].join('');
}
