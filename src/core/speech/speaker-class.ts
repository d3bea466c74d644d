import type { Vocabulary } from '../languages/vocabulary.ts';
import type { WordToken } from '../languages/words.ts';
import type { ClassSet } from '../lexicon/class-set.ts';
import { Class } from '../lexicon/class.ts';

// Endings of Norwegian titles, which are compounds without end: *justisminister*, *byrådsleder*.
const TITLE = /(?:minister|leder|leiar|sjef|direktør|president|ordfører|ordførar|råd|mann|kvinne|advokat|dommer|dommar|professor|forsker|forskar|ambassadør|sekretær|inspektør|politi|representant|redaktør|rektor|lege|fylkesmann|statsforvalter|statsforvaltar)$/;
// One person by the ending of a noun that no list holds: *the harbourmaster*, *the organist*, *snekkeren*. An indefinite Norwegian -er is a plural.
const PERSON = { en: /(?:..er|or|ist|ian|man|woman|person)$/, nb: /(?:eren|isten|..[ae]nten|mannen|kvinnen|kvinna)$/, nn: /(?:aren|meisteren|isten|..[ae]nten|mannen|kvinna)$/ };
const SHORTEST_LAST_PART = 4;
const LONGEST_COMPOUND = 60;

/** Is this the title of a person: *minister*, *varaordfører*? */
export function isTitle({ word }: Pick<WordToken, 'word'>): boolean {
  return word.classes.has(Class.honorific) || word.classes.has(Class.role) || TITLE.test(word.lower);
}

/** *Ordføreren*: a Norwegian title with its article, which only the head of a sentence capitalises. */
export function isDefiniteTitle(lower: string): boolean {
  const title = lower.replace(/e?n$/, '');
  return title !== lower && TITLE.test(title);
}

/** Does a noun name who can speak: a person in an office or part, or a body? Documents, things and crowds do not. */
export function canSpeak(vocabulary: Vocabulary, lower: string): boolean {
  const { classes } = vocabulary.word(lower);
  if (isSpeaking(classes) || TITLE.test(lower)) return true;
  if (classes.has(Class.document)) return false;
  return PERSON[vocabulary.language.code].test(lower) || endsAs(vocabulary, lower, SPEAKING);
}

/** *visedirektøren*, *ukerapporten*: the last part of a compound says what it is. */
export function endsAs(vocabulary: Vocabulary, lower: string, wanted: readonly Class[]): boolean {
  if (!vocabulary.language.compounding) return false;
  const last = Math.min(lower.length, LONGEST_COMPOUND) - SHORTEST_LAST_PART;
  for (let at = 2; at <= last; at++) if (vocabulary.word(lower.slice(at)).classes.hasAny(wanted)) return true;
  return false;
}

const SPEAKING: readonly Class[] = [Class.role, Class.roleWord, Class.organisation, Class.media];

function isSpeaking(classes: ClassSet): boolean {
  return classes.hasAny(SPEAKING);
}
