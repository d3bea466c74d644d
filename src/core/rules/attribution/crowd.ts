import type { Word } from '../../languages/words.ts';

// *økonomer*, *guidar*, *economists*: how the plural of a word for people ends.
const PEOPLE = /...(?:ører|anter|enter|ister|loger|nomer|torer|arkere|eiere|lærere|arbeidere|borgere|byggere|folk|arar|istar|logar|antar|entar|ørar|torar|kvinner|personer|ologists|ists|icians|workers|holders|makers|owners|goers)$/;
const HEADS = ['crowd-noun', 'vague', 'vague-noun', 'anonymous'];
const OFFICES = ['organisation', 'institution', 'rumour-noun', 'evidence-noun'];
const PARTICULAR = ['clause-own', 'clause-they', 'clause-number', 'count-unit'];

/** *Økonomer*, *lokale guidar*, *some former employees*: people by the plural alone, of whom none can be asked. */
export function isCrowd(source: readonly Word[]): boolean {
  const stop = source.findIndex((w, n) => n > 0 && (w.lists.has('clause-preposition') || w.lists.has('clause-relative') || w.kind === 'mark'));
  const words = stop < 0 ? source : source.slice(0, stop);
  const head = words.at(-1);
  if (!head || words.length > 4 || !isPeople(head)) return false;
  return words.slice(0, -1).every(isLoose) && !words.some((w, n) => n > 0 && w.capitalised);
}

function isPeople(word: Word): boolean {
  if (OFFICES.some((l) => word.lists.has(l))) return false;
  const { readings } = word;
  if (readings.some((r) => HEADS.includes(r.list) && r.tag === 'pl') && !readings.some((r) => r.tag === 'sg' || r.tag === 'sgdef')) return true;
  if (readings.some((r) => r.list === 'crowd-noun' && r.tag === 'base')) return true;
  return word.lists.has('crowd-noun') && readings.length === 0 || (readings.length === 0 || readings.some((r) => r.list === 'role' && r.tag === 'pl')) && PEOPLE.test(word.lower);
}

/** Words before the noun that pick nobody out: an adjective, *some*, *flere*. */
function isLoose(word: Word): boolean {
  if (word.kind !== 'word' || PARTICULAR.some((l) => word.lists.has(l))) return false;
  return !word.lists.has('clause-determiner') || word.lists.has('vague-quantifier');
}
