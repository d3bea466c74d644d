import type { InflectionClasses } from '../languages/inflection.ts';
import type { Language, Messages } from '../model.ts';
import { checkInflection, context, inflectionClass } from './load.ts';
import { wordingsOf } from './pattern.ts';
import { listOf, oneOf, oneOrMore, optional, readYaml, text, texts, type Field, type YamlValue } from './reader.ts';
import { FRAMING_TERM_RULES, type Context, type TermEntry } from './schema.ts';

/** What a term may refer to. */
export interface KnownToTerms {
  readonly inflections: Readonly<Record<Language, InflectionClasses>>;
  readonly sources: readonly string[];
  readonly reasons: readonly string[];
}

/** A value of each written form of an entry: *landssviker* and *landssvikar* are one. */
type EachForm<T> = Readonly<Partial<Record<Language, T>>>;

/** An entry as it is written: what differs between its forms, and what they share. */
interface WrittenTerm extends Pick<TermEntry, 'rule' | 'compounds' | 'severity' | 'unless' | 'only'> {
  readonly term: EachForm<string>;
  readonly inflect?: EachForm<string>;
  readonly forms?: EachForm<readonly string[]>;
  readonly reason: string;
  readonly instead?: EachForm<readonly string[]>;
  readonly from?: readonly string[];
  readonly fires: EachForm<Example>;
  readonly quiet?: EachForm<readonly string[]>;
}

type Example = Pick<TermEntry, 'fires' | 'place'>;

// More wordings than that nobody has read.
const MOST_WORDINGS = 50;

/**
 * Reads a file of framing terms: the entries of one written form of it (`forms` are all that the file has).
 * Throws LexiconProblem with file, line and what to do.
 */
export function loadTerms(file: string, yaml: string, wanted: Language, forms: readonly Language[], known: KnownToTerms): TermEntry[] {
  return readYaml(file, yaml).list((v) => {
    const written = readTerm(v, forms, known);
    checkExamples(v, written);
    checkReplacements(v, written);
    return formOf(v, written, wanted, known);
  }).flat();
}

function readTerm(v: YamlValue, forms: readonly Language[], known: KnownToTerms): WrittenTerm {
  const each = <T>(field: Field<T>) => eachForm(forms, () => field);
  return v.record<WrittenTerm>({
    term: each(text),
    inflect: optional(eachForm(forms, (form) => inflectionClass({ classes: known.inflections[form] }))),
    forms: optional(each(texts)),
    rule: oneOf(FRAMING_TERM_RULES),
    reason: oneOf(known.reasons),
    instead: optional(each(texts)),
    from: optional(listOf(known.sources)),
    fires: each(example),
    quiet: optional(each(oneOrMore)),
    compounds: optional(oneOf(['first', 'last', 'both', 'head'])),
    severity: optional(oneOf(['warning', 'information', 'hint'])),
    unless: optional(context),
    only: optional(context),
  });
}

/** A value that all forms share, or one for each: `{ nb: landssviker, nn: landssvikar }`. */
function eachForm<T>(forms: readonly Language[], field: (form: Language) => Field<T>): Field<EachForm<T>> {
  return {
    read: (v) => {
      const values = v.isMapping
        ? v.entries().map(({ key, value }) => { const form = key.oneOf(forms); return [form, field(form).read(value)]; })
        : forms.map((form) => [form, field(form).read(v)]);
      return Object.fromEntries(values) as EachForm<T>;
    },
  };
}

/** A sentence in which the place that is found stands in ⟦ ⟧. */
const example: Field<Example> = {
  read: (v) => {
    const [, before, marked, after] = /^([^⟦⟧]*)⟦([^⟦⟧]+)⟧([^⟦⟧]*)$/.exec(v.text()) ?? v.fail('put ⟦ ⟧ around the place that is to be found, once in the sentence');
    return { fires: before! + marked! + after!, place: { start: before!.length, end: before!.length + marked!.length } };
  },
};

function checkExamples(v: YamlValue, { unless, only, quiet }: WrittenTerm): void {
  const guarded = unless !== undefined || only !== undefined;
  if (guarded && !quiet) v.fail('a guard needs a sentence under quiet: the term in the sense that the guard keeps quiet');
  if (quiet && !guarded) v.fail('quiet shows what a guard is for, and the entry has none: leave it out, or add unless or only');
  if (Object.values(quiet ?? {}).flat().some((sentence) => /[«»“”"„]/.test(sentence))) v.fail('quotation marks keep any word quiet: a sentence under quiet does without');
}

// What stands before the noun stays where it is: *the regime* becomes *the government*.
const ARTICLE = /^(?:den|det|de|dei|en|et|ei|ein|eit|the|an?) /;

/** A replacement takes the place of the term and nothing more. */
function checkReplacements(v: YamlValue, { term, instead }: WrittenTerm): void {
  if (Object.values(term).some((own) => ARTICLE.test(own))) return;
  const wrong = Object.values(instead ?? {}).flat().find((wording) => ARTICLE.test(wording));
  if (wrong) v.fail(`instead takes the place of the term alone: write “${wrong}” without its article, or leave it out`);
}

/** The entry in one of its forms; none where it is not written in that form. */
function formOf(v: YamlValue, written: WrittenTerm, form: Language, known: KnownToTerms): TermEntry[] {
  const { term, inflect, forms, instead, fires, quiet, from, only, ...shared } = written;
  const own = term[form];
  if (own === undefined) return [];
  const sentence = fires[form] ?? v.fail(`fires has no sentence for the ${form} form`);
  if (wordingsOf(own) > MOST_WORDINGS) v.fail(`the pattern stands for ${wordingsOf(own)} wordings: cut it to ${MOST_WORDINGS} that somebody has read, or make a class of it`);
  return [checkInflection(v, {
    ...shared, ...sentence,
    term: own, inflect: inflect?.[form], forms: forms?.[form], instead: instead?.[form] ?? [], quiet: quiet?.[form], from: from ?? [],
    only: ofOwnSide(written.rule, only),
  }, { classes: known.inflections[form] })];
}

/** Praise is marked of the author’s own side; of others it takes a statement that makes it likely. */
function ofOwnSide(rule: string, only: Context | undefined): Context | undefined {
  return rule === 'virtue' ? { about: 'own', ...only } : only;
}

/** Reads reasons.yaml: why a term is marked, in the language of the message. Throws LexiconProblem with file and line. */
export function loadReasons(file: string, yaml: string): Record<string, Messages> {
  const clause: Field<string> = { read: (v) => (/[.!?]$/.test(v.text()) ? v.fail('a reason stands inside a sentence: leave the full stop out') : v.text()) };
  return Object.fromEntries(readYaml(file, yaml).entries().map(({ key, value }) => [key.text(), value.record<Messages>({ nb: clause, nn: clause, en: clause })]));
}
