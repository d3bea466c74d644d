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
breste briste; brest brist; brast; broste brosti brosten brostne
brenne; brenn brenner; brann brende; brunne brunni brunnen brent
bringe; bringer; brakte; brakt brakte
dette; dett; datt; dotte dotti dotten dotne
drype; dryp; draup; drope dropi dropen
eige; eig eiger; åtte; ått
flyte; flyt; flaut; flote floti floten flotne
fyke; fyk; fauk; foke foki foken fokne
gide gidde; gid gidd; gadd; gidde giddi
gleppe; glepp; glapp; gloppe gloppi gloppen
glide gli; glid glir; glei; glide glidi gliden glidd
gni; gnir; gnei gnidde; gnidd gnidde
gråte; græt; gret; gråte gråti gråten gråtne
gyve; gyv; gauv; gove govi goven
heite; heiter; heitte het; heitt
henge hange; heng; hang; hange hangi
hogge; høgg; hogg hogde; hogge hoggi hoggen hogd
klinge klynge; kling; klang; klunge klungi
klype; klyp; klaup; klope klopi klopen klopne
klyve; klyv; klauv; klove klovi kloven klovne
knekke; knekk; knakk; knokke knokki knokken
knipe; knip; kneip; knipe knipi knipen knipne
kunne; kan; kunne; kunna
kvede; kved; kvad; kvede kvedi kveden
kvekke; kvekk; kvakk; kvokke kvokki
laupe; laup; laup; laupe laupi
løpe; løp; laup; løpe løpi
måtte; må; måtte; måtta
nyse; nys; naus; nose nosi nosen
pipe; pip; peip; pipe pipi pipen
ri ride; rir rid; reid rei; ridd ride ridi riden ridne
ryke; ryk; rauk; roke roki roken rokne
sige; sig; seig; sige sigi sigen signe
skjelve; skjelv; skalv; skolve skolvi skolven
skulle; skal; skulle; skulla
skvette; skvett; skvatt; skvotte skvotti skvotten
smelle; smell; small; smolle smolli smollen
smette; smett; smatt; smotte smotti smotten
smyge; smyg; smaug; smoge smogi smogen
smørje; smør; smurde; smurt smurd smurde
snike; snik; sneik; snike sniki sniken snikne
snyte; snyt; snaut; snote snoti snoten snotne
sove; søv; sov; sove sovi soven
spinne; spinn; spann; spunne spunni spunnen spunne
sprette; sprett; spratt; sprotte sprotti sprotten sprotne
stryke; stryk; strauk; stroke stroki stroken strokne
støkke; støkk; stokk; stokke stokki stokken
svelte; svelt; svalt; svolte svolti svolten svoltne
svi svide; svir svid; svei; svidd svide svidi
svinne; svinn; svann; svunne svunni svunnen svunne
søkke; søkk; sokk; sokke sokki sokken sokne
temje; tem; tamde; tamt tamd tamde
tore; tør torer; torde; tort
trekkje trekke; trekk trekker; trekte trakk; trekt trekte
tyte; tyt; taut; tote toti toten
vekse; veks; voks vaks; vakse vaksi vaksen vaksne
ville; vil; ville; villa
vinde; vind; vatt; vunde vundi vunden vundne
burde; bør; burde; burda
fortelje; fortel; fortalde; fortalt fortald fortalde
trengje trenge; treng trenger trengjer; trengde trengte; trengt trengd trengde
rekke rekkje; rekk rekker; rakk rekte; rokke rokki rekt
skryte; skryt; skraut skrytte; skrote skroti skrytt
tryte; tryt; traut; trote troti
skine; skin; skein; skine skini
grine; grin; grein; grine grini
kvine; kvin; kvein; kvine kvini
blåse; blæs blåser; bles blåste; blåse blåsi blåst
dvelje; dvel; dvalde; dvalt dvald
kvelje; kvel; kvalde; kvalt kvald kvalde
glede gle; gler gleder; gledde gleda; gledd gledt gleda
spreie; spreier; spreidde spreia; spreidd spreitt spreidde
dø døy; døyr dør; døydde døde; døydd dødd
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

/** The verbs of the table. */
export const strongVerbs: ReadonlySet<string> = new Set(VERBS.map(({ infinitive }) => infinitive));

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
