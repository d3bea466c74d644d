import type { Language } from '../model.ts';
import { en } from './en/index.ts';
import type { LanguageModule } from './language.ts';
import { nb } from './nb/index.ts';
import { nn } from './nn/index.ts';

export const languages: Readonly<Record<Language, LanguageModule>> = { nb, nn, en };
