import type { Language } from '../model.ts';

const MARKS = { nb: ['«', '»'], nn: ['«', '»'], en: ['“', '”'] } as const satisfies Record<Language, readonly [string, string]>;
const INNER = { nb: /[«"]([^»"]*)[»"]/gu, nn: /[«"]([^»"]*)[»"]/gu, en: /[“"]([^”"]*)[”"]/gu } as const satisfies Record<Language, RegExp>;

/** Words in the quotation marks of a language, on one line; marks within marks are single ones. */
export function quoted(text: string, language: Language): string {
  const [open, close] = MARKS[language];
  return `${open}${withInnerMarks(text.replace(/\s+/gu, ' ').trim(), language)}${close}`;
}

export function withInnerMarks(words: string, language: Language): string {
  return words.replace(INNER[language], '‘$1’');
}
