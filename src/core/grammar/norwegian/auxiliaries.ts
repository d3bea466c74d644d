import { Can, Is, OPENER, PHRASE, VERB } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';
import { isPluralParticiple } from './participles.ts';

// Farther than a subject stands between an auxiliary and its verb.
const REACH = 14;

/** *skal* waits for an infinitive, *har* and *blir* for a participle; the subject and adverbs may come between. */
export const auxiliaries: Pass = {
  id: 'auxiliaries',
  examples: [
    ['Kommunen vil *bygge* skolen.', 'infinitive'], ['I fjor ble tre menn *dømt* for ran.', 'participle'], ['De har alltid *ønsket* det.', 'participle'],
    ['Det kan ha blitt *kastet*.', 'participle'], ['Barna kan *få* vann.', 'infinitive'], ['Da kan barna *få* vann.', 'infinitive'],
  ],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (s.is(i, Is.modal) && s.may(i, Can.finite)) attract(s, i, Can.infinitive);
      else if (s.is(i, Is.have | Is.be | Is.become) && s.may(i, Can.finite | Can.infinitive | Can.participle)) attract(s, i, Can.participle);
    }
  },
};

function attract(s: Tagging, auxiliary: number, form: number): void {
  for (let i = auxiliary + 1; i < Math.min(s.last, auxiliary + REACH); i++) {
    if (s.is(i, Is.clauseMark) || s.must(i, OPENER) || s.must(i, Can.infinitiveMarker) || s.must(i, Can.finite) && !s.may(i, form)) return;
    // *har blitt trena*: the lexicons know other forms of it alone.
    if (form === Can.participle && s.before(i) === auxiliary && s.may(i, Can.infinitive) && !s.may(i, Can.participle) && /[^e]a$/.test(s.lower(i))) return s.set(i, form);
    if (form === Can.participle && s.is(i, Is.unknown) && s.must(s.before(i), Can.finite | Can.infinitive | Can.participle) && /(?:ert|dd)$/.test(s.lower(i)) && s.is(s.before(i), Is.become | Is.have)) {
      s.set(i, Can.participle);
      return;
    }
    if (s.may(i, form) && !isInside(s, i, auxiliary) && !(s.is(auxiliary, Is.have) && s.may(i, Can.finite) && isPluralParticiple(s, i))) {
      if (s.is(auxiliary, Is.be) && s.is(i, Is.adjectival)) return s.keep(i, Can.adjective);
      // *Når det regner, er håpet at …*
      if (s.is(auxiliary, Is.be) && s.is(i, Is.definite) && s.may(i, Can.noun) && s.is(auxiliary - 1, Is.comma) && opensWithClause(s, auxiliary)) return s.set(i, Can.noun);
      // *lett distrahert*
      if (s.may(i, Can.adverb | Can.adjective) && s.may(i + 1, Can.participle) && !s.may(i + 1, Can.noun)) continue;
      s.keep(i, form);
      return;
    }
    // A coordinated subject may come between, a second predicate not.
    if (s.must(i, Can.coordinator) && !s.may(i + 1, PHRASE)) return;
  }
}

function opensWithClause(s: Tagging, end: number): boolean {
  let first = s.first;
  while (first < end && s.must(first, Can.mark)) first++;
  return s.must(first, Can.subordinator);
}

/** Does an article or adjective before it make it part of a phrase? */
function isInside(s: Tagging, i: number, auxiliary: number): boolean {
  const left = i - 1;
  if (left === auxiliary) return false;
  if (s.must(left, Can.determiner | Can.number)) return true;
  if (isPluralParticiple(s, i) && s.may(i + 1, Can.noun) && !s.may(i + 1, VERB)) return true;
  if (s.must(left, Can.preposition) && s.may(i, Can.noun | Can.adjective)) return true;
  return s.may(i, Can.noun) && s.may(left, Can.adjective) && !s.may(left, Can.adverb | Can.pronoun) && !(s.is(left, Is.unknown) && s.is(left, Is.definite));
}
