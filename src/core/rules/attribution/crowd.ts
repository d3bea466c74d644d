import type { Word } from '../../languages/words.ts';
import { Class } from '../../lexicon/class.ts';

// *økonomer*, *guidar*, *economists*: how the plural of a word for people ends.
const PEOPLE = /...(?:ører|anter|enter|ister|loger|nomer|torer|arkere|eiere|lærere|arbeidere|borgere|byggere|folk|arar|istar|logar|antar|entar|ørar|torar|kvinner|personer|ologists|ists|icians|workers|holders|makers|owners|goers)$/;
const HEADS: readonly Class[] = [Class.crowdNoun, Class.vague, Class.vagueNoun, Class.anonymous];
const OFFICES: readonly Class[] = [Class.organisation, Class.institution, Class.rumourNoun, Class.evidenceNoun];
const PARTICULAR: readonly Class[] = [Class.clauseOwn, Class.clauseThey, Class.clauseNumber, Class.countUnit];

/** *Økonomer*, *lokale guidar*, *some former employees*: people by the plural alone, of whom none can be asked. */
export function isCrowd(source: readonly Word[]): boolean {
  const stop = source.findIndex((w, n) => n > 0 && (w.classes.has(Class.clausePreposition) || w.classes.has(Class.clauseRelative) || w.kind === 'mark'));
  const words = stop < 0 ? source : source.slice(0, stop);
  const head = words.at(-1);
  if (!head || words.length > 4 || !isPeople(head)) return false;
  return words.slice(0, -1).every(isLoose) && !words.some((w, n) => n > 0 && w.capitalised);
}

function isPeople(word: Word): boolean {
  if (word.classes.hasAny(OFFICES)) return false;
  const { readings } = word;
  if (readings.some((r) => HEADS.includes(r.class) && r.tag === 'pl') && !readings.some((r) => r.tag === 'sg' || r.tag === 'sgdef')) return true;
  if (readings.some((r) => r.class === Class.crowdNoun && r.tag === 'base')) return true;
  return word.classes.has(Class.crowdNoun) && readings.length === 0 || (readings.length === 0 || readings.some((r) => r.class === Class.role && r.tag === 'pl')) && PEOPLE.test(word.lower);
}

/** Words before the noun that pick nobody out: an adjective, *some*, *flere*. */
function isLoose(word: Word): boolean {
  if (word.kind !== 'word' || word.classes.hasAny(PARTICULAR)) return false;
  return !word.classes.has(Class.clauseDeterminer) || word.classes.has(Class.vagueQuantifier);
}
