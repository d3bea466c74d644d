import type { Form } from '../../inflection.ts';
import { tagged } from './spelling.ts';
import { imperative, infinitives, passive, presentParticiple, verbStem } from './verb-parts.ts';

/** Principal parts: infinitives; present; past; supine and participle. Optional forms side by side. */
const PARTS = `
be bede; ber bed; bad; bede bedt bedd bedi beden bedne
bere; ber; bar; bore bori boren borne
binde; bind; batt; bunde bundi bunden bundne
bite; bit; beit; bite biti biten bitne
bli; blir; blei; blitt
bryte; bryt; braut; brote broti broten brotne
by; byr; baud; bode bodi boden bodne bydd
dra drage; drar dreg; drog; drege dregi dregen dregne dratt
drepe; drep dreper; drap drepte; drepe drepi drepen drepne drept drepte
drikke; drikk; drakk; drukke drukki drukken drukne
drive; driv; dreiv; drive drivi driven drivne
ete; et; åt; ete eti eten etne
falle; fell; fall; falle falli fallen falne
fare; fer; for; fare fari faren farne
finne; finn; fann; funne funni funnen funne
fly flyge; flyr flyg; flaug; floge flogi flogen flogne
fryse; frys; fraus; frose frosi frosen frosne
få; får; fekk; fått fådd
gje gi gjeve; gjev gir; gav; gjeve gjevi gjeven gjevne gitt gitte
gjelde; gjeld; galdt gjaldt; golde goldi
gjere; gjer; gjorde; gjort gjord gjorde
grave; grev; grov; grave gravi graven gravne
gripe; grip; greip; gripe gripi gripen gripne
gå; går; gjekk; gått gådd gådde
ha; har; hadde; hatt
halde; held; heldt; halde haldi halden haldne
hjelpe; hjelper; hjelpte; hjelpt hjelpte
kome komme; kjem; kom; kome komi komen komne komme
krevje; krev; kravde; kravt kravd kravde
krype; kryp; kraup; krope kropi kropen kropne
la late; lar lèt let; let lét; late lati laten latne latt
le; ler; lo; ledd
leggje legge; legg; la; lagt lagd lagde
lese; les; las; lese lesi lesen lesne
lide; lid; leid; lide lidi liden lidne lidd
liggje ligge; ligg; låg; lege legi legen
lyge ljuge; lyg ljug; laug; loge logi logen logne
nyte; nyt; naut; note noti noten notne
renne; renn; rann; runne runni runnen
rive; riv; reiv; rive rivi riven rivne
seie; seier; sa sagde; sagt sagd sagde
selje; sel; selde; selt seld selde
setje sette; set sett; sette; sett sette
sitje sitte; sit sitt; sat; sete seti seten setne
sjå; ser; såg; sett sedd sedde
skilje; skil; skilde; skilt skild skilde
skjere; skjer; skar; skore skori skoren skorne
skride; skrid; skreid; skride skridi skriden skridne
skrike; skrik; skreik; skrike skriki skriken
skrive; skriv; skreiv; skrive skrivi skriven skrivne
skyte; skyt; skaut; skote skoti skoten skotne
skyve; skyv; skauv; skove skovi skoven skovne
sleppe; slepp; slapp; sleppe sleppi sloppe sloppi sloppen slopne
slite; slit; sleit; slite sliti sliten slitne
slå; slår; slo; slege slegi slegen slegne slått slåtte
sprekke; sprekk; sprakk; sprokke sprokki sprokken sprokne
springe; spring; sprang; sprunge sprungi sprungen sprungne
spørje; spør; spurde; spurt spurd spurde
stele; stel; stal; stole stoli stolen stolne
stige; stig; steig; stige stigi stigen stigne
stikke; stikk; stakk; stukke stukki stukken stukne
stå; står; stod; stått stådd
svike; svik; sveik; svike sviki sviken svikne
sverje; sver; svor; svore svori svoren svorne
syngje synge; syng; song; sunge sungi sungen sungne
ta; tek tar; tok; teke teki teken tekne tatt tatte
telje; tel; talde; talt tald talde
tie; tier; tagde tidde; tagt tidd
treffe; treff; trefte traff; treft trefte
tvinge; tving; tvang; tvunge tvungi tvungen tvungne
velje; vel; valde; valt vald valde
vere; er; var; vore vori
verte; vert; vart; vorte vorti vorten vortne
vike; vik; veik; vike viki viken vikne
vinne; vinn; vann; vunne vunni vunnen
vite; veit; visste; visst
vri; vrir; vrei; vridd vridde
`;

interface PrincipalParts {
  readonly infinitives: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participles: readonly string[];
}

function words(cell: string | undefined): string[] {
  return (cell ?? '').trim().split(' ');
}

function parse(line: string): PrincipalParts {
  const [infinitive, present, past, participles] = line.split(';');
  return { infinitives: words(infinitive), present: words(present), past: words(past), participles: words(participles) };
}

/** Longest infinitive first, so that *drepe* is not read as *d* + *repe*, nor *påstå* as *på* + *s* + *tå*. */
const VERBS = PARTS.trim().split('\n').map(parse)
  .flatMap((parts) => parts.infinitives.map((infinitive) => ({ infinitive, parts })))
  .sort((a, b) => b.infinitive.length - a.infinitive.length);

function infinitiveForms(infinitive: string): Form[] {
  return [
    ...tagged('inf', infinitives(infinitive)),
    ...tagged('imp', [imperative(verbStem(infinitive))]),
    ...tagged('pass', passive(infinitive)),
    ...tagged('prespart', [presentParticiple(infinitive)]),
  ];
}

/** Forms of a verb of the table, or of one with a prefix: *avskrive* as *skrive*. */
export function strongForms(lemma: string): Form[] {
  const verb = VERBS.find(({ infinitive }) => lemma.endsWith(infinitive));
  if (!verb) throw new Error(`"${lemma}" is not in the table of strong verbs`);
  const prefix = lemma.slice(0, -verb.infinitive.length);
  const { parts } = verb;
  const forms = [
    ...parts.infinitives.flatMap(infinitiveForms),
    ...tagged('pres', parts.present),
    ...tagged('past', parts.past),
    ...tagged('perf', parts.participles),
  ];
  return forms.map(({ form, tag }) => ({ form: prefix + form, tag }));
}
