import type { Vocabulary } from '../languages/vocabulary.ts';
import type { WordToken } from '../languages/paragraph.ts';

// Endings of Norwegian titles, which are compounds without end: *justisminister*, *byrådsleder*.
const TITLE = /(?:minister|leder|leiar|sjef|direktør|president|ordfører|ordførar|råd|mann|kvinne|advokat|dommer|dommar|professor|forsker|forskar|ambassadør|sekretær|inspektør|politi|representant|redaktør|rektor|lege|fylkesmann|statsforvalter|statsforvaltar)$/;
// One person by the ending of a noun that no list holds: *the harbourmaster*, *the organist*, *snekkeren*. An indefinite Norwegian -er is a plural.
const PERSON = { en: /(?:..er|or|ist|ian|man|woman|person)$/, nb: /(?:eren|isten|mannen|kvinnen|kvinna)$/, nn: /(?:aren|isten|mannen|kvinna)$/ };
const SHORTEST_LAST_PART = 4;
const LONGEST_COMPOUND = 60;

/** Is this the title of a person: *minister*, *varaordfører*? */
export function isTitle({ word }: Pick<WordToken, 'word'>): boolean {
  return word.lists.has('honorific') || word.lists.has('role') || TITLE.test(word.lower);
}

/** *Ordføreren*: a Norwegian title with its article, which only the head of a sentence capitalises. */
export function isDefiniteTitle(lower: string): boolean {
  const title = lower.replace(/e?n$/, '');
  return title !== lower && TITLE.test(title);
}

/** Does a noun name who can speak: a person in an office or part, or a body? Documents, things and crowds do not. */
export function canSpeak(vocabulary: Vocabulary, lower: string): boolean {
  const { lists } = vocabulary.word(lower);
  if (isSpeaking(lists) || TITLE.test(lower)) return true;
  if (lists.has('document')) return false;
  return PERSON[vocabulary.language.code].test(lower) || (vocabulary.language.compounding && hasSpeakingEnd(vocabulary, lower));
}

/** *visedirektøren*, *havnestyret*: the last part of a compound says what it is. */
function hasSpeakingEnd(vocabulary: Vocabulary, lower: string): boolean {
  const last = Math.min(lower.length, LONGEST_COMPOUND) - SHORTEST_LAST_PART;
  for (let at = 2; at <= last; at++) if (isSpeaking(vocabulary.word(lower.slice(at)).lists)) return true;
  return false;
}

function isSpeaking(lists: ReadonlySet<string>): boolean {
  return ['role', 'roleWord', 'organisation', 'media'].some((list) => lists.has(list));
}
