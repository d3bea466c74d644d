import assert from 'node:assert/strict';
import { classes } from '../../src/core/languages/nb/inflection.ts';

/** "tag: form form · tag: form", in the order in which the class gives them. */
function paradigm(name: string, lemma: string): string {
  const byTag = new Map<string, string[]>();
  for (const { form, tag } of classes[name]?.inflect(lemma) ?? []) byTag.set(tag, [...(byTag.get(tag) ?? []), form]);
  return [...byTag].map(([tag, forms]) => `${tag}: ${forms.join(' ')}`).join(' · ');
}

const forms = (name: string, lemma: string, tag: string): string[] =>
  (classes[name]?.inflect(lemma) ?? []).filter((form) => form.tag === tag).map(({ form }) => form);

function check(table: Readonly<Record<string, string>>): void {
  for (const [key, expected] of Object.entries(table)) {
    const [name = '', lemma = ''] = key.split(' ');
    it(`${lemma} (${name})`, () => assert.equal(paradigm(name, lemma), expected));
  }
}

describe('Inflection of Bokmål', () => {
  describe('nouns', () => {
    check({
      'm terrorist': 'sg: terrorist · sgdef: terroristen · pl: terrorister · pldef: terroristene · gen: terrorists terroristens terroristers terroristenes',
      'm gruppe': 'sg: gruppe · sgdef: gruppen · pl: grupper · pldef: gruppene · gen: gruppes gruppens gruppers gruppenes',
      'm flom': 'sg: flom · sgdef: flommen · pl: flommer · pldef: flommene · gen: floms flommens flommers flommenes',
      'm komité': 'sg: komité · sgdef: komiteen · pl: komiteer · pldef: komiteene · gen: komités komiteens komiteers komiteenes',
      'm-er bråkmaker': 'sg: bråkmaker · sgdef: bråkmakeren · pl: bråkmakere · pldef: bråkmakerne · gen: bråkmakers bråkmakerens bråkmakeres bråkmakernes',
      'm-el djevel': 'sg: djevel · sgdef: djevelen · pl: djevler · pldef: djevlene · gen: djevels djevelens djevlers djevlenes',
      'm-el artikkel': 'sg: artikkel · sgdef: artikkelen · pl: artikler · pldef: artiklene · gen: artikkels artikkelens artiklers artiklenes',
      'm0 feil': 'sg: feil · sgdef: feilen · pl: feil · pldef: feilene · gen: feils feilens feilenes',
      'mann politimann': 'sg: politimann · sgdef: politimannen · pl: politimenn · pldef: politimennene · gen: politimanns politimannens politimenns politimennenes',
      'f bølge': 'sg: bølge · sgdef: bølga bølgen · pl: bølger · pldef: bølgene · gen: bølges bølgas bølgens bølgers bølgenes',
      'n drap': 'sg: drap · sgdef: drapet · pl: drap · pldef: drapene · gen: draps drapets drapenes',
      'n program': 'sg: program · sgdef: programmet · pl: program · pldef: programmene · gen: programs programmets programmenes',
      'n-er regime': 'sg: regime · sgdef: regimet · pl: regimer · pldef: regimene · gen: regimes regimets regimers regimenes',
      'n-er imperium': 'sg: imperium · sgdef: imperiet · pl: imperier · pldef: imperiene · gen: imperiums imperiets imperiers imperienes',
      'n-el våpen': 'sg: våpen · sgdef: våpenet våpnet · pl: våpen · pldef: våpnene · gen: våpens våpenets våpnets våpnenes',
      'n-el monster': 'sg: monster · sgdef: monsteret monstret · pl: monster monstre monstrer · pldef: monstrene · gen: monsters monsterets monstrets monstres monstrers monstrenes',
      'pl penger': 'pl: penger · pldef: pengene · gen: pengers pengenes',
      'name Kreml': 'sg: Kreml · gen: Kremls',
    });

    it('adds no genitive -s to an s-sound', () => assert.deepEqual(forms('m', 'boks', 'gen'), ['boksens', 'boksers', 'boksenes']));
    it('keeps the long vowel of syndrom and problem', () => {
      assert.deepEqual(forms('n', 'syndrom', 'sgdef'), ['syndromet']);
      assert.deepEqual(forms('n', 'problem', 'sgdef'), ['problemet']);
    });
  });

  describe('verbs', () => {
    check({
      'v1 kaste': 'inf: kaste · pres: kaster · past: kastet kasta · perf: kastet kasta kastede kastete · imp: kast · pass: kastes · prespart: kastende',
      'v2 kalle': 'inf: kalle · pres: kaller · past: kalte · perf: kalt kalte · imp: kall · pass: kalles · prespart: kallende',
      'v2 dømme': 'inf: dømme · pres: dømmer · past: dømte · perf: dømt dømte · imp: døm · pass: dømmes · prespart: dømmende',
      'v2 avsløre': 'inf: avsløre · pres: avslører · past: avslørte · perf: avslørt avslørte · imp: avslør · pass: avsløres · prespart: avslørende',
      'v3 kreve': 'inf: kreve · pres: krever · past: krevde · perf: krevd krevde · imp: krev · pass: kreves · prespart: krevende',
      'v3 bygge': 'inf: bygge · pres: bygger · past: bygde · perf: bygd bygde · imp: bygg · pass: bygges · prespart: byggende',
      'v4 bety': 'inf: bety · pres: betyr · past: betydde · perf: betydd betydde · imp: bety · pass: betys · prespart: betyende',
      'v4 skje': 'inf: skje · pres: skjer · past: skjedde · perf: skjedd skjedde · imp: skje · pass: skjes · prespart: skjeende',
      'vs angripe': 'inf: angripe · pres: angriper · past: angrep angreip · perf: angrepet angrepne · imp: angrip · pass: angripes · prespart: angripende',
      'vs misforstå': 'inf: misforstå · pres: misforstår · past: misforsto misforstod · perf: misforstått misforståtte · imp: misforstå · pass: misforstås · prespart: misforstående',
      'vs si': 'inf: si · pres: sier · past: sa · perf: sagt sagte · imp: si · pass: sis · prespart: siende',
      'vs vite': 'inf: vite · pres: vet · past: visste · perf: visst visste · imp: vit · pass: vites · prespart: vitende',
    });
  });

  describe('adjectives', () => {
    check({
      'a brutal': 'pos: brutal · neut: brutalt · def: brutale · adv: brutalt · comp: brutalere · sup: brutalest brutaleste',
      'a farlig': 'pos: farlig · neut: farlig · def: farlige · adv: farlig · comp: farligere · sup: farligst farligste',
      'a grusom': 'pos: grusom · neut: grusomt · def: grusomme · adv: grusomt · comp: grusommere · sup: grusomst grusomste',
      'a ussel': 'pos: ussel · neut: usselt · def: usle · adv: usselt · comp: uslere · sup: uslest usleste',
      'a åpen': 'pos: åpen · neut: åpent · def: åpne · adv: åpent · comp: åpnere · sup: åpnest åpneste',
      'a vakker': 'pos: vakker · neut: vakkert · def: vakre · adv: vakkert · comp: vakrere · sup: vakrest vakreste',
      'a frekk': 'pos: frekk · neut: frekt · def: frekke · adv: frekt · comp: frekkere · sup: frekkest frekkeste',
      'a rask': 'pos: rask · neut: raskt · def: raske · adv: raskt · comp: raskere · sup: raskest raskeste',
      'a rå': 'pos: rå · neut: rått · def: råe · adv: rått · comp: råere · sup: råest råeste',
      'am fanatisk': 'pos: fanatisk · neut: fanatisk · def: fanatiske · adv: fanatisk',
      'am skamfull': 'pos: skamfull · neut: skamfullt · def: skamfulle · adv: skamfullt',
      'am oppblåst': 'pos: oppblåst · neut: oppblåst · def: oppblåste · adv: oppblåst',
      'am suveren': 'pos: suveren · neut: suverent · def: suverene · adv: suverent',
      'am ekstrem': 'pos: ekstrem · neut: ekstremt · def: ekstreme · adv: ekstremt',
      'am homogen': 'pos: homogen · neut: homogent · def: homogene · adv: homogent',
      'am konkret': 'pos: konkret · neut: konkret · def: konkrete · adv: konkret',
      'a hvit': 'pos: hvit · neut: hvitt · def: hvite · adv: hvitt · comp: hvitere · sup: hvitest hviteste',
      'a-et beryktet': 'pos: beryktet · neut: beryktet · def: beryktede beryktete · adv: beryktet',
      'a0 stakkars': 'pos: stakkars · neut: stakkars · def: stakkars',
    });
  });

  it('throws on a lemma that a class cannot inflect', () => {
    for (const [name, lemma] of [['m-er', 'bil'], ['m-el', 'bil'], ['mann', 'kvinne'], ['n-el', 'hus'], ['pl', 'folk'], ['v1', 'tro'], ['v2', 'bety'], ['v4', 'finn'], ['vs', 'kaste'], ['a-et', 'frekk']] as const) {
      assert.throws(() => classes[name]?.inflect(lemma), /cannot inflect/, `${name} ${lemma}`);
    }
  });
});
