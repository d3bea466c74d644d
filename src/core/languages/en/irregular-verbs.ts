/**
 * Principal parts of the irregular verbs: past and perfect participle, the usual one first where there are two.
 * Not the auxiliaries. Prefixed verbs (*overthrow*, *mislead*, *withdraw*) follow the verb that they are made of.
 */
export interface PrincipalParts {
  readonly past: readonly string[];
  readonly perfect: readonly string[];
}

const PREFIXES = ['over', 'under', 'out', 'up', 'fore', 'mis', 're', 'un', 'with', 'in', 'broad', 'fast'];

/** base, past, participle; alternatives by a slash. Two columns: past and participle are the same. */
const TABLE = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|befall befell befallen|beget begot begotten|begin began begun|behold beheld
bend bent|bet bet|bid bid|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred|bring brought|broadcast broadcast/broadcasted|build built|burn burned/burnt|burst burst
buy bought|cast cast|catch caught|choose chose chosen|cling clung|come came come|cost cost|creep crept|cut cut|deal dealt|dig dug|do did done|draw drew drawn|dream dreamed/dreamt|drink drank drunk
drive drove driven|dwell dwelt/dwelled|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forget forgot forgotten
forgive forgave forgiven|forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden|hit hit
hold held|hurt hurt|keep kept|kneel knelt/kneeled|know knew known|lay laid|lead led|lean leaned/leant|leap leapt/leaped|learn learned/learnt|leave left|lend lent|let let|lie lay lain|light lit/lighted|lose lost|make made|mean meant
meet met|overcome overcame overcome|pay paid|plead pleaded/pled|prove proved proved/proven|put put|quit quit|read read|rend rent|rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said
see saw seen|seek sought|sell sold|send sent|set set|sew sewed sewn|shake shook shaken|shed shed|shine shone|shoot shot|show showed shown|shrink shrank shrunk|shut shut|sing sang sung|sink sank sunk
sit sat|slay slew/slayed slain|sleep slept|slide slid|sling slung|slit slit|smell smelled/smelt|sow sowed sown|speak spoke spoken|speed sped/speeded|spell spelled/spelt|spend spent|spill spilled/spilt|spin spun
spit spat|split split|spoil spoiled/spoilt|spread spread|spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|stink stank stunk|stride strode stridden|strike struck|string strung
strive strove striven|swear swore sworn|sweep swept|swell swelled swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|thrust thrust
tread trod trodden|understand understood|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|wring wrung|write wrote written`;

const VERBS: ReadonlyMap<string, PrincipalParts> = new Map(
  TABLE.trim()
    .split(/[|\n]/)
    .map((row) => {
      const [base = '', past = '', perfect = past] = row.split(' ');
      return [base, { past: past.split('/'), perfect: perfect.split('/') }];
    }),
);

export function principalParts(verb: string): PrincipalParts | undefined {
  const parts = VERBS.get(verb);
  if (parts) return parts;
  const prefix = PREFIXES.find((candidate) => verb.startsWith(candidate) && VERBS.has(verb.slice(candidate.length)));
  const simple = prefix === undefined ? undefined : VERBS.get(verb.slice(prefix.length));
  if (prefix === undefined || simple === undefined) return undefined;
  return { past: simple.past.map((form) => prefix + form), perfect: simple.perfect.map((form) => prefix + form) };
}
