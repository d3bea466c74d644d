/** JSON schemas of a project's own files: what the strict readers take, for completion and squiggles in an editor. */
import { VERDICTS } from '../../src/core/decisions/model.ts';
import { languages } from '../../src/core/languages/index.ts';
import { FRAMING_TERM_RULES, PARTS } from '../../src/core/lexicon/schema.ts';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { SEVERITY_CHOICES } from '../../src/core/project/severities.ts';
import type { Rule } from '../../src/core/rules/rule.ts';

type Schema = Readonly<Record<string, unknown>>;

const DRAFT = 'http://json-schema.org/draft-07/schema#';
/** The readers want a text with something in it. */
const text: Schema = { type: 'string', pattern: '\\S' };
const texts: Schema = { type: 'array', items: text };
const flag: Schema = { type: 'boolean' };

function oneOf(values: readonly string[], description?: string): Schema {
  return { enum: values, ...(description && { description }) };
}

/** Unknown keys are mistakes. */
function record(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: false, properties, ...(required.length && { required }) };
}

/** A file with nothing but comments is an empty one. */
function file(title: string, schema: Schema): Schema {
  return { $schema: DRAFT, title, ...schema, type: ['object', 'null'] };
}

export function configSchema(rules: readonly Rule[]): Schema {
  const severities = Object.fromEntries(rules.map(({ id, title }) => [id, oneOf(SEVERITY_CHOICES, title.en)]));
  const source = record({
    files: { ...texts, description: 'Globs, relative to the folder that holds .statement-review.' },
    source: { ...text, description: 'Sender of these statements, as a note names it.' },
    names: { ...texts, description: 'Other names that the source goes by in its own statements.' },
    language: oneOf(LANGUAGES, 'Language of these statements; left out: detected.'),
  }, ['files', 'source']);
  const speaker = record({
    name: { ...text, description: 'What the speaker is called in views and reports.' },
    names: { ...texts, description: 'Other names by which statements call the speaker.' },
  }, ['name', 'names']);
  return file('Statement Review: configuration', record({
    rules: { ...record(severities), description: 'Severity of rules, or off.' },
    sources: { type: 'array', items: source, description: 'Which statements come from which sender; the first entry that matches counts.' },
    messages: oneOf(['auto', ...LANGUAGES], 'Language of findings and notes; auto: that of the statement.'),
    inQuotations: oneOf(SEVERITY_CHOICES, 'Severity of framing in a named speaker’s quotation.'),
    worth: { type: 'number', minimum: 0, maximum: 1, description: 'Claims of less worth than this are hints.' },
    include: { ...texts, description: 'Globs of files that are statements beside .txt, .text and .statement, relative to the folder that holds .statement-review.' },
    exclude: { ...texts, description: 'Globs of files that are no statements; they win over include.' },
    boilerplate: { ...texts, description: 'How blocks begin that are not reviewed: plain text, * for anything.' },
    speakers: { type: 'array', items: speaker, description: 'Who goes by several names, and what to call them.' },
    notSpeakers: { ...texts, description: 'What is no speaker, though it stands where one would.' },
    reviewBoilerplate: { ...flag, description: 'Review boilerplate and contact details after all.' },
  }));
}

export function termsSchema(): Schema {
  const byLanguage = (of: (language: Language) => Schema) => record(Object.fromEntries(LANGUAGES.map((l) => [l, { type: 'array', items: of(l) }])));
  const allowed: Schema = { anyOf: [text, record({ term: text, why: text }, ['term'])] };
  return file('Statement Review: the team’s own terms', record({
    loaded: { ...byLanguage(loadedTerm), description: 'Words that are to be marked, beside the built-in ones.' },
    allowed: { ...byLanguage(() => allowed), description: 'Words that the team has agreed on: no framing finding marks them.' },
  }));
}

function loadedTerm(language: Language): Schema {
  const context = record({
    as: oneOf(PARTS), subject: texts, object: texts,
    before: texts, after: texts, near: texts, name: flag, about: oneOf(['own', 'people']),
  });
  return record({
    term: { ...text, description: 'A lemma or a phrase; ~ marks the word of a phrase that inflects.' },
    rule: oneOf(FRAMING_TERM_RULES),
    why: { ...text, description: 'One clause in the language of the term.' },
    inflect: oneOf(Object.keys(languages[language].classes), 'Inflection class; left out: invariable.'),
    forms: texts,
    instead: { ...texts, description: 'Neutral wordings, as lemmas.' },
    from: texts,
    fires: text,
    quiet: { anyOf: [text, texts] },
    compounds: oneOf(['first', 'last', 'both', 'head']),
    severity: oneOf(['warning', 'information', 'hint']),
    unless: context,
    only: context,
  }, ['term', 'rule', 'why']);
}

/** W3C Web Annotation Data Model, as far as we write it; what other tools add is theirs. */
export function decisionsSchema(): Schema {
  const quote = { type: 'object', properties: { type: { const: 'TextQuoteSelector' }, exact: { type: 'string' }, prefix: { type: 'string' }, suffix: { type: 'string' } }, required: ['type', 'exact'] };
  const position = { type: 'object', properties: { type: { const: 'TextPositionSelector' }, start: { type: 'integer', minimum: 0 }, end: { type: 'integer', minimum: 0 } } };
  const body = { type: 'object', properties: { purpose: { examples: ['assessing', 'classifying', 'commenting'] }, value: { examples: VERDICTS } } };
  const annotation = {
    type: 'object',
    description: 'One decision: assessing is the verdict, classifying the rule, commenting the reason.',
    properties: {
      id: { type: 'string' },
      type: { const: 'Annotation' },
      created: { type: 'string' },
      creator: { description: 'The reviewer.' },
      body: { anyOf: [{ type: 'string' }, body, { type: 'array', items: { anyOf: [{ type: 'string' }, body] } }] },
      target: {
        properties: {
          source: { type: 'string', description: 'The statement, relative to the folder that holds .statement-review.' },
          selector: { anyOf: [quote, position, { type: 'array', items: { type: 'object' } }] },
        },
      },
    },
  };
  const items = { type: 'array', items: annotation };
  const page = { type: 'object', properties: { items }, required: ['items'] };
  const collection = { type: 'object', properties: { first: page }, required: ['first'] };
  const single = { type: 'object', properties: { type: { const: 'Annotation' } }, required: ['type'] };
  return { $schema: DRAFT, title: 'Statement Review: decisions', anyOf: [page, items, collection, single] };
}
