import { Can, Is, NOMINAL, OPENER, VERB } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';

// Farther than a subject stands between an auxiliary and its verb.
const REACH = 14;

/** *will* and *do* wait for an infinitive, *have* for a participle, *be* for a participle or *-ing*; in a question the subject comes between. */
export const auxiliaries: Pass = {
  id: 'auxiliaries',
  examples: [['They will *vote* today.', 'infinitive'], ['Did the board *plan* it?', 'infinitive'], ['They have *planned* it.', 'participle'], ['Two men were *charged* today.', 'participle'], ["So, that's the way they *ended* here.", 'finite']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (s.is(i, Is.contracted)) contracted(s, i);
      else if (s.is(i, Is.modal | Is.do) && s.may(i, VERB)) attract(s, i, Can.infinitive);
      else if (s.is(i, Is.have) && s.may(i, VERB)) attract(s, i, Can.participle);
      else if (s.is(i, Is.be) && s.may(i, VERB)) attract(s, i, Can.participle | Can.ing);
      else if (s.is(i, Is.become) && s.may(i, VERB)) attract(s, i, Can.participle);
    }
  },
};

/** *it's*, *they'd*, *we'll*. */
function contracted(s: Tagging, i: number): void {
  const lower = s.lower(i);
  attract(s, i, /'ll$/.test(lower) ? Can.infinitive : /'ve$/.test(lower) ? Can.participle : /'d$/.test(lower) ? Can.infinitive | Can.participle : Can.participle | Can.ing);
}

function attract(s: Tagging, auxiliary: number, form: number): void {
  for (let i = auxiliary + 1; i < Math.min(s.last, auxiliary + REACH); i++) {
    if (s.is(i, Is.clauseMark) && !(s.is(i, Is.comma) && adverbInside(s, i)) || s.must(i, OPENER) || s.must(i, Can.infinitiveMarker)) return;
    const adjacent = s.before(i) <= auxiliary || s.is(i - 1, Is.negation) || s.before(i) === s.after(auxiliary) && s.is(s.before(i), Is.nominative) && s.must(s.before(i), Can.pronoun);
    if (s.may(i, form) && (adjacent || isQuestion(s, auxiliary) && !s.must(i - 1, Can.determiner | Can.adjective | Can.preposition))) {
      if (!adjacent && s.may(i, Can.noun) && form & Can.infinitive && !s.may(s.before(i), NOMINAL)) continue;
      s.keep(i, form);
      return;
    }
    if (!isQuestion(s, auxiliary) && !(i === auxiliary + 1 && s.is(i, Is.nominative)) && !s.may(i, Can.adverb) && !s.is(i, Is.quote)) return;
    if (s.must(i, Can.finite)) return;
  }
}

/** *was, however, charged* */
function adverbInside(s: Tagging, comma: number): boolean {
  return s.may(comma + 1, Can.adverb) && s.is(comma + 2, Is.comma) || s.may(comma - 1, Can.adverb) && s.is(comma - 2, Is.comma);
}

/** Does the subject follow: is there none before it? */
function isQuestion(s: Tagging, auxiliary: number): boolean {
  // *that's the way we ended up*: has its subject.
  if (s.is(auxiliary, Is.contracted)) return false;
  const left = s.before(auxiliary);
  if (s.is(auxiliary, Is.do | Is.modal) && s.tokens[s.last - 1]!.word.form === '?') return true;
  return left < s.first || s.must(left, Can.mark | Can.question | Can.coordinator) || s.is(left, Is.negation) && s.must(left, Can.adverb);
}
