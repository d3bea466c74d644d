import assert from 'node:assert/strict';
import { checkTerms } from '../../src/core/project/check-terms.ts';
import { convertTerms } from '../../src/core/project/convert-terms.ts';

const HAWK = '    - term: krigshauk # agreed in May\n      inflect: m\n      rule: label\n      why: dømmer en politiker som krigersk\n';
const inBokmål = (...entries: string[]) => `# Våre ord.\nloaded:\n  nb:\n${entries.map((e) => HAWK + e).join('')}`;

/** The keys of an entry before, and what is left of them. */
const ENTRIES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  'marks where the term stands': ['      fires: De krigshaukene vant.\n', '      fires: De ⟦krigshaukene⟧ vant.\n'],
  'leaves a place that is marked': ['      fires: De ⟦krigshaukene⟧ vant.\n', '      fires: De ⟦krigshaukene⟧ vant.\n'],
  'leaves a sentence in which nothing is found': ['      fires: De krigerne vant.\n', '      fires: De krigerne vant.\n'],
  'leaves a sentence in which it is found twice': ['      fires: Krigshauk er krigshauk.\n', '      fires: Krigshauk er krigshauk.\n'],
  'drops a quiet sentence that no guard needs': ['      quiet: Hauken er en fugl.\n', ''],
  'drops a quiet sentence with quotation marks': [
    '      unless: { near: [fugl*] }\n      quiet: [Ordet «krigshauk» er nytt., Krigshauken er en fugl.]\n',
    '      unless: { near: [ fugl* ] }\n      quiet: Krigshauken er en fugl.\n',
  ],
  'keeps the sentences of a guard': [
    '      unless: { near: [ fugl* ] }\n      quiet: [ Krigshauken er en fugl., Fuglen er en krigshauk. ]\n',
    '      unless: { near: [ fugl* ] }\n      quiet: [ Krigshauken er en fugl., Fuglen er en krigshauk. ]\n',
  ],
  'drops an empty instead': ['      instead: []\n', ''],
  'drops the source that was none': ['      from: [own]\n', ''],
  'keeps the other sources': ['      from: [ own, ntb ]\n', '      from: [ ntb ]\n'],
};

describe('a terms.yaml of before', () => {
  for (const [what, [before, after]] of Object.entries(ENTRIES)) {
    it(what, () => {
      assert.deepEqual(convertTerms('terms.yaml', inBokmål(before)), { yaml: inBokmål(after), changed: before === after ? 0 : 1 });
    });
  }

  it('keeps languages, order, allowed words and comments, and counts what it changed', () => {
    const english = '  en:\n    - { term: war hawk, rule: label, why: judges, fires: The war hawk won. }\n';
    const yaml = `${inBokmål('      fires: De krigshaukene vant.\n')}${english}allowed:\n  nb: [ regime ] # by the desk\n`;
    const converted = convertTerms('terms.yaml', yaml);
    assert.equal(converted.yaml, yaml.replace('De krigshaukene', 'De ⟦krigshaukene⟧').replace('The war hawk', 'The ⟦war hawk⟧'));
    assert.equal(converted.changed, 2);
  });

  it('holds afterwards, and is not changed again', () => {
    const { yaml } = convertTerms('terms.yaml', inBokmål('      instead: []\n      from: [own]\n      fires: De krigshaukene vant.\n      quiet: Ordet «krigshauk» er nytt.\n'));
    assert.deepEqual(checkTerms('terms.yaml', yaml).faults, []);
    assert.deepEqual(convertTerms('terms.yaml', yaml), { yaml, changed: 0 });
  });

  it('is not written over when damaged', () => {
    assert.throws(() => convertTerms('terms.yaml', 'loaded:\n  nb:\n    - term: x\n'), /terms\.yaml:3: /);
  });
});
