/** The pages of rules, which hold all languages, for a reader of one. */
import type { Language } from '../model.ts';

const HEADINGS: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The section of the language, as a page of its own. */
export function pageIn(language: Language, page: string): string {
  const sections = page.split(/^## /mu).slice(1);
  const own = sections.find((section) => section.startsWith(`${HEADINGS[language]}: `));
  return `# ${own?.slice(HEADINGS[language].length + 2).replace(/^### /gmu, '## ') ?? ''}`;
}
