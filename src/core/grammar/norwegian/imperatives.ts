import { Can, Is } from '../can.ts';
import { startsHere } from '../names.ts';
import type { Pass, Tagging } from '../tagging.ts';
import { sentenceHasFinite } from '../windows.ts';

/** A verb of command opens its clause. */
export const imperatives: Pass = {
  id: 'imperatives',
  examples: [['*Ring* politiet.', 'imperative'], ['*Vil* du det?', 'finite'], ['Hun har en *ring*.', 'noun'], ['*Ap* og SV har svart.', 'noun']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (!s.may(i, Can.imperative)) continue;
      if (commands(s, i)) s.set(i, Can.imperative);
      else s.set(i, s.must(i, Can.imperative) ? Can.noun : s.can(i) & ~Can.imperative);
    }
  },
};

function commands(s: Tagging, i: number): boolean {
  const next = i + 1;
  if (!startsHere(s, i) || s.may(i, Can.finite) || s.is(i, Is.closed)) return false;
  if (s.may(i, Can.noun)) return s.is(next, Is.definite) && !s.may(next, Can.finite) && !sentenceHasFinite(s, i);
  return !s.is(next, Is.nominative) && !s.must(next, Can.finite) && !(s.may(i, Can.name) && s.is(next, Is.capitalised)) && !(s.must(next, Can.coordinator) && s.is(next + 1, Is.capitalised));
}
