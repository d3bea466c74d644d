import type { KnownSpeaker, SpeakerCorrections } from '../speech/corrections.ts';
import { oneOf, optional, readYaml, text, texts, type Field, type YamlValue } from '../lexicon/reader.ts';
import { LANGUAGES, type Language, type Severity } from '../model.ts';
import { SEVERITY_CHOICES } from './severities.ts';

/** Who issues the statements that some globs name. */
export interface SourceRule {
  /** Globs relative to the folder that holds `.statement-review`. */
  readonly files: readonly string[];
  readonly source: string;
  /** Other names that the source goes by in its own statements. */
  readonly names?: readonly string[];
  readonly language?: Language;
}

/** What `.statement-review/config.yaml` says. */
export interface Config extends SpeakerCorrections {
  /** Severity of rules by id, or `off`. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly sources?: readonly SourceRule[];
  readonly messages?: Language | 'auto';
  /** Severity of framing in a named speaker's quotation. */
  readonly inQuotations?: Severity | 'off';
  /** 0–1: claims of less worth are hints. */
  readonly worth?: number;
  /** Globs of files that are statements, and of files that are none: see which-files.ts. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** How blocks begin that a team writes under everything: plain text, `*` for anything. */
  readonly boilerplate?: readonly string[];
  /** Boilerplate and contact details are reviewed after all. */
  readonly reviewBoilerplate?: boolean;
}

const sourceRule: Field<SourceRule> = {
  read: (v) => v.record<SourceRule>({ files: texts, source: text, names: optional(texts), language: optional(oneOf(LANGUAGES)) }),
};

/** Reads a config file. Throws LexiconProblem with file, line and, for a mistyped key, the nearest one. */
export function readConfig(file: string, yaml: string, ruleIds: readonly string[]): Config {
  const root = readYaml(file, yaml);
  if (root.isEmpty) return {};
  return root.record<Config>({
    rules: optional({ read: (v) => readRules(v, ruleIds) }),
    sources: optional({ read: (v) => v.list((item) => sourceRule.read(item)) }),
    messages: optional(oneOf(['auto', ...LANGUAGES])),
    inQuotations: optional(oneOf(SEVERITY_CHOICES)),
    worth: optional({ read: readShare }),
    include: optional(texts),
    exclude: optional(texts),
    boilerplate: optional(texts),
    reviewBoilerplate: optional({ read: (v) => v.boolean() }),
    speakers: optional({ read: (v) => v.list((item) => item.record<KnownSpeaker>({ name: text, names: texts })) }),
    notSpeakers: optional(texts),
  });
}

function readRules(v: YamlValue, ruleIds: readonly string[]): Record<string, Severity | 'off'> {
  return Object.fromEntries(v.entries().map(({ key, value }) => [key.oneOf(ruleIds), value.oneOf(SEVERITY_CHOICES)]));
}

function readShare(v: YamlValue): number {
  const value = v.number();
  return value >= 0 && value <= 1 ? value : v.fail('a number from 0 to 1 is expected here');
}

