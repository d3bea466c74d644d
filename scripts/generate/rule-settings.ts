/** The setting of severities, a property a rule: in the manifest, and its texts beside it. */
import type { Language } from '../../src/core/model.ts';
import { SEVERITY_CHOICES } from '../../src/core/project/severities.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

type Json = Record<string, unknown>;

/** Manifest and texts with what the rules say. Other keys stay as they are, in their order. */
export function withRuleSettings(manifest: Json, rules: readonly Rule[]): Json {
  const setting = settingOf(manifest);
  setting['properties'] = Object.fromEntries(rules.map((rule) => [
    rule.id, { type: 'string', enum: SEVERITY_CHOICES, enumItemLabels: SEVERITY_CHOICES.map((choice) => `%severity.${choice}%`), description: `%${keyOf(rule)}%` },
  ]));
  return manifest;
}

export function withRuleTexts(texts: Readonly<Record<string, string>>, rules: readonly Rule[], language: Language): Record<string, string> {
  const others = Object.entries(texts).filter(([key]) => !key.startsWith('rule.'));
  return Object.fromEntries([...others, ...rules.map((rule) => [keyOf(rule), rule.title[language]])]);
}

export function textsFile(language: Language): string {
  return language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`;
}

function keyOf({ id }: Rule): string {
  return `rule.${id.replace('/', '.').replaceAll('-', '_')}`;
}

function settingOf(manifest: Json): Json {
  const path = ['contributes', 'configuration', 'properties', 'statementReview.rules'];
  return path.reduce((at, key) => at[key] as Json, manifest);
}
