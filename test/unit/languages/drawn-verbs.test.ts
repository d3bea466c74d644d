import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { drawBoth } from '../../../scripts/verbs/drawn.ts';
import type { LanguageModule } from '../../../src/core/languages/language.ts';
import { en } from '../../../src/core/languages/en/index.ts';
import { nb } from '../../../src/core/languages/nb/index.ts';
import { nn } from '../../../src/core/languages/nn/index.ts';
import { beginningOf } from '../../../src/core/languages/norwegian/drawn.ts';
import { packed, unpacked } from '../../../src/core/languages/norwegian/packed.ts';
import { Class } from '../../../src/core/lexicon/class.ts';

/** What a form can be: *LEMMA TAGS* as a verb, *noun LEMMA TAGS* and *adjective LEMMA TAGS* beside. */
const FORMS: Readonly<Record<'nb' | 'nn', Readonly<Record<string, string>>>> = {
  nb: {
    avdekker: 'avdekke pres',
    avdekket: 'avdekke past/perf',
    avdekka: 'avdekke past/perf',
    'påstod': 'påstå past',
    'påsto': 'påstå past',
    misforstod: 'misforstå past',
    oppholdt: 'oppholde past/perf',
    overleverte: 'overlevere past/perf',
    kastes: 'kaste pass',
    hevdes: 'hevde pass',
    'kjøpt': 'kjøpe perf',
    'kjøper': 'kjøpe pres, noun kjøper sg',
    planer: 'noun plan pl, plane pres, planere imp',
    leder: 'lede pres, noun leder sg',
    skriver: 'noun skriver sg, skrive pres',
    fast: 'adjective fast adv/neut/pos, faste imp',
    faste: 'adjective fast def, faste inf, noun faste sg',
    klart: 'adjective klar adv/neut, klare perf',
    klarer: 'klare pres, klarere imp',
    samarbeidet: 'noun samarbeid sgdef, samarbeide past/perf',
    samarbeider: 'samarbeide pres',
    sang: 'noun sang sg, synge past',
    bar: 'adjective bar pos, bære past, noun bar sg',
    grep: 'gripe past, noun grep pl/sg',
    'løp': 'løpe imp/past, noun løp pl/sg',
    tilbakeviste: 'tilbakevise past/perf',
    'økt': 'adjective økt adv/neut/pos, øke perf',
    'økte': 'adjective økt def, øke past/perf',
    'øker': 'øke pres',
    frykter: 'frykte pres, noun frykt pl',
    fryktet: 'frykte past/perf',
    klager: 'klage pres, noun klage pl, noun klager sg',
    anklaget: 'anklage past/perf',
    svarer: 'noun svarer sg, svare pres',
    svar: 'noun svar pl/sg, svare imp',
    krevde: 'kreve past/perf',
    kreves: 'kreve pass',
    vedtok: 'vedta past',
    vedtatt: 'vedta perf',
    forhandler: 'forhandle pres, noun forhandler sg',
    forhandles: 'forhandle pass',
    lover: 'love pres, lovere imp, noun lov pl',
    lovet: 'love past/perf',
    lovte: 'love past/perf',
    'støtter': 'noun støtte pl, noun støtter sg, støtte pres',
    'støttet': 'noun støtt sgdef, støtte past/perf',
    merket: 'merke past/perf, noun merke sgdef',
    stemmer: 'noun stemme pl, noun stemmer sg, stemme pres',
    stemte: 'stemme past/perf',
    stanset: 'stanse past/perf',
    landet: 'lande past/perf, noun land sgdef',
    huset: 'huse past/perf, noun hus sgdef',
    livet: 'live past/perf, noun liv sgdef',
    'strømmet': 'strømme past/perf',
    frifant: 'frifinne past',
    'skjøt': 'noun skjøt sg, skjøte imp, skyte past',
    'lå': 'ligge past',
    legger: 'legge pres, noun legger sg',
    'dør': 'dø pres, noun dør sg',
    'døde': 'adjective død def, dø past, døde inf',
    gikk: 'gå past',
    'går': 'gå pres',
    begrunnet: 'begrunne past/perf',
    demonstrerer: 'demonstrere pres',
    etterforskes: 'etterforske pass',
    anmeldte: 'anmelde past/perf',
    omtaler: 'noun omtale pl, omtale pres',
    avtaler: 'avtale pres, noun avtale pl',
    overtok: 'overta past',
    rekker: 'rekke pres',
    jaktende: 'jakte prespart',
    syngende: 'synge prespart',
    bosatt: 'adjective bosatt adv/neut/pos, bosette perf',
    stjal: 'stjele past',
    tvitret: 'tvitre past/perf',
    varslet: 'varsle past/perf',
    avviste: 'avvise past/perf',
    bygger: 'bygge pres, noun bygger sg',
    hogde: 'hogge past/perf',
    sendt: 'sende perf',
    sendte: 'sende past/perf',
  },
  nn: {
    avdekkjer: 'avdekkje pres',
    avdekte: 'avdekke past/perf, avdekkje past/perf',
    hevdar: 'hevde pres',
    hevda: 'hevde inf/past/perf, noun hevd pldef',
    kasta: 'kaste inf/past/perf, noun kast pldef',
    kastar: 'kaste pres, noun kastar sg',
    kastast: 'kaste pass',
    'kjøpt': 'kjøpe perf',
    'kjøper': 'kjøpe pres',
    planar: 'noun plan pl, plane pres',
    leiar: 'leie pres, noun leiar sg',
    skriv: 'noun skriv pl/sg, skrive imp/pres',
    skreiv: 'skrive past',
    skrive: 'skrive inf/perf',
    klager: 'klage pres, noun klage pl',
    samarbeidde: 'samarbeide past/perf',
    held: 'halde pres, helle perf',
    heldt: 'halde past',
    kjem: 'kjemme imp, kome pres, komme pres',
    krev: 'krevje imp/pres',
    kravde: 'krevje past/perf',
    seier: 'seie pres',
    tenkjer: 'tenkje pres',
    byggjer: 'byggje pres',
    bruker: 'bruke pres',
    brukar: 'bruke pres, noun brukar sg',
    brukte: 'adjective brukt def, bruke past/perf',
    bruka: 'bruke inf/past/perf, noun bruk pldef',
    sender: 'sende pres',
    sendt: 'sende perf',
    tok: 'ta past',
    tek: 'ta pres',
    skaut: 'skyte past',
    skote: 'skote inf, skyte perf',
    auka: 'auke inf/past/perf',
    aukar: 'auke pres, noun auke pl',
    fryktar: 'frykte pres, noun frykt pl',
    'dømde': 'dømme past/perf',
    'dømt': 'dømme perf',
    vart: 'verte past',
    verte: 'verte inf',
    vedtek: 'vedta pres',
    vedtok: 'vedta past',
    vedteke: 'vedta perf',
    'røysta': 'noun røyst sgdef, røyste inf/past/perf',
    'rømde': 'adjective rømd def, rømme past/perf',
    sel: 'sele imp, selje imp/pres',
    'spør': 'spørje imp/pres',
    spurde: 'spørje past/perf',
    gret: 'gråte past',
    'åtvara': 'åtvare inf/past/perf',
    'åtvarar': 'åtvare pres',
    arbeider: 'arbeide pres',
    svarar: 'noun svarar sg, svare pres',
    svarte: 'adjective svart def, svare past/perf',
    svar: 'noun svar pl/sg, svare imp',
    stemmer: 'noun stemme pl, stemme pres',
    stansa: 'stanse inf/past/perf',
    landa: 'lande inf/past/perf, noun land pldef',
    fann: 'finne past',
    gjekk: 'gå past',
    'går': 'gå pres',
    'døydde': 'døy past/perf',
    ligg: 'ligge imp/pres, liggje imp/pres',
    song: 'noun song sg, synge past, syngje past',
    bar: 'adjective bar pos, bere past, noun bar sg',
    overleverer: 'overlevere pres',
    demonstrerte: 'demonstrere past/perf',
    etterforskar: 'etterforske pres, noun etterforskar sg',
    synge: 'synge inf, syngje inf',
    syngje: 'synge inf, syngje inf',
    jaktande: 'jakte prespart',
    'møtte': 'møte past/perf',
    'møter': 'møte pres',
    'forlét': 'forlate past',
    naut: 'nyte past',
    veks: 'vekse imp/pres',
    'høyrde': 'adjective høyrd def, høyre past/perf',
    'høyrer': 'høyre pres',
    nemner: 'nemne pres',
    nemnde: 'adjective nemnd def, nemne past/perf',
    tvila: 'tvile inf/past/perf',
    brann: 'brenne past, noun brann sg',
    lever: 'leve pres, levere imp, noun lever sg',
    strauk: 'stryke past',
  },
};

// Nouns and adjectives only, however much like verbs they end.
const NO_VERBS: Readonly<Record<'nb' | 'nn', string>> = {
  nb: 'biler hansker timer prosjektet fabrikk ordføreren arbeidsløs snill hagene planene kjøpet området tilfelle likevel kommunene',
  nn: 'bilar hanskar timar prosjektet fabrikk ordføraren arbeidslaus snill hagane planane området tilfelle likevel kommunane arbeidet',
};

function said(language: LanguageModule, form: string): string {
  const tags = new Map<string, string[]>();
  for (const { class: of, lemma, tag } of language.drawn(form)) {
    const key = of === Class.verb ? lemma : `${Class[of]} ${lemma}`;
    tags.set(key, [...(tags.get(key) ?? []), tag]);
  }
  return [...tags].map(([key, found]) => `${key} ${found.sort().join('/')}`).sort().join(', ');
}

/** The lemmas of a language's file with their classes. */
function lemmasOf({ code }: LanguageModule): { lemma: string; classNames: string[] }[] {
  return readFileSync(`src/core/languages/${code}/verbs.txt`, 'utf8').trim().split('\n').flatMap((line) => {
    const [names, text] = line.split(': ');
    return text!.split(' ').flatMap(unpacked).map((lemma) => ({ lemma, classNames: names!.split(' ') }));
  });
}

describe('the verbs drawn from Norsk ordbank', () => {
  for (const language of [nb, nn]) {
    const code = language.code as 'nb' | 'nn';
    for (const [form, expected] of Object.entries(FORMS[code])) it(`${code}: ${form} is ${expected}`, () => assert.equal(said(language, form), expected));
    for (const form of NO_VERBS[code].split(' ')) it(`${code}: ${form} is no verb`, () => assert.deepEqual(language.drawn(form), []));

    it(`${code}: every lemma is found by every form of it`, () => {
      for (const { lemma, classNames } of lemmasOf(language)) {
        const beginning = beginningOf({ lemma, classNames });
        const forms = classNames.flatMap((name) => language.classes[name]!.inflect(lemma));
        assert.ok(forms.length > 0);
        for (const { form } of forms) assert.ok(beginning !== '' && form.startsWith(beginning), `${form} of ${lemma} does not begin with "${beginning}"`);
      }
    });

    it(`${code}: the file stays small`, () => assert.ok(readFileSync(`src/core/languages/${code}/verbs.txt`).length < 64 * 1024));
  }

  it('what has been looked up before does not change what a form is', () => {
    assert.equal(said(nb, 'påstod'), said(nb, 'påstod'));
    assert.deepEqual(nb.drawn(''), []);
    assert.deepEqual(nb.drawn('0bake2'), []);
  });

  it('English has its own lexicon', () => assert.deepEqual(en.drawn('walks'), []));

  it('packed words come out as they went in, sorted', () => {
    const words = ['vente', 'bake', 'bane', 'forbanne', 'forbannelsesverdig', 'forbannelsesverdige', 'å'];
    assert.deepEqual(packed(words).split(' ').flatMap(unpacked), [...words].sort());
  });

  it('the files are what the lemma lists and scripts/verbs give', function () {
    const folder = process.env['NORSK_ORDBANK'];
    if (!folder) return this.skip();
    for (const [code, text] of Object.entries(drawBoth(folder))) assert.equal(text, readFileSync(`src/core/languages/${code}/verbs.txt`, 'utf8'), code);
  });
});
