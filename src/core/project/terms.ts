import { languages } from '../languages/index.ts';
import type { Term } from '../languages/words.ts';
import { checkInflection, context, inflectionClass } from '../lexicon/load.ts';
import { oneOf, oneOrMore, optional, readYaml, text, texts, type YamlValue } from '../lexicon/reader.ts';
import { FRAMING_TERM_RULES, type TermEntry } from '../lexicon/schema.ts';
import { LANGUAGES, type Language } from '../model.ts';

/** A word that the team has agreed on: no framing finding marks it. */
export interface AllowedTerm {
  readonly term: string;
  readonly why?: string;
}

/** What `.statement-review/terms.yaml` says. */
export interface TeamTerms {
  readonly loaded: Readonly<Partial<Record<Language, readonly Term[]>>>;
  readonly allowed: Readonly<Partial<Record<Language, readonly AllowedTerm[]>>>;
}

/** The form of the built-in lexicons; only what a small list cannot do without is asked for. */
type TeamEntry = Pick<TermEntry, 'term' | 'rule'> & { readonly why: string } & Partial<Omit<TermEntry, 'reason' | 'place'>>;

/** A term, and where it stands in its file. */
export interface PlacedTerm {
  readonly language: Language;
  readonly line: number;
  readonly term: Term;
}

export const NO_TERMS: TeamTerms = { loaded: {}, allowed: {} };

/** Reads a team's terms. Throws LexiconProblem with file, line and, for a mistyped key, the nearest one. */
export function readTerms(file: string, yaml: string): TeamTerms {
  const root = readYaml(file, yaml);
  if (root.isEmpty) return NO_TERMS;
  const { loaded, allowed } = root.record<Partial<TeamTerms>>({
    loaded: optional({ read: (v) => byLanguage(v, readLoaded) }),
    allowed: optional({ read: (v) => byLanguage(v, readAllowed) }),
  });
  return { loaded: loaded ?? {}, allowed: allowed ?? {} };
}

/** The loaded terms of a team's file, in its order. Throws as `readTerms`. */
export function placedTerms(file: string, yaml: string): PlacedTerm[] {
  const root = readYaml(file, yaml);
  if (root.isEmpty) return [];
  const placed = (v: YamlValue, language: Language): PlacedTerm => ({ language, line: v.line, term: readLoaded(v, language) });
  const { loaded } = root.record<{ loaded?: Partial<Record<Language, PlacedTerm[]>>; allowed?: object }>({
    loaded: optional({ read: (v) => byLanguage(v, placed) }),
    allowed: optional({ read: (v) => byLanguage(v, readAllowed) }),
  });
  return Object.values(loaded ?? {}).flat();
}

function byLanguage<T>(v: YamlValue, read: (item: YamlValue, language: Language) => T): Partial<Record<Language, T[]>> {
  return Object.fromEntries(v.entries().map(({ key, value }) => {
    const language = key.oneOf(LANGUAGES);
    return [language, value.list((item) => read(item, language))];
  }));
}

function readLoaded(v: YamlValue, language: Language): Term {
  const known = { classes: languages[language].classes };
  const entry = checkInflection(v, v.record<TeamEntry>({
    term: text,
    rule: oneOf(FRAMING_TERM_RULES),
    why: text,
    inflect: optional(inflectionClass(known)),
    forms: optional(texts),
    instead: optional(texts),
    from: optional(texts),
    fires: optional(text),
    quiet: optional(oneOrMore),
    compounds: optional(oneOf(['first', 'last', 'both', 'head'])),
    severity: optional(oneOf(['warning', 'information', 'hint'])),
    unless: optional(context),
    only: optional(context),
  }), known);
  if (entry.term.startsWith('(')) v.fail(`a term begins with a word that has to be there: "${entry.term}"; leave the first one out`);
  return { instead: [], from: [], fires: '', ...entry, origin: 'team' };
}

function readAllowed(v: YamlValue): AllowedTerm {
  return v.isMapping ? v.record<AllowedTerm>({ term: text, why: optional(text) }) : { term: v.text() };
}
