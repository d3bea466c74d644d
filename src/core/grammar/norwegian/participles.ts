import { Can, Is, OPENER, PHRASE } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';

// Farther than a subject stands between an auxiliary and its participle.
const REACH = 14;

/** *har plyndret butikker, angrepet brannmenn*: a participle beside another shares its auxiliary. */
export const joinedParticiples: Pass = {
  id: 'joinedParticiples',
  examples: [['De har sparket dører og *angrepet* vakter.', 'participle'], ['De har sett huset og *arbeidet*.', 'noun'], ['Han ble fanget og *torturert* av soldater.', 'participle']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (s.may(i, Can.participle) && !s.must(i, Can.participle) && joinsParticiple(s, i) && (s.is(i + 1, Is.agent) || s.must(i + 1, PHRASE) && !s.must(i + 1, Can.adjective))) s.set(i, Can.participle);
    }
  },
};

/** Right behind a comma or a conjunction, in a clause whose auxiliary has a participle already? */
export function joinsParticiple(s: Tagging, i: number): boolean {
  return (s.is(i - 1, Is.comma) || s.must(i - 1, Can.coordinator)) && participleBefore(s, i - 1);
}

function participleBefore(s: Tagging, border: number): boolean {
  for (let n = border - 1; n >= s.near(border); n--) {
    if (s.must(n, Can.participle)) return governed(s, n) || s.is(s.before(n), Is.comma) || s.must(s.before(n), Can.coordinator);
    // The hyphen of *passasjer- og lastefly* is none between clauses.
    if (s.must(n, Can.finite | OPENER) || (s.is(n, Is.clauseMark) && s.lower(n) !== '-')) return false;
  }
  return false;
}

/** Does an auxiliary to the left still wait for this participle, or a modal for this infinitive? */
export function governed(s: Tagging, i: number, auxiliaries = Is.have | Is.be | Is.become): boolean {
  for (let n = i - 1; n >= s.near(i) && i - n < REACH; n--) {
    if (s.is(n, auxiliaries) && s.may(n, Can.finite | Can.infinitive | Can.participle)) return true;
    if (s.must(n, Can.finite | Can.infinitive) || s.is(n, Is.clauseMark) || s.must(n, OPENER)) return false;
    if (s.is(n, Is.nominative) && !s.may(n, Can.determiner) && !s.must(n - 1, Can.finite)) return false;
  }
  return false;
}

/** *dømte*: a participle in the plural, which stands beside its noun or after *er* and *blir*. */
export function isPluralParticiple(s: Tagging, i: number): boolean {
  return /[td]e$/.test(s.lower(i));
}
