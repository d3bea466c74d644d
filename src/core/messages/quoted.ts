import type { Language } from '../model.ts';

const MARKS = { nb: ['«', '»'], nn: ['«', '»'], en: ['“', '”'] } as const satisfies Record<Language, readonly [string, string]>;

/** Words in the quotation marks of a language, on one line. */
export function quoted(text: string, language: Language): string {
  const [open, close] = MARKS[language];
  return `${open}${nested(text.replace(/\s+/gu, ' ').trim())}${close}`;
}

/** Quotation marks within quotation marks are single ones. */
export function nested(words: string): string {
  return words.replace(/[«“„]|(?<![^\s([‘])"/gu, '‘').replace(/[»”"]/gu, '’');
}
