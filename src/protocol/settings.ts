/** The settings under `statementReview`, as the manifest declares them and the server asks for them. */
import { LANGUAGES, type Language } from '../core/model.ts';

export type LanguageChoice = 'auto' | Language;
export const RUNS = ['onType', 'onSave', 'onCommand'] as const;
export type Run = (typeof RUNS)[number];

export interface Settings {
  readonly enable: boolean;
  readonly run: Run;
  readonly language: LanguageChoice;
  readonly messageLanguage: LanguageChoice;
  /** In UTF-16 code units. */
  readonly maxLength: number;
}

export const SECTION = 'statementReview';

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  run: 'onType',
  language: 'auto',
  messageLanguage: 'auto',
  maxLength: 1_000_000,
};

/** What an editor answered, with the default for each value that is missing or makes no sense. */
export function readSettings(answer: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> = typeof answer === 'object' && answer !== null ? answer : {};
  const fallback = DEFAULT_SETTINGS;
  return {
    enable: typeof given.enable === 'boolean' ? given.enable : fallback.enable,
    run: oneOf(RUNS, given.run) ?? fallback.run,
    language: oneOf(LANGUAGES, given.language) ?? fallback.language,
    messageLanguage: oneOf(LANGUAGES, given.messageLanguage) ?? fallback.messageLanguage,
    maxLength: typeof given.maxLength === 'number' && given.maxLength > 0 ? given.maxLength : fallback.maxLength,
  };
}

function oneOf<T extends string>(values: readonly T[], given: unknown): T | undefined {
  return values.find((value) => value === given);
}
