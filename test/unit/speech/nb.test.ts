import assert from 'node:assert/strict';
import { Reviewer } from '../../../src/core/review.ts';
import { checkMarked, cuesIn } from './marked.ts';

const constructions: Readonly<Record<string, readonly string[]>> = {
  'at-setninger': [
    '[Havnesjefen] {sa} <at kaia forblir stengt>.',
    '[Selskapet] {opplyser} i en pressemelding <at driften stanses>.',
    '[Statsministeren] {understreket} overfor Stortinget <at Norge står fast>.',
    '[Ambassaden] {skriver} videre <at saken er avsluttet>.',
    '[Et vitne] {fortalte} politiet <at bilen kjørte på rødt>.',
    '[Hun] {forsikret} velgerne <om at skatten ikke skal øke>.',
    '[Kommunen] {nekter} <for at brevet kom fram>.',
    '[Direktøren] {konkluderer} med rette <med at planen var for dyr>.',
    '[Ministeren] {kunngjorde} tidligere samme dag <at hun går av>.',
  ],
  'setninger uten at': [
    '[Han] {hevder} <han var hjemme hele kvelden>.',
    '[40 prosent av velgerne] {sier} <de er usikre>.',
    '[Moen] {mener} <en del av kravene som ble stilt, var urimelige>.',
  ],
  'omvendt leddstilling': [
    'I går {sa} [statsråden] <at veien åpner i mai>.',
    'Til radioen {sier} [Moen] <at saken er trist>.',
    'Samtidig {varsler} [flere kommuner] <at de vil klage>.',
    'To dager etter møtet {fastslo} [Barne- og familiedepartementet] <at reglene ble brutt>.',
    'I et intervju med lokalavisa {hevdet} [Moen] <at han var uskyldig>.',
  ],
  'etterstilt og innskutt': [
    '<Vi er klare>, {sier} [treneren Per Lie] til avisa.',
    '<Det er usant at vi har brutt loven>, {skriver} [ambassaden].',
    '<«Dette er uholdbart»>, {heter} det i [brevet fra styret].',
    '<«Vi må handle»>, {sa} [hun], <«og det fort»>.',
    '<«Nei!»> {ropte} [hun].',
    '<"Vi er klare,"> {sa} [treneren].',
    '– <Er dette lovlig>? {spør} [Moen].',
    '– <Vi må handle. Fristen er snart ute>, {sier} [Kari Berg, leder i foreningen].',
    '– <Ja>, {sier} [hun] rett ut, <det blir vanskelig>.',
    '- <Det blir dyrt>, {sukker} [ordføreren].',
  ],
  'hvem som sier det': [
    '[Leder Ola Moen i Bedriftsforbundet] {mener} <at skatten må ned>.',
    '[Ola Moen, leder i Bedriftsforbundet], {mener} <at skatten må ned>.',
    '[Ola Moen, som leder Bedriftsforbundet], {mener} <at skatten må ned>.',
    'Både [Berg og Moen] har {sagt} <at de stemmer imot>.',
    '[Kritikerne, blant dem Moen], {mener} <at loven er svak>.',
    'Der satt [folk] som {mente} <at alt var avgjort>.',
    '[Hun] reiste seg og {sa} <at møtet var slutt>.',
    'Det er dumt når [hun] i gårsdagens debatt {sa} <at det haster>.',
  ],
  'verb i flere ord': [
    '[Statsråd Berg] {gav} i går uttrykk <for at forslaget er for dyrt>.',
    '[Ordføreren] {slo} i går fast <at skolen blir bygd>.',
    '[Han] {la} også til <at pengene er brukt opp>.',
    'Nå {gjør} [regjeringen] det klart <at fristen gjelder>.',
    '[Moen] {peker på} <at loven er gammel>.',
  ],
  'passiv og upersonlig': [
    'Det ble {opplyst} av [politiet] <at veien er stengt>.',
    'Det {meldes} <at tre personer er skadet>.',
    'Det {står} i [avtalen] <at fristen er 1. mai>.',
    'Det {framgår} av [dokumentene] <at ledelsen visste om feilen>.',
    '<Han> {skal} <ha tatt imot penger>.',
    '<Selskapet har> {angivelig} <betalt to ganger>.',
  ],
  'preposisjoner': [
    '{Ifølge} [politiet] <var føreren beruset>.',
    '{Ifølge} [Kommunenes organisasjon og lederen i fagforbundet] <er lønna for lav>.',
    '<Føreren var>, {ifølge} [politiet], <beruset>.',
    '<Føreren var beruset>, {i følge} [politiet].',
    'Etter [fylkesmannen]s {syn} <bør planen stanses>.',
    '{I henhold til} [rapporten] <er halvparten av broene i dårlig stand>.',
  ],
  'substantiv': [
    '{Påstanden} <om at vannet er farlig>, er gal.',
    '[Regjeringen]s {krav} <om at avtalen må endres>, står fast.',
    'Vi kjenner til {kritikken} fra [ombudet] <om at svaret kom for sent>.',
  ],
  'der innholdet slutter': [
    '[Ministeren] {sier} <at forslaget er bra>, men opposisjonen er uenig.',
    '[Ministeren] {sier} <at forslaget er bra og at det haster>.',
    '[Ministeren] {sier} <at forslaget ikke er en lov, men et utkast>.',
    'Da [Moen] {sa} <at han ville gå>, ble det stille.',
    '[Styret] {mente} <at regnskapet var riktig>, og vedtok budsjettet.',
    '[Hun] {sier} <at forslaget er «en katastrofe for distriktene», og at det må stanses>.',
    '[Han] {mener} <at de som bor der, må flytte>.',
  ],
  'det som peker': [
    '<«Vi har ikke råd.»> Det {sier} [statsminister Kari Lie] til avisa.',
    'Som [direktøren] {skriver} i brevet, <er fristen ute>.',
  ],
};

const silent: readonly string[] = [
  'Det viste seg at døra var åpen.',
  'Det vil si at fristen er ute.',
  'Man kan si at det er dyrt.',
  'Låten heter «Sommerdagen på fjellet» og er ny.',
  'Den svarte bilen sto i veien.',
  'Politiet skal ha ansvaret for vaktholdet.',
  'Hun nektet å svare.',
  'Vi trener for å vise at vi er best.',
  'Romanen «Han sa at alt var løgn» selger godt.',
];

describe('attributions in Bokmål', () => {
  for (const [name, rows] of Object.entries(constructions)) {
    describe(name, () => {
      for (const row of rows) it(row, () => checkMarked(row, 'nb'));
    });
  }

  describe('no report', () => {
    for (const row of silent) it(row, () => assert.deepEqual(cuesIn(row, 'nb').filter(Boolean), []));
  });

  describe('kind of source and status', () => {
    const reviewer = new Reviewer();
    const first = (text: string) => reviewer.review(text, { language: 'nb' }).attributions[0];
    const kinds: Readonly<Record<string, string>> = {
      'Kari Berg sier at veien er stengt.': 'named',
      'I dag sier NVE at faren er over.': 'named',
      'Statsråden sier at veien er stengt.': 'role',
      'Eksperter mener at prisene vil falle.': 'vague',
      'Mange hevder at det er for sent.': 'vague',
      'En mann hevder at døra sto åpen.': 'anonymous',
      'Hun sier at veien er stengt.': 'pronoun',
      'Vi mener at dette er feil.': 'author',
    };
    for (const [text, kind] of Object.entries(kinds)) it(`${text} → ${kind}`, () => assert.equal(first(text)?.sourceKind, kind));

    const statuses: Readonly<Record<string, string>> = {
      'Moen har ikke sagt at veien er stengt.': 'negated',
      'Hvis Moen sier at veien er stengt, tror vi ham.': 'conditional',
      'Sa Moen at veien er stengt?': 'question',
      'Moen sier at veien er stengt.': 'asserted',
    };
    for (const [text, status] of Object.entries(statuses)) it(`${text} → ${status}`, () => assert.equal(first(text)?.status, status));
  });

  it('finds turns after a dash and after a name', () => {
    const review = new Reviewer().review('Kari Berg: Vi må handle nå, for fristen er ute.\n– Vi må handle, sier hun. – Nå.', { language: 'nb' });
    assert.deepEqual(review.attributions.map((a) => a.content.map((c) => review.text.slice(c.start, c.end))), [
      ['Vi må handle nå, for fristen er ute.'], ['Vi må handle', 'Nå.'],
    ]);
  });
});
