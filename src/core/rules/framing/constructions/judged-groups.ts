import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Doc } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { isSpoken } from '../context/spoken.ts';

const JUDGED: Messages = {
  nb: 'navngir en gruppe og dømmer den i samme åndedrag',
  nn: 'nemner ei gruppe og dømer henne i same andedrag',
  en: 'names a group and judges it in the same breath',
};
const FACTION: Messages = {
  nb: 'gjør dem som mener noe, til en flokk',
  nn: 'gjer dei som meiner noko, til ein flokk',
  en: 'makes a faction of those who hold a view or live by a trade',
};

// *disgruntled former shop staff*
const BETWEEN = 2;

// Norwegian agent nouns in the plural, compounds included, that no list can hold: *hytteeigarar*, *kommunalsjefar*.
const AGENTS = /(?:erne|istene|ister|menn|mennene|sjefer|sjefene|ører|ørene|arar|arane|istar|istane|sjefar|sjefane|ørar|ørane|partnere|ikere|ledere)$/u;

const NO_MODIFIER: readonly Class[] = [Class.functionWord, Class.firstPerson, Class.demonstrative, Class.article];

type Tokens = readonly WordToken[];
interface Group { readonly first: number; readonly last: number; readonly why: Messages }

const has = (token: WordToken | undefined, wanted: Class): boolean => token !== undefined && token.word.classes.has(wanted);

/** A plain group judged by the word before it (*disgruntled former staff*) or made a faction by the word behind it (*the sugar lobby*). */
export function* judgedGroups(doc: Doc): Generator<Mark> {
  const { tokens } = doc;
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const group = judged(tokens, sentence, at) ?? faction(tokens, sentence, at);
      if (group && !isSpoken({ paragraph: doc, sentence, ...group })) {
        yield { ...rangeOfTokens(tokens, group.first, group.last), values: { why: group.why } };
      }
      at = group?.last ?? at + 1;
    }
  }
}

function judged(tokens: Tokens, { last }: Sentence, at: number): Group | undefined {
  const person = personFor(tokens[at]!);
  if (!person) return undefined;
  // *Twitter activists*, but *Twitter showed cheering activists*.
  const reach = person === Class.pairedPerson ? 0 : BETWEEN;
  for (let noun = at + 1; noun < last && noun <= at + 1 + reach; noun++) {
    if (has(tokens[noun], person) || isAgent(tokens[noun]!, person)) return { first: at, last: noun + 1, why: JUDGED };
    if (!isModifier(tokens[noun])) return undefined;
  }
  return undefined;
}

function isAgent({ word }: WordToken, person: Class): boolean {
  return person === Class.judgedPerson && AGENTS.test(word.lower);
}

/** Some words judge whoever they stand before, others only certain people: *professional protesters*, not *professional staff*. */
function personFor(token: WordToken): Class | undefined {
  if (has(token, Class.judgingWord)) return Class.judgedPerson;
  return has(token, Class.pairedWord) ? Class.pairedPerson : undefined;
}

function faction(tokens: Tokens, { last }: Sentence, at: number): Group | undefined {
  const head = tokens[at + 1];
  if (at + 1 >= last || !isModifier(tokens[at]) || has(tokens[at], Class.plainFaction)) return undefined;
  const made = has(head, Class.factionNoun) || (has(head, Class.causeFollowers) && has(tokens[at], Class.causeWord));
  return made ? { first: at, last: at + 2, why: FACTION } : undefined;
}

/** A word of a noun phrase, as far as its form tells. */
function isModifier(token: WordToken | undefined): boolean {
  return token?.word.kind === 'word' && !token.word.classes.hasAny(NO_MODIFIER);
}
