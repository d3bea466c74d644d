/**
 * Principal parts of strong and irregular verbs: infinitive · present where it is not -r · past · perfect participle.
 * Alternatives are separated by a slash. The declined participle (grepne) is made from one in -et.
 */
const TABLE = `
be · · ba/bad · bedt
binde · · bandt · bundet
bite · · bet/beit · bitt
bli · · ble/blei · blitt
brenne · · brant/brente · brent
brekke · · brakk/brekte · brukket/brekt
bringe · · brakte/bragte · brakt/bragt
briste · · brast · bristet/brustet
bryte · · brøt/brøyt · brutt
burde · bør · burde · burdet
by · · bød/bydde/bøy · budt/bydd
bære · · bar · båret
dra · · dro/drog · dratt/dradd
drikke · · drakk · drukket
drive · · drev/dreiv · drevet
ete · · åt · ett
falle · · falt · falt
finne · · fant · funnet
flyte · · fløt/fløyt · flytt
fly · · fløy · fløyet/flydd
forstå · · forsto/forstod · forstått
fortelle · · fortalte · fortalt
fryse · · frøs/frøys · frosset
følge · · fulgte · fulgt
få · · fikk · fått
gi · · gav/ga · gitt
gjelde · · gjaldt · gjeldt
gjøre · gjør · gjorde · gjort
gli · · gled/glei · glidd
gni · · gned/gnidde · gnidd
gripe · · grep/greip · grepet
gråte · · gråt · grått
gyve · · gjøv/gøv · gyvd
gyte · · gjøt/gjøyt · gytt
gå · · gikk · gått
ha · har · hadde · hatt
henge · · hang/hengte · hengt
hete · · het/hette · hett
hive · · hev/heiv · hevet
hjelpe · · hjalp · hjulpet
holde · · holdt · holdt
komme · · kom · kommet
krype · · krøp/krøyp · krøpet
kunne · kan · kunne · kunnet
la · · lot · latt
late · · lot · latt
le · · lo · ledd
legge · · la · lagt
li · · led/lei · lidd
lide · · led · lidd/lidt
ligge · · lå · ligget
lyge · · løy/løyg · løyet
lyve · · løy · løyet
løpe · · løp · løpt
måtte · må · måtte · måttet
overvære · · overvar · overvært
nyte · · nøt/nøyt · nytt
nyse · · nøs/nøys · nyst
pipe · · pep/peip · pepet
ryke · · røk/røyk · røket
rive · · rev/reiv · revet
ri · · red/rei · ridd
se · · så · sett
selge · · solgte · solgt
sette · · satte · satt
si · sier · sa · sagt
sitte · · satt · sittet
skjære · · skar · skåret
skjelve · · skalv · skjelvet
skrike · · skrek/skreik · skreket
skrive · · skrev/skreiv · skrevet
skryte · · skrøt/skrøyt · skrytt
skulle · skal · skulle · skullet
skvette · · skvatt · skvettet
skyte · · skjøt/skøyt · skutt
skyve · · skjøv/skøyv · skjøvet
slenge · · slengte/slang · slengt
slite · · slet/sleit · slitt
slippe · · slapp · sluppet
slå · · slo · slått
smelle · · smalt · smelt
smyge · · smøg/smøyg · smøget
smøre · · smurte · smurt
snike · · snek/sneik · sneket
sove · · sov · sovet
spinne · · spant · spunnet
sprekke · · sprakk · sprukket
springe · · sprang · sprunget
sprenge · · sprengte · sprengt
spørre · spør · spurte · spurt
spre · · spredte · spredt
stige · · steg/steig · steget
stikke · · stakk · stukket
stjele · · stjal · stjålet
strekke · · strakk/strakte · strukket/strakt
stri · · stred/strei · stridd
stryke · · strøk/strøyk · strøket
stå · · sto/stod · stått
svi · · sved/svei · svidd
svike · · svek/sveik · sveket
svelte · · svalt · sveltet
synge · · sang · sunget
synke · · sank · sunket
ta · · tok · tatt
telle · · talte/telte · talt/telt
tigge · · tagg/tigget · tigget
tie · · tidde/tiet · tiet/tidd
tre · · trådte/tredde · trådt/tredd
treffe · · traff · truffet
trekke · · trakk · trukket
tvinge · · tvang · tvunget
tyte · · tøt · tytt
vekke · · vakte/vekket · vakt/vekket
velge · · valgte · valgt
vike · · vek/veik · veket
ville · vil · ville · villet
vinne · · vant · vunnet
vite · vet · visste · visst
vri · · vred/vridde · vridd
være · er · var · vært
dette · · datt · dettet
dø · · døde · dødd
fare · · for · fart
fnyse · · fnøs/fnyste · fnyst
fyke · · føk/føyk · føket
gidde · gidder · gadd/giddet · giddet
gleppe · · glapp · gleppet
glippe · · glapp/glippet · glippet
glide · · gled/glei · glidd
hogge · · hogde/hogg · hogd
hugge · · hugget/hugde/hogg · hugget/hugd
klinge · · klang · klinget
klype · · kløp/kløyp · klypet
knekke · · knakk/knekte/knekket · knekket/knekt
knipe · · knep/kneip · knepet
kvede · · kvad · kvedet
kvele · · kvalte · kvalt
ljuge · · løy · løyet
lyde · · lød · lydt
rekke · · rakk/rakte · rukket/rakt
renne · · rant/rente · rent
ride · · red · ridd
skride · · skred · skredet
smette · · smatt · smettet
snyte · · snøt/snøyt · snytt
sprede · · spredte · spredt
sprette · · spratt · sprettet
stinke · · stank · stinket
stride · · stred · stridd/stridt
svinne · · svant · svunnet
sverge · · svor/sverget · svoret/sverget
tore · tør/torer · torde · tort
trede · · trådte · trådt
tørre · tør · torde · tort
vride · · vred · vridd
flyge · · fløy · fløyet
flyve · · fløy · fløyet
`;

export interface PrincipalParts {
  readonly pres?: readonly string[];
  readonly past: readonly string[];
  readonly perf: readonly string[];
}

const alternatives = (cell: string | undefined): string[] => (cell ? cell.split('/') : []);

const bases = new Map(
  TABLE.trim()
    .split('\n')
    .map((row) => row.split('·').map((cell) => cell.trim()))
    .map(([lemma = '', pres, past, perf]) => [
      lemma,
      { pres: alternatives(pres), past: alternatives(past), perf: alternatives(perf) },
    ]),
);

/** The verbs of the table. */
export const strongVerbs: ReadonlySet<string> = new Set(bases.keys());

/** grepet → grepne; participles in -t take -e: brakt, brakte. */
const declined = (participle: string): string =>
  participle.endsWith('et') ? `${participle.slice(0, -2).replace(/([kfnp])\1$/, '$1')}ne` : `${participle}e`;

/** The longest verb of the table that the lemma ends in: misforstå is forstå, not stå. */
function baseOf(lemma: string): string {
  for (let start = 0; start < lemma.length; start++) {
    if (bases.has(lemma.slice(start))) return lemma.slice(start);
  }
  throw new Error(`class vs cannot inflect "${lemma}"`);
}

export function principalParts(lemma: string): PrincipalParts {
  const base = baseOf(lemma);
  const prefix = lemma.slice(0, lemma.length - base.length);
  const prefixed = (forms: readonly string[] = []): string[] => forms.map((form) => prefix + form);
  const parts = bases.get(base);
  const perf = prefixed(parts?.perf);
  return {
    pres: parts?.pres.length ? prefixed(parts.pres) : [`${lemma}r`],
    past: prefixed(parts?.past),
    perf: [...perf, ...perf.map(declined)],
  };
}
