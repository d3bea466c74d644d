/** The settings under `statementReview`, as the manifest declares them and the server asks for them. */
import { STRICTNESSES, type Strictness } from '../core/findings/shown.ts';
import { languageNamed } from '../core/languages/names.ts';
import { LANGUAGES, type Language } from '../core/model.ts';
import { SEVERITY_CHOICES } from '../core/project/severities.ts';
import type { Remembered } from './project-files.ts';

export type LanguageChoice = 'auto' | Language;
export const RUNS = ['onType', 'onSave', 'onCommand'] as const;
export type Run = (typeof RUNS)[number];

export const MOVES = ['ask', 'always', 'never'] as const;
/** What becomes of the decisions on a statement that is renamed or moved. */
export type MoveDecisions = (typeof MOVES)[number];

type SeverityChoice = (typeof SEVERITY_CHOICES)[number];

export interface Settings {
  readonly enable: boolean;
  readonly run: Run;
  readonly language: LanguageChoice;
  readonly messageLanguage: LanguageChoice;
  /** How much is drawn in the text. */
  readonly strictness: Strictness;
  /** In UTF-16 code units. */
  readonly maxLength: number;
  /** By rule id. */
  readonly rules: Readonly<Record<string, SeverityChoice>>;
  /** Who issues the statements; empty where nobody has said. */
  readonly source: string;
  /** Severity of framing in a named speaker's quotation. */
  readonly inQuotations: SeverityChoice;
  /** 0–1: claims of less worth are hints. */
  readonly worth: number;
  /** Name under which decisions are stored; empty: that of the Git identity. */
  readonly reviewer: string;
  /** Words that this person does not want marked. */
  readonly allowed: readonly string[];
  /** Globs of files that are statements beside the usual ones, and of files that are none. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Boilerplate and contact details are reviewed after all. */
  readonly reviewBoilerplate: boolean;
  /** Asked of the editor alone. */
  readonly moveDecisions: MoveDecisions;
  /** Not in the manifest: see project-files.ts. */
  readonly remembered?: Remembered;
}

export const SECTION = 'statementReview';

export const DEFAULT_SETTINGS: Settings = {
  enable: true,
  run: 'onType',
  language: 'auto',
  messageLanguage: 'auto',
  strictness: 'normal',
  maxLength: 1_000_000,
  rules: {},
  source: '',
  inQuotations: 'hint',
  worth: 0,
  reviewer: '',
  allowed: [],
  include: [],
  exclude: [],
  reviewBoilerplate: false,
  moveDecisions: 'ask',
};

/** What an editor answered, with the default for each value that is missing or makes no sense. */
export function readSettings(answer: unknown): Settings {
  const given: Partial<Record<keyof Settings, unknown>> = typeof answer === 'object' && answer !== null ? answer : {};
  const fallback = DEFAULT_SETTINGS;
  return {
    enable: typeof given.enable === 'boolean' ? given.enable : fallback.enable,
    run: oneOf(RUNS, given.run) ?? fallback.run,
    language: languageNamed(readText(given.language)) ?? fallback.language,
    messageLanguage: languageNamed(readText(given.messageLanguage)) ?? fallback.messageLanguage,
    strictness: oneOf(STRICTNESSES, given.strictness) ?? fallback.strictness,
    maxLength: typeof given.maxLength === 'number' && given.maxLength > 0 ? given.maxLength : fallback.maxLength,
    rules: readRules(given.rules),
    source: readText(given.source),
    inQuotations: oneOf(SEVERITY_CHOICES, given.inQuotations) ?? fallback.inQuotations,
    worth: typeof given.worth === 'number' && given.worth >= 0 && given.worth <= 1 ? given.worth : fallback.worth,
    reviewer: readText(given.reviewer),
    allowed: readTexts(given.allowed),
    include: readTexts(given.include),
    exclude: readTexts(given.exclude),
    reviewBoilerplate: typeof given.reviewBoilerplate === 'boolean' ? given.reviewBoilerplate : fallback.reviewBoilerplate,
    moveDecisions: oneOf(MOVES, given.moveDecisions) ?? fallback.moveDecisions,
    ...readRemembered(given.remembered),
  };
}

function oneOf<T extends string>(values: readonly T[], given: unknown): T | undefined {
  return values.find((value) => value === given);
}

function readText(given: unknown): string {
  return typeof given === 'string' ? given.trim() : '';
}

function readTexts(given: unknown): string[] {
  return Array.isArray(given) ? given.map(readText).filter(Boolean) : [];
}

function readRules(given: unknown): Record<string, SeverityChoice> {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(Object.entries(given).flatMap(([rule, severity]) => {
    const choice = oneOf(SEVERITY_CHOICES, severity);
    return choice ? [[rule, choice]] : [];
  }));
}

function readRemembered(given: unknown): { remembered?: Remembered } {
  if (typeof given !== 'object' || given === null) return {};
  const { language, source }: Partial<Record<keyof Remembered, unknown>> = given;
  const known = oneOf(LANGUAGES, language);
  return { remembered: { ...(known && { language: known }), ...(readText(source) && { source: readText(source) }) } };
}
