import { Class } from '../../lexicon/class.ts';
import { Can, Is, NOMINAL, OPENER, PHRASE } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';
import { clauseEnd, hasFinite } from '../windows.ts';
import { agrees, takesObject } from './agreement.ts';

/** What is left without a verb has one: of the forms that were taken for something else, the likeliest is it. */
export const missingFinites: Pass = {
  id: 'missingFinites',
  examples: [
    ['Thus, the citizens *vote* for their leaders.', 'finite'], ['The cost of each unit *declines*.', 'finite'],
    ['They broke up as the storm of the year *moves* over land.', 'finite'], ['Long *plans* of two boards', 'noun'], ['They demand that salt *be* iodised.', 'finite'], ['Newsworks *interviews* local experts.', 'finite'], ['Now more than 1100 *pictures*.', 'noun'],
  ],
  run(s) {
    if (!hasMain(s)) rescue(s, s.first, s.last, false);
    for (let i = s.first; i < s.last; i++) if (s.must(i, OPENER) && i + 1 < s.last) {
      const end = clauseEnd(s, i);
      if (!hasFinite(s, i + 1, end) && !s.must(i + 1, Can.infinitiveMarker | Can.mark | OPENER)) rescue(s, i + 1, end, true);
    }
  },
};

/** Has it a verb more than clauses that *because* or *who* opens? */
function hasMain(s: Tagging): boolean {
  let over = 0;
  for (let i = s.first; i < s.last; i++) {
    if (s.must(i, Can.imperative)) return true;
    if (s.must(i, Can.finite)) over++;
    else if (s.must(i, Can.subordinator | Can.relative)) over--;
  }
  return over > 0;
}

function rescue(s: Tagging, from: number, to: number, opened: boolean): void {
  let best = -1;
  let most = 0;
  for (let i = from; i < to; i++) {
    const score = likelihood(s, i, from, opened);
    if (score > most) [best, most] = [i, score];
  }
  if (best >= 0) s.set(best, Can.finite);
}

function likelihood(s: Tagging, i: number, from: number, opened: boolean): number {
  if (isSubjunctive(s, i, from)) return 4;
  if (!s.could(i, Can.finite) && !isNewVerb(s, i) || s.must(i, Can.infinitive | Can.name | Can.number) || s.may(i, Can.preposition)) return 0;
  if (!hasSubject(s, i, from, opened) || !opened && s.may(i, Can.participle) && !takesObject(s, i)) return 0;
  if (s.has(i + 1, Class.partOf) || s.must(i + 1, Can.finite) || s.must(i + 1, NOMINAL) && !s.must(i + 1, Can.pronoun | Can.name)) return 0;
  return 1 + (takesObject(s, i) ? 2 : 0) + (s.must(i + 1, PHRASE | Can.preposition | Can.adverb) ? 1 : 0) + (s.is(i, Is.third) ? 1 : 0);
}

/** *I undrstood that*, *those who favor it*: a word that nobody knows, right behind what must have a verb. */
function isNewVerb(s: Tagging, i: number): boolean {
  return s.is(i, Is.unknown) && !s.is(i, Is.capitalised) && (s.must(i - 1, Can.relative) || s.must(i - 1, Can.pronoun) && s.has(i - 1, Class.pronounSubject));
}

/** *demanded that the salt be iodised* */
function isSubjunctive(s: Tagging, i: number, from: number): boolean {
  const left = s.before(i);
  return s.must(i, Can.infinitive | Can.finite) && s.has(from - 1, Class.contentMarker) && left >= from && s.must(left, NOMINAL) && !s.is(left, Is.oblique);
}

function hasSubject(s: Tagging, i: number, from: number, opened: boolean): boolean {
  const left = s.before(i);
  if (left < from) return opened && s.must(from - 1, Can.relative | Can.question) && s.is(i, Is.third | Is.past);
  // *One ruler, a king, holds power*: what encloses an apposition.
  if (!opened && s.is(left, Is.clauseMark)) return s.is(i, Is.third | Is.past) && !s.may(i, Can.participle) && s.must(left - 1, Can.noun | Can.name) && i + 1 < s.last - 1;
  if (isNewVerb(s, i)) return true;
  if (s.must(left, Can.number) && s.may(i, Can.noun)) return false;
  return s.must(left, NOMINAL | Can.relative | Can.number) && !s.is(left, Is.oblique | Is.possessive | Is.genitive) && (agrees(s, left, i) || s.is(i, Is.third) && s.is(left, Is.unknown) && s.is(left, Is.capitalised));
}
