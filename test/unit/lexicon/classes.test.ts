import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { classes as en } from '../../../src/core/languages/en/inflection.ts';
import { classes as nb } from '../../../src/core/languages/nb/inflection.ts';
import { classes as nn } from '../../../src/core/languages/nn/inflection.ts';
import { Class } from '../../../src/core/lexicon/class.ts';
import { WEIGHTS as CLAIMS } from '../../../src/core/rules/attribution/expectation/weights.ts';
import { WEIGHTS as WORDINGS } from '../../../src/core/rules/framing/expectation/weights.ts';
import { ClassSet } from '../../../src/core/lexicon/class-set.ts';
import { loadClasses } from '../../../src/core/lexicon/load.ts';

const load = (yaml: string) => loadClasses('x.yaml', yaml, { nb, nn, en });
const NAMES = Object.values(Class).filter((name) => typeof name === 'string');

describe('a declaration of a word class', () => {
  it('has words, inflected ones by their class, in three languages', () => {
    const [vessel] = load('vessel:\n  holds: Vessels.\n  nb: { f: [ferje], inv: ["på ferje"] }\n  nn: [skip]\n  en: { n-men: [{ boat: [boat, boats] }] }');
    assert.deepEqual(vessel, {
      name: 'vessel', holds: 'Vessels.',
      words: {
        nb: [{ lemma: 'ferje', inflect: 'f' }, { lemma: 'på ferje', inflect: 'inv' }],
        nn: [{ lemma: 'skip' }],
        en: [{ lemma: 'boat', inflect: 'n-men', forms: ['boat', 'boats'] }],
      },
    });
  });

  it('gives a reason where a language has none, or says where its words come from', () => {
    const [vessel] = load('vessel:\n  holds: Vessels.\n  nb: [skip]\n  nn: { none: it has but one word }\n  en: { from: the everyday words }');
    assert.deepEqual(vessel!.words, { nb: [{ lemma: 'skip' }], nn: [], en: [] });
  });

  const wrong: Readonly<Record<string, [yaml: string, complaint: RegExp]>> = {
    'a language is missing': ['vessel:\n  holds: Vessels.\n  nb: [skip]\n  nn: [skip]', /x\.yaml:2: missing: en/],
    'nothing says what it holds': ['vessel:\n  nb: [skip]\n  nn: [skip]\n  en: [ship]', /missing: holds/],
    'a reason is empty': ['vessel:\n  holds: Vessels.\n  nb: [skip]\n  nn: [skip]\n  en: { none: "" }', /x\.yaml:5: a text is expected/],
    'a key is mistyped': ['vessel:\n  hold: Vessels.\n  nb: [skip]\n  nn: [skip]\n  en: [ship]', /x\.yaml:2: .*did you mean "holds"/],
    'an inflection class is unknown': ['vessel:\n  holds: Vessels.\n  nb: { zz: [skip] }\n  nn: [skip]\n  en: [ship]', /x\.yaml:3: "zz" is unknown/],
    'its name is no identifier': ['a-vessel:\n  holds: Vessels.\n  nb: [skip]\n  nn: [skip]\n  en: [ship]', /x\.yaml:1: the name of a class is written likeThis/],
  };
  for (const [what, [yaml, complaint]] of Object.entries(wrong)) {
    it(`is refused where ${what}`, () => assert.throws(() => load(yaml), complaint));
  }
});

describe('word classes', () => {
  it('are all read somewhere', () => {
    const code = globSync('src/core/**/*.ts', { ignore: '**/lexicon/class.ts' }).map((file) => readFileSync(file, 'utf8')).join('\n');
    // By their names, or by the tables of weights.
    const read = new Set([...[...code.matchAll(/\bClass\.(\w+)/g)].map(([, name]) => name), ...[CLAIMS, WORDINGS].flatMap(({ classes }) => Object.values(classes)).flatMap((weights) => Object.keys(weights))]);
    assert.deepEqual(NAMES.filter((name) => !read.has(name)), []);
  });

  it('of a form are those it was made of, and no others', () => {
    const ids = NAMES.map((name) => Class[name as keyof typeof Class]);
    const some = ids.filter((id) => id % 7 === 3);
    const set = new ClassSet(some);
    assert.deepEqual(ids.filter((id) => set.has(id)), some);
    assert.ok(set.hasAny([ids[0]!, some[0]!]) && !set.hasAny([ids[0]!, ids[1]!]) && !new ClassSet([]).has(ids.at(-1)!));
  });
});
