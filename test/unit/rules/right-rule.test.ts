import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const LANGUAGES = ['nb', 'nn', 'en'] as const;
const reviewer = new Reviewer();

type Sentences = Readonly<Record<Language, readonly string[]>>;

const rulesIn = (language: Language, text: string): string[] => reviewer.review(text, { language }).findings.filter(({ severity, kind }) => severity !== 'hint' && kind !== 'framing').map(({ rule }) => rule);

/** Kinds of sentence that a rule must leave alone. */
const QUIET: readonly (readonly [kind: string, rule: string, sentences: Sentences])[] = [
  ['what happens to somebody is no deed', 'attribution/accusation', {
    nb: ['Bøllene flyktet.', 'Regimet falt.', 'Folk flyktet fra byen.', 'Budsjettet sviktet.', 'Marsjen feilet.'],
    nn: ['Bøllene flykta.', 'Regimet fall.', 'Folk flykta frå byen.', 'Budsjettet svikta.', 'Marsjen feila.'],
    en: ['The thugs fled.', 'The regime fell.', 'People fled.', 'The budget failed.', 'The boats burned.'],
  }],
  ['who meets a deed has not done it', 'attribution/accusation', {
    nb: ['Styret fordømmer alle brudd på streikeretten.', 'Byrådet bekjemper korrupsjon.', 'Lensmannen etterforsker drapet.', 'Flyktningene frykter tortur.', 'Forskerne vektlegger massakren.'],
    nn: ['Styret fordømmer alle brot på streikeretten.', 'Byrådet førebyggjer korrupsjon.', 'Lensmannen etterforskar drapet.', 'Flyktningane fryktar tortur.', 'Forskarane vektlegg massakren.'],
    en: ['The board condemns every breach of the right to strike.', 'The council fights corruption.', 'The sheriff is investigating the murder.', 'The refugees fear torture.', 'The committee will discuss the Data Theft Prevention Act.'],
  }],
  ['the course of law is no charge', 'attribution/accusation', {
    nb: ['Politiet arresterte 18 personer.', 'Politiet pågrep tre menn.'], nn: ['Politiet arresterte 18 personar.', 'Politiet pågreip tre menn.'], en: ['The police arrested 18 people.', 'Police detained three men.'],
  }],
  ['who knows says nothing', 'attribution/vague-source', {
    nb: ['Firmaets ledere visste om det.', 'Skolens lærere visste om lekkasjen.', 'Bankens kunder visste det.'],
    nn: ['Leiarane i firmaet visste om det.', 'Lærarane på skulen visste om lekkasjen.', 'Kundane i banken visste det.'],
    en: ['The firm’s managers knew about it.', 'Teachers at the school knew of the leak.', 'The bank’s customers knew it.'],
  }],
  ['who takes something says nothing', 'attribution/vague-source', {
    nb: ['Ekstremister tok gisler.', 'Terrorister tok flyplassen.'], nn: ['Ekstremistar tok gislar.', 'Terroristar tok flyplassen.'], en: ['Extremists took hostages.', 'Terrorists took the airport.'],
  }],
  ['a deed that is named on the way is nobody’s', 'attribution/accusation', {
    nb: ['Laget deltar i kampen mot diskriminering.', 'Komiteen leder arbeidet mot bedrageri.', 'Biskopene samlet seg i sorg over overgrepene.', 'Tilsynet fattet et vedtak om stans av svindelen.', 'Kommunen er ansvarlig for å følge opp varsler om trusler.'],
    nn: ['Laget deltek i kampen mot diskriminering.', 'Komiteen leier arbeidet mot bedrageri.', 'Biskopane samla seg i sorg over overgrepa.', 'Tilsynet fatta eit vedtak om stans av svindelen.', 'Kommunen er ansvarleg for å følgje opp varsel om truslar.'],
    en: ['The bishops have gathered in sorrow at the abuse.', 'The council was responsible for ensuring the safety of victims of violence.', 'The committee has set out a policy on harassment.', 'The team leads the work against fraud.', 'The office holds records of every threat.'],
  }],
  ['a thing is not accused', 'attribution/accusation', {
    nb: ['Den nye motoren kutter utslippene.', 'Dette svekker fisket i fjorden.', 'Planen utelater to kapitler.', 'Det er en trussel mot fisket.', 'Regnet forsinket arbeidet.'],
    nn: ['Den nye motoren kuttar utsleppa.', 'Dette svekkjer fisket i fjorden.', 'Planen bagatelliserer problemet.', 'Vinteren forseinka arbeidet.', 'Regnet forseinka arbeidet.'],
    en: ['The new engine cuts emissions.', 'This weakens the fisheries in the fjord.', 'The plan forgets two chapters.', 'It is easy to forget.', 'The tool reinforces the fight against crime.'],
  }],
  ['that there is no place for a deed tells of none', 'attribution/accusation', {
    nb: ['Det er ingen plass for vold.', 'Det finnes ingen unnskyldning for overgrep.'], nn: ['Det er ingen plass for vald.', 'Det finst inga orsaking for overgrep.'], en: ['There is no place for violence.', 'There are no excuses for abuse.'],
  }],
  ['a kind of history is no talk', 'attribution/vague-source', {
    nb: ['Det er ren idéhistorie.'], nn: ['Det er rein idéhistorie.'], en: ['It removes the word from the title.'],
  }],
  ['that it is not too late denies nothing', 'attribution/assertion', {
    nb: ['Vi er et rederi. Det er ikke for sent å snu.'], nn: ['Vi er eit reiarlag. Det er ikkje for seint å snu.'], en: ['We are a carrier. It is not too late to turn.'],
  }],
  ['one’s own hope is no motive of others', 'attribution/motive', {
    nb: ['Det er vårt håp at de kommer.', 'Det er vårt ønske at de lykkes.'], nn: ['Det er vårt håp at dei kjem.', 'Det er vårt ønske at dei lykkast.'], en: ['It is our hope that they come.', 'It was our wish that they succeed.'],
  }],
  ['a plan orders nobody', 'directive/reported', {
    nb: ['Antall ansatte skal økes.', 'Fem nye skoler skal opprettes i år.', 'De ansatte skal kurses.', 'Veien skal bygges innen 2030.', 'Krav må meldes innen mai.'],
    nn: ['Talet på tilsette skal aukast.', 'Fem nye skular skal opprettast i år.', 'Dei tilsette skal kursast.', 'Vegen skal byggjast innan 2030.', 'Krav må meldast innan mai.'],
    en: ['Claims must be filed by May.', 'Five new schools shall be opened this year.', 'Applications must be sent by Friday.', 'The road must be built by 2030.', 'The claim must be lodged by June.'],
  }],
  ['an inference orders nobody', 'directive/reported', {
    nb: ['Opplysningene tilsier at kaia stenges.', 'En helhetsvurdering tilsier at avtalen fornyes.'], nn: ['Opplysningane tilseier at kaia blir stengd.', 'Ei samla vurdering tilseier at avtala blir fornya.'], en: ['Those of you who do not know the rules can read on.', 'People who do not like fish can leave.'],
  }],
];

for (const [kind, rule, sentences] of QUIET) {
  describe(`${rule}: ${kind}`, () => {
    for (const language of LANGUAGES) for (const sentence of sentences[language]) it(`${language}: ${sentence}`, () => assert.ok(!rulesIn(language, sentence).includes(rule), rulesIn(language, sentence).join(', ')));
  });
}

/** Sentences that a rule must mark. */
const MARKED: readonly (readonly [kind: string, rule: string, sentences: Sentences])[] = [
  ['to be behind what is bad is a charge', 'attribution/accusation', {
    nb: ['Ministeren er ansvarlig for massakren.', 'Selskapet er opphav til truslene.', 'Regjeringen står bak overgrepene.', 'Etaten er skyld i ulykken.', 'Generalen er medskyldig i drapene.'],
    nn: ['Ministeren er ansvarleg for massakren.', 'Selskapet er opphav til truslane.', 'Regjeringa står bak overgrepa.', 'Etaten er årsaka til drapa.', 'Generalen er medskuldig i drapa.'],
    en: ['The minister is responsible for the massacre.', 'The ministers are behind the attacks.', 'The company is the source of the threats.', 'The agency is to blame for the accident.', 'The general is complicit in the killings.'],
  }],
  ['to have known is a charge', 'attribution/motive', {
    nb: ['Firmaets ledere visste om det.'], nn: ['Leiarane i firmaet visste om det.'], en: ['The firm’s managers knew about it.'],
  }],
];

for (const [kind, rule, sentences] of MARKED) {
  describe(`${rule}: ${kind}`, () => {
    for (const language of LANGUAGES) for (const sentence of sentences[language]) it(`${language}: ${sentence}`, () => assert.ok(rulesIn(language, sentence).includes(rule), `found: ${rulesIn(language, sentence).join(', ') || 'nothing'}`));
  });
}

describe('a claim that says where it is from', () => {
  // What is marked without, and with a reference no more.
  const BARE: Readonly<Record<Language, string>> = { nb: 'Vi er et parti. Selskapet stjal lønna', nn: 'Vi er eit parti. Selskapet stal løna', en: 'We are a party. The company stole the wages' };
  const REFERENCES: Sentences = {
    nb: [' (kilde: SSB).', '. Kilde: SSB.', ' (NOU 2019: 5).', ' [1].', ', jf. vedlegg 2.', ' (Riksrevisjonen 2019).'],
    nn: [' (kjelde: SSB).', '. Kjelde: SSB.', ' (NOU 2019: 5).', ' [1].', ', jf. vedlegg 2.', ' (Riksrevisjonen 2019).'],
    en: [' (source: ONS).', '. Source: ONS.', ' (Smith 2019).', ' [1].', ', see annex 2.', ' (Audit Office 2019).'],
  };
  for (const language of LANGUAGES) {
    it(`${language}: bare`, () => assert.ok(rulesIn(language, `${BARE[language]}.`).includes('attribution/accusation')));
    for (const reference of REFERENCES[language]) it(`${language}:${reference}`, () => assert.deepEqual(rulesIn(language, BARE[language] + reference), []));
  }
  it('a place and a date are no reference', () => assert.ok(rulesIn('en', `${BARE.en} (Oslo, 3 May 2019).`).includes('attribution/accusation')));
});

describe('what the author does by its own name', () => {
  const statement = (sentence: string): string => `---\nsource: Harbour Board\n---\n\n${sentence} We met on Monday.`;
  it('is no claim', () => assert.deepEqual(rulesIn('en', statement('The Harbour Board cut the shifts in a bid to silence critics.')), []));
  it('is one of others', () => assert.notDeepEqual(rulesIn('en', statement('The shipping firm cut the shifts in a bid to silence critics.')), []));
});
