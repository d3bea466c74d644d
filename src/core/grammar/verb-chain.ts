import { Can, Is } from './can.ts';
import type { Clause } from './clause.ts';
import type { Tagging } from './tagging.ts';

export type Chain = Pick<Clause, 'verb' | 'voice' | 'perfect' | 'modal'>;

/** Follows the auxiliaries from a verb, finite or not, to the main verb, among the clause's own tokens. */
export function chainFrom(s: Tagging, start: number, own: readonly number[], verbSecond: boolean): Chain {
  let verb = start;
  let voice: Clause['voice'] = s.is(start, Is.passive) ? 'passive' : 'active';
  let perfect = false;
  for (const i of own) {
    if (i <= start) continue;
    if (!verbSecond && opensObject(s, i, start)) break;
    if (!s.must(i, FORMS)) continue;
    if (!completes(s, verb, i)) {
      if (s.must(i, Can.infinitive)) break;
      continue;
    }
    const auxiliary = s.is(i, Is.be | Is.become | Is.have | Is.modal);
    if (s.must(i, Can.participle) && (auxiliary || s.is(verb, Is.have))) perfect = true;
    else if (s.must(i, Can.participle)) voice = 'passive';
    if (s.is(i, Is.passive)) voice = 'passive';
    verb = i;
    if (!auxiliary) break;
  }
  return { verb, voice, perfect, modal: s.is(start, Is.modal) ? start : undefined };
}

/** In English the object begins here, unless the subject stands behind its auxiliary. */
function opensObject(s: Tagging, i: number, start: number): boolean {
  return s.must(i, Can.determiner | Can.number) && !s.must(start - 1, Can.mark | Can.question | Can.coordinator) && !s.is(start, Is.do);
}

const FORMS = Can.infinitive | Can.participle | Can.ing;

function completes(s: Tagging, waiting: number, i: number): boolean {
  // *are to be opened*
  if (s.must(i - 1, Can.infinitiveMarker)) return i === waiting + 2 && s.is(waiting, Is.be) && s.is(i, Is.be);
  if (s.is(waiting, Is.modal | Is.do)) return s.must(i, Can.infinitive);
  if (s.is(waiting, Is.be)) return s.must(i, Can.participle | Can.ing);
  return s.is(waiting, Is.become | Is.have) && s.must(i, Can.participle);
}
