import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { readConfig } from '../../src/core/project/config.ts';
import { readTerms } from '../../src/core/project/terms.ts';
import { ruleById } from '../../src/core/rules/index.ts';

type Samples = Readonly<Record<'good' | 'bad', readonly string[]>>;

const config: Samples = {
  good: [
    '', '# nothing yet\n', 'messages: auto', 'messages: nn\nworth: 0.5\ninQuotations: off\n', 'rules:\n  framing/label: hint\n  attribution/assertion: off\n',
    'sources:\n  - files: ["press/**"]\n    source: Kasakhstans ambassade\n    names: [ambassaden]\n    language: nb\n',
    'speakers:\n  - name: Tokajev\n    names: [presidenten]\nnotSpeakers: [videoen]\n',
  ],
  bad: [
    'mesages: nb', 'messages: no', 'rules:\n  framing/labels: hint', 'rules:\n  framing/label: error', 'worth: 2', 'worth: "0.5"', 'worth: -1', 'inQuotations: loud',
    'sources:\n  - files: ["**"]', 'sources:\n  - source: X', 'sources:\n  - files: x\n    source: X', 'sources:\n  - files: [3]\n    source: X', 'sources: {}', '- messages',
    'sources:\n  - { files: [a], source: " " }', 'rules: []', 'text',
    'speakers:\n  - name: Tokajev', 'speakers: [Tokajev]', 'notSpeakers: videoen', 'notSpeakers: [3]', 'speakers:\n  - { name: a, names: [b], same: [c] }',
  ],
};

const terms: Samples = {
  good: [
    '', 'loaded: {}', 'allowed:\n  nb: [regime, { term: kupp, why: slik heter det }]\n',
    'loaded:\n  nb:\n    - { term: krigshauk, inflect: m, rule: label, why: dømmer, compounds: last, severity: hint, unless: { near: [fugl*], name: true } }\n',
    'loaded:\n  en:\n    - { term: hawk, rule: label, why: it judges, instead: [], forms: [hawks], only: { about: people } }\n',
  ],
  bad: [
    'loaded: []', 'loded: {}', 'loaded:\n  no: []', 'allowed:\n  nb: regime', 'allowed:\n  nb: [{ why: x }]', 'allowed:\n  nb: [3]',
    'loaded:\n  nb:\n    - { term: x, rule: label }', 'loaded:\n  nb:\n    - { term: x, rule: libel, why: y }', 'loaded:\n  nb:\n    - { term: x, rule: label, why: y, inflect: q9 }',
    'loaded:\n  nb:\n    - { term: x, rule: label, why: y, severity: error }', 'loaded:\n  nb:\n    - { term: x, rule: label, why: y, only: { about: me } }',
    'loaded:\n  nb:\n    - { term: x, rule: label, why: y, unless: { around: [z] } }', 'loaded:\n  nb:\n    - { term: x, rule: label, why: y, instead: z }',
  ],
};

const annotation = '{"type":"Annotation","motivation":"assessing","body":"dismissed","target":{"source":"a.txt","selector":{"type":"TextQuoteSelector","exact":"x"}}}';
const decisions: Samples = {
  good: [`{"type":"AnnotationPage","items":[${annotation}]}`, `[${annotation}]`, annotation, `{"first":{"items":[]}}`, '[{"x:own":1}]'],
  bad: ['3', '{"items":3}', '[1]', '{"items":[null]}', '{}', '"text"'],
};

describe('the schemas of project files', () => {
  for (const [name, samples, read] of [
    ['config', config, (text: string) => readConfig('config.yaml', text, [...ruleById.keys()])],
    ['terms', terms, (text: string) => readTerms('terms.yaml', text)],
    ['decisions', decisions, (text: string) => DecisionLog.parse(text)],
  ] as const) {
    it(`take of ${name} what the reader takes, and refuse what it refuses`, () => {
      const validate = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as object);
      for (const text of samples.good) {
        read(text);
        assert.ok(validate(parse(text)), `${text}\n${JSON.stringify(validate.errors)}`);
      }
      for (const text of samples.bad) {
        assert.throws(() => read(text), Error, text);
        assert.ok(!validate(parse(text)), text);
      }
    });
  }
});
