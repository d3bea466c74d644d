import assert from 'node:assert/strict';
import type { FormTag } from '../../src/core/languages/inflection.ts';
import { classes } from '../../src/core/languages/nn/inflection.ts';

function formsOf(inflectionClass: string, lemma: string, tags: readonly FormTag[]): string {
  const found = classes[inflectionClass];
  assert.ok(found, `class ${inflectionClass}`);
  const forms = found.inflect(lemma);
  return tags.map((tag) => forms.filter((form) => form.tag === tag).map(({ form }) => form).join('/')).join(' ');
}

const NOUNS: readonly (readonly [string, string])[] = [
  ['m', 'gut guten gutar gutane'],
  ['m', 'hane hanen hanar hanane'],
  ['m', 'forskar forskaren forskarar forskarane'],
  ['m', 'terrorist terroristen terroristar terroristane'],
  ['m-er', 'gjest gjesten gjester gjestene'],
  ['m-el', 'trussel trusselen truslar truslane'],
  ['m-el', 'meister meisteren meistrar meistrane'],
  ['m-dbl', 'dom dommen dommar dommane'],
  ['f', 'løgn løgna løgner løgnene'],
  ['f', 'jente jenta jenter jentene'],
  ['f-ar', 'handling handlinga handlingar handlingane'],
  ['f-ar', 'elv elva elvar elvane'],
  ['n', 'hus huset hus husa'],
  ['n', 'område området område områda'],
  ['n', 'parti partiet parti partia'],
  ['n-el', 'middel middelet/midlet middel middela/midla'],
  ['n-dbl', 'rom rommet rom romma'],
  ['n-um', 'museum museet museum musea'],
  ['mann', 'maktmann maktmannen maktmenn maktmennene'],
];

const VERBS: readonly (readonly [string, string, string])[] = [
  ['v1', 'kaste', 'kaste/kasta kastar kasta kasta kast kastast/kastest kastande'],
  ['v1', 'hevda', 'hevde/hevda hevdar hevda hevda hevd hevdast/hevdest hevdande'],
  ['v2', 'lyse', 'lyse/lysa lyser lyste lyst/lyste lys lysast/lysest lysande'],
  ['v2', 'avsløre', 'avsløre/avsløra avslører avslørte avslørt/avslørte avslør avslørast/avslørest avslørande'],
  ['v2', 'nøytralisere', 'nøytralisere/nøytralisera nøytraliserer nøytraliserte nøytralisert/nøytraliserte nøytraliser nøytraliserast/nøytraliserest nøytraliserande'],
  ['v2', 'tenkje', 'tenkje/tenkja/tenke/tenka tenkjer/tenker tenkte tenkt/tenkte tenk tenkjast/tenkjest/tenkast/tenkest tenkjande/tenkande'],
  ['v3', 'skremme', 'skremme/skremma skremmer skremde skremt/skremd/skremde skrem skremmast/skremmest skremmande'],
  ['v3', 'byggje', 'byggje/byggja/bygge/bygga byggjer/bygger bygde bygt/bygd/bygde bygg byggjast/byggjest/byggast/byggest byggjande/byggande'],
  ['v3', 'sende', 'sende/senda sender sende sendt/send/sende send sendast/sendest sendande'],
  ['v4', 'tru', 'tru trur trudde trudd/trutt/trudde tru trust/truast truande'],
  ['vs', 'gripe', 'gripe/gripa grip greip gripe/gripi/gripen/gripne grip gripast/gripest gripande'],
  ['vs', 'avbryte', 'avbryte/avbryta avbryt avbraut avbrote/avbroti/avbroten/avbrotne avbryt avbrytast/avbrytest avbrytande'],
  ['vs', 'seie', 'seie/seia seier sa/sagde sagt/sagd/sagde sei seiast/seiest seiande'],
  ['vs', 'påstå', 'påstå påstår påstod påstått/påstådd påstå påståst/påståast påståande'],
  ['vs', 'fortelje', 'fortelje/fortelja fortel fortalde fortalt/fortald/fortalde fortel forteljast/forteljest forteljande'],
  ['vs', 'trengje', 'trengje/trengja/trenge/trenga treng/trenger/trengjer trengde/trengte trengt/trengd/trengde treng trengjast/trengjest/trengast/trengest trengjande/trengande'],
];

const ADJECTIVES: readonly (readonly [string, string, string])[] = [
  ['a', 'brutal', 'brutalt brutalt brutale brutalare brutalast/brutalaste'],
  ['a', 'farleg', 'farleg farleg farlege farlegare farlegast/farlegaste'],
  ['a', 'grimm', 'grimt grimt grimme grimmare grimmast/grimmaste'],
  ['a', 'rask', 'raskt raskt raske raskare raskast/raskaste'],
  ['a', 'rå', 'rått rått råe råare råast/råaste'],
  ['a', 'desperat', 'desperat desperat desperate desperatare desperatast/desperataste'],
  ['am', 'panisk', 'panisk panisk paniske  '],
  ['am', 'forvrengt', 'forvrengt forvrengt forvrengte  '],
  ['a-dbl', 'dum', 'dumt dumt dumme dummare dummast/dummaste'],
  ['a-el', 'edel', 'edelt edelt edle edlare edlast/edlaste'],
  ['a-el', 'sikker', 'sikkert sikkert sikre sikrare sikrast/sikraste'],
  ['a-en', 'skitten', 'skitte/skittent skitte/skittent skitne skitnare skitnast/skitnaste'],
  ['p-d', 'utprøvd', 'utprøvt/utprøvd utprøvt/utprøvd utprøvde  '],
  ['p-en', 'overdriven', 'overdrive/overdrivet/overdrivi overdrive/overdrivet/overdrivi overdrivne  '],
];

const REFUSED: readonly (readonly [string, string])[] = [
  ['n-um', 'hus'], ['m-el', 'gut'], ['mann', 'kvinne'], ['pl', 'hus'], ['v1', 'tru'], ['v2', 'kast'], ['v4', 'kaste'],
  ['vs', 'kaste'], ['a-el', 'open'], ['a-en', 'stor'], ['p-d', 'stor'], ['p-en', 'stor'],
];

describe('Nynorsk inflection', () => {
  for (const [name, paradigm] of NOUNS) {
    const lemma = paradigm.split(' ')[0] ?? '';
    it(`noun ${name}: ${lemma}`, () =>
      assert.equal(formsOf(name, lemma, ['sg', 'sgdef', 'pl', 'pldef']), paradigm));
  }

  it('gives every form of a noun a genitive, with an apostrophe after s', () => {
    assert.equal(formsOf('m', 'gut', ['gen']), 'guts/gutens/gutars/gutanes');
    assert.equal(formsOf('n', 'hus', ['gen']), 'hus’/husets/hus’/husas');
  });

  it('gives a plural noun and a name only what they have', () => {
    assert.equal(formsOf('pl', 'pengar', ['sg', 'pl', 'pldef']), ' pengar pengane');
    assert.equal(formsOf('name', 'Tanum', ['sg', 'gen', 'pl']), 'Tanum Tanums ');
  });

  for (const [name, lemma, paradigm] of VERBS) {
    it(`verb ${name}: ${lemma}`, () =>
      assert.equal(formsOf(name, lemma, ['inf', 'pres', 'past', 'perf', 'imp', 'pass', 'prespart']), paradigm));
  }

  for (const [name, lemma, paradigm] of ADJECTIVES) {
    it(`adjective ${name}: ${lemma}`, () =>
      assert.equal(formsOf(name, lemma, ['neut', 'adv', 'def', 'comp', 'sup']), paradigm));
  }

  for (const [name, lemma] of REFUSED) {
    it(`${name} refuses ${lemma}`, () => assert.throws(() => classes[name]?.inflect(lemma), /"/));
  }

  it('includes the lemma among its forms, in every class', () => {
    const lemmas = [...NOUNS.map(([name, paradigm]) => [name, paradigm.split(' ')[0] ?? ''] as const),
      ...VERBS.map(([name, lemma]) => [name, lemma] as const), ...ADJECTIVES.map(([name, lemma]) => [name, lemma] as const)];
    for (const [name, lemma] of lemmas) {
      assert.ok(classes[name]?.inflect(lemma).some(({ form }) => form === lemma), `${name} ${lemma}`);
    }
  });
});
