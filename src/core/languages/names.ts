import type { Language } from '../model.ts';

const NAMES = new Map<string, Language>(Object.entries({
  nb: 'nb', nob: 'nb', no: 'nb', nor: 'nb', norsk: 'nb', norwegian: 'nb', bokmål: 'nb', bokmal: 'nb',
  nn: 'nn', nno: 'nn', nynorsk: 'nn',
  en: 'en', eng: 'en', english: 'en', engelsk: 'en',
}));

/** The language that a person or a tool names: *nb-NO*, *no*, *Norsk (nynorsk)*, *en_GB*. Undefined: none of the three. */
export function languageNamed(name: string): Language | undefined {
  const [first, ...others] = name.normalize('NFC').toLowerCase().split(/[^\p{L}]+/u).filter(Boolean);
  const language = NAMES.get(first ?? '');
  return language === 'nb' && others.some((part) => NAMES.get(part) === 'nn') ? 'nn' : language;
}
