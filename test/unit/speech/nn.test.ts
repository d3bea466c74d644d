import assert from 'node:assert/strict';
import { checkMarked, cuesIn } from './marked.ts';

const constructions: Readonly<Record<string, readonly string[]>> = {
  'at-setningar': [
    '[Hamnesjefen] {sa} <at kaia framleis er stengd>.',
    '[Selskapet] {opplyser} i ei pressemelding <at drifta stansar>.',
    '[Eit vitne] {fortalde} politiet <at bilen køyrde på raudt>.',
    '[Ho] {forsikra} veljarane <om at skatten ikkje skal auke>.',
    '[Kommunen] {nektar} <for at brevet kom fram>.',
    '[Ordføraren] {presiserte} innleiingsvis i torsdagens møte <at saka ikkje er avgjord>.',
  ],
  'setningar utan at': [
    '[Han] {hevdar} <han var heime heile kvelden>.',
    '[Dei fleste] {seier} <dei er usikre>.',
    '[Ho] {meiner} <det beste forslaget som har kome, er vårt>.',
  ],
  'omvend leddstilling': [
    'I går {sa} [statsråden] <at vegen opnar i mai>.',
    'Til radioen {seier} [Moen] <at saka er trist>.',
    'På vegner av eige parti {beklaga} [Kari Berg (Sp)] <at svaret kom seint>.',
    'To år etter møtet {slo} [Arbeids- og inkluderingsdepartementet] fast <at reglane vart brotne>.',
  ],
  'etterstilt og innskote': [
    '<Vi er klare>, {seier} [trenaren Per Lie] til avisa.',
    '<«Dette er uhaldbart»>, {heiter} det i [brevet frå styret].',
    '<«Vi må handle»>, {sa} [ho], <«og det fort»>.',
    '– <Vi må handle. Fristen er snart ute>, {seier} [Kari Berg, leiar i foreininga].',
    '– <Ja>, {seier} [ho] rett ut, <det blir vanskeleg>.',
    '- <Det blir dyrt>, {slår} [ordføraren] fast.',
  ],
  'kven som seier det': [
    '[Leiar Ola Moen i Bedriftsforbundet] {meiner} <at skatten må ned>.',
    '[Ola Moen, leiar i Bedriftsforbundet], {meiner} <at skatten må ned>.',
    '<Det gjekk bra>, {seier} [læraren som var der].',
    '[Ho] reiste seg og {sa} <at møtet var slutt>.',
  ],
  'verb i fleire ord': [
    '[Arbeidsgruppa] {gav} også uttrykk <for at planen var for dyr>.',
    '[Han] {legg til} <at pengane er brukte opp>.',
    'No {gjer} [regjeringa] det klart <at fristen gjeld>.',
  ],
  'passiv og upersonleg': [
    'Det vart {opplyst} av [politiet] <at vegen er stengd>.',
    'Det {står} i [avtalen] <at fristen er 1. mai>.',
    '<Han> {skal} <ha teke imot pengar>.',
  ],
  'preposisjonar': [
    '{Ifølgje} [politiet] <var føraren rusa>.',
    '{I følgje} [departementet] <er fristen ute>.',
    'Etter [fylkesmannen sitt] {syn} <bør planen stansast>.',
  ],
  'substantiv': [
    '{Påstanden} <om at vatnet er farleg>, er gal.',
    '[Regjeringa]s {krav} <om at avtalen må endrast>, står fast.',
  ],
  'der innhaldet sluttar': [
    '[Ministeren] {seier} <at forslaget er bra>, men opposisjonen er usamd.',
    'Då [Moen] {sa} <at han ville gå>, vart det stilt.',
    '[Ho] {seier} <at dei som bur der, må flytte>.',
  ],
  'det som peikar': [
    '<«Vi har ikkje råd.»> Det {seier} [statsminister Kari Lie] til avisa.',
    'Som [direktøren] {skriv} i brevet, <er fristen ute>.',
  ],
};

const silent: readonly string[] = [
  'Det viste seg at døra var open.',
  'Det vil seie at fristen er ute.',
  'Den svarte bilen stod i vegen.',
  'Slik held vi fram til alle er med.',
  'Ho nekta å svare.',
];

describe('attributions in Nynorsk', () => {
  for (const [name, rows] of Object.entries(constructions)) {
    describe(name, () => {
      for (const row of rows) it(row, () => checkMarked(row, 'nn'));
    });
  }

  describe('no report', () => {
    for (const row of silent) it(row, () => assert.deepEqual(cuesIn(row, 'nn').filter(Boolean), []));
  });
});
