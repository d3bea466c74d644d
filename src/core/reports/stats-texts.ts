import type { Language } from '../model.ts';

const LOCALES: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Open findings in a hundred words, with one decimal. */
export function densityText(density: number, language: Language): string {
  return density.toLocaleString(LOCALES[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}

/** *mars 2026* of an ISO month. */
export function monthText(month: string, language: Language): string {
  return new Date(`${month}-01T00:00:00Z`).toLocaleDateString(LOCALES[language], { month: 'short', year: 'numeric', timeZone: 'UTC' });
}
