import { Can, Is, OPENER, PHRASE, VERB } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';
import { startsHere } from '../names.ts';

// Farther than a subject stands between an auxiliary and its verb.
const REACH = 14;

/** *skal* waits for an infinitive, *har* and *blir* for a participle; the subject and adverbs may come between. */
export const auxiliaries: Pass = {
  id: 'auxiliaries',
  examples: [
    ['Kommunen vil *bygge* skolen.', 'infinitive'], ['I fjor ble tre menn *dømt* for ran.', 'participle'], ['De har alltid *ønsket* det.', 'participle'],
    ['Det kan ha blitt *kastet*.', 'participle'],
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
    if (s.may(i, form) && !isInside(s, i, auxiliary) && !(s.is(auxiliary, Is.have) && s.may(i, Can.finite) && isPlural(s, i))) {
      if (s.is(auxiliary, Is.be) && s.is(i, Is.adjectival)) return s.keep(i, Can.adjective);
      // *lett distrahert*
      if (s.may(i, Can.adverb | Can.adjective) && s.may(i + 1, Can.participle) && !s.may(i + 1, Can.noun)) continue;
      s.keep(i, form);
      return;
    }
    // A coordinated subject may come between, a second predicate not.
    if (s.must(i, Can.coordinator) && !s.may(i + 1, PHRASE)) return;
  }
}

/** Does an article or adjective before it make it part of a phrase? */
function isInside(s: Tagging, i: number, auxiliary: number): boolean {
  const left = i - 1;
  if (left === auxiliary) return false;
  if (s.must(left, Can.determiner | Can.number)) return true;
  if (isPlural(s, i) && s.may(i + 1, Can.noun) && !s.may(i + 1, VERB)) return true;
  if (s.must(left, Can.preposition) && s.may(i, Can.noun | Can.adjective)) return true;
  return s.may(i, Can.noun) && s.may(left, Can.adjective) && !s.may(left, Can.adverb | Can.pronoun);
}

/** A verb of command opens its clause. */
export const imperatives: Pass = {
  id: 'imperatives',
  examples: [['*Ring* politiet.', 'imperative'], ['*Vil* du det?', 'finite'], ['Hun har en *ring*.', 'noun']],
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
  return !s.is(next, Is.nominative) && !s.must(next, Can.finite) && !(s.may(i, Can.name) && s.is(next, Is.capitalised));
}

/** *har plyndret butikker, angrepet brannmenn*: a participle beside another shares its auxiliary. */
export const joinedParticiples: Pass = {
  id: 'joinedParticiples',
  examples: [['De har sparket dører og *angrepet* vakter.', 'participle'], ['De har sett huset og *arbeidet*.', 'noun']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (s.may(i, Can.participle) && !s.must(i, Can.participle) && joinsParticiple(s, i) && s.must(i + 1, PHRASE) && !s.must(i + 1, Can.adjective)) s.set(i, Can.participle);
    }
  },
};

/** Right behind a comma or a conjunction, in a clause whose auxiliary has a participle already? */
function joinsParticiple(s: Tagging, i: number): boolean {
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

/** Each clause has one finite verb: a form that may be one is it where the clause has none that must be. */
export const finites: Pass = {
  id: 'finites',
  examples: [
    ['*Leder* Kari Vik møtte pressen.', 'name'], ['Hun *leder* laget.', 'finite'], ['Mannen *kastet* steiner.', 'finite'],
    ['Steinen var *kastet* av en gutt.', 'participle'], ['Huset vi *kjøpte*, var rødt.', 'finite'],
  ],
  run(s) {
    for (let i = s.first; i < s.last; i++) if (s.may(i, Can.finite) && !s.must(i, Can.finite)) decide(s, i);
  },
};

function decide(s: Tagging, i: number): void {
  s.keep(i, isFinite(s, i) ? Can.finite : s.can(i) & ~Can.finite);
}

function isFinite(s: Tagging, i: number): boolean {
  if (s.may(i, Can.participle) && (governed(s, i) || (!isPlural(s, i) && !s.is(i + 1, Is.nominative) && joinsParticiple(s, i)))) return false;
  const prev = s.before(i);
  const start = clauseStart(s, i);
  // *Alle tilsette skal*: what stands right before a verb is its subject.
  if (s.may(i + 1, Can.finite) && s.is(i + 1, Is.be | Is.become | Is.have | Is.modal) && !isBarePronoun(s, prev) && s.may(i, Can.noun | Can.adjective)) return false;
  // *De ansatte streiker*
  if (isPlural(s, i) && s.may(i, Can.adjective) && s.may(i + 1, Can.finite) && s.may(prev, Can.determiner) && !isBarePronoun(s, prev)) return false;
  const subject = isSubject(s, prev, i);
  if (subject && !hasFinite(s, clauseStart(s, prev), prev)) return true;
  if (s.is(prev, Is.be) && s.may(i, Can.adjective) && s.is(i, Is.past) && !s.may(i, Can.noun)) return false;
  if (!isNounlike(s, i)) return !(hasFinite(s, start, i) && !subject && s.may(i, Can.participle) && !isPlural(s, i));
  if (subject && !s.may(prev, Can.determiner) || takesSubject(s, i) || reports(s, i)) return true;
  if (isContact(s, start, i)) return true;
  if (s.is(prev, Is.be) && s.may(i, Can.adjective)) return false;
  if (hasFinite(s, start, i)) return false;
  if (hasLikelyFinite(s, i + 1, clauseEnd(s, i))) return s.must(start - 1, Can.relative) && !s.must(s.after(i), Can.finite);
  return needsFinite(s, i, start);
}

/** *jeg*, *vi*: no article as well. */
function isBarePronoun(s: Tagging, i: number): boolean {
  return s.is(i, Is.nominative) && !s.may(i, Can.determiner);
}

/** *dømte*: a participle in the plural, which stands beside its noun or after *er* and *blir*. */
function isPlural(s: Tagging, i: number): boolean {
  return /[td]e$/.test(s.lower(i));
}

/** May it be a noun or an adjective here? A past form is an adjective beside its noun alone. */
function isNounlike(s: Tagging, i: number): boolean {
  return s.may(i, Can.noun | Can.name) || (s.may(i, Can.adjective) && (!s.is(i, Is.past) || s.must(i - 1, Can.determiner | Can.adjective | Can.preposition)));
}

/** *håper ranere | stjeler*: a clause without *at* behind a verb that has one. */
function isContact(s: Tagging, start: number, i: number): boolean {
  let verb = i - 1;
  while (verb > start && !s.must(verb, Can.finite)) verb--;
  return s.must(verb, Can.finite) && s.is(verb, Is.takesClause) && s.must(verb + 1, PHRASE) && s.before(i) > verb && !s.may(i, Can.adjective);
}

/** *jeg*, *de*; *det* and *den*, which no noun without its article follows. */
function isSubject(s: Tagging, prev: number, i: number): boolean {
  if (!s.may(prev, Can.pronoun)) return false;
  return s.is(prev, Is.nominative) || (s.is(prev, Is.demonstrative) && !s.is(i, Is.definite) && !s.must(prev - 1, Can.preposition));
}

/** *…, lover statsråden*: a verb of saying behind a comma, its subject behind it. *setter seg*: an object behind it. */
function reports(s: Tagging, i: number): boolean {
  const next = s.after(i);
  if (s.is(i, Is.takesClause) && s.is(i + 1, Is.complementizer) && s.must(i + 1, Can.subordinator)) return true;
  if (s.is(next, Is.oblique) && !s.is(next, Is.nominative) && s.must(next, Can.pronoun)) return true;
  return (s.is(i - 1, Is.comma) || s.is(i - 1, Is.quote)) && s.is(i, Is.takesClause) && s.may(next, Can.name | Can.noun | Can.pronoun) && !s.must(i + 1, Can.mark);
}

/** *Derfor sanger vi*: a nominative right behind it. */
function takesSubject(s: Tagging, i: number): boolean {
  const next = s.after(i);
  return s.is(next, Is.nominative) && !s.may(next, Can.determiner) && !hasFinite(s, clauseStart(s, i), i) && !s.may(s.after(next), Can.finite);
}

function hasFinite(s: Tagging, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.must(i, Can.finite)) return true;
  return false;
}

/** A verb that must be finite, or can be nothing but a past form. */
function hasLikelyFinite(s: Tagging, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (s.must(i, Can.finite) || (s.may(i, Can.finite) && s.is(i, Is.past) && !isNounlike(s, i) && !governed(s, i))) return true;
  return false;
}

function isBorder(s: Tagging, i: number): boolean {
  return s.is(i, Is.clauseMark) || s.must(i, Can.coordinator) || s.must(i, Can.subordinator) || s.must(i, Can.relative) || s.must(i, Can.question);
}

export function clauseStart(s: Tagging, i: number): number {
  let at = i;
  while (at > s.near(i) && !isBorder(s, at - 1)) at--;
  return at;
}

function clauseEnd(s: Tagging, i: number): number {
  let at = i + 1;
  while (at < s.far(i) && !isBorder(s, at)) at++;
  return at;
}

/** Does an auxiliary to the left still wait for this participle? */
function governed(s: Tagging, i: number): boolean {
  for (let n = i - 1; n >= s.near(i) && i - n < REACH; n--) {
    if (s.is(n, Is.have | Is.be | Is.become) && s.may(n, Can.finite | Can.infinitive | Can.participle)) return true;
    if (s.must(n, Can.finite | Can.infinitive) || s.is(n, Is.clauseMark) || s.must(n, OPENER)) return false;
    if (s.is(n, Is.nominative) && !s.may(n, Can.determiner) && !s.must(n - 1, Can.finite)) return false;
  }
  return false;
}

/** Does the clause around a form that may be a noun lack its verb, so that this is it? */
function needsFinite(s: Tagging, i: number, start: number): boolean {
  const opener = start - 1;
  if (s.must(opener, Can.subordinator | Can.relative | Can.question)) return true;
  if (start === s.first || s.is(opener, Is.quote) || opener === s.first && s.must(opener, Can.coordinator)) return i > start ? !mainHasFinite(s, i) : opensFragment(s, i);
  if (i === start) return followsOpening(s, i) || joinsVerb(s, i, opener) || s.is(opener, Is.clauseMark) && !mainHasFinite(s, i) && s.may(opener - 1, Can.noun | Can.name) && !s.must(i + 1, Can.mark | Can.coordinator | Can.noun);
  if (s.must(i - 1, Can.participle | Can.adjective)) return false;
  return s.must(opener, Can.coordinator) ? mainHasFinite(s, i) || !sentenceHasFinite(s, i) : !mainHasFinite(s, i);
}

/** *Mistet initiativet*: a heading whose subject is left out. */
function opensFragment(s: Tagging, i: number): boolean {
  return !sentenceHasFinite(s, i) && s.must(i + 1, PHRASE | Can.adverb | Can.infinitiveMarker) && !s.is(i + 1, Is.genitive);
}

/** *satte seg i bilen og kjører*: beside a verb, where what stands before the conjunction is no noun of the same kind. */
function joinsVerb(s: Tagging, i: number, border: number): boolean {
  if (s.must(i + 1, Can.coordinator) || !hasFinite(s, s.near(border), border)) return false;
  const left = border - 1;
  if (!s.may(i, Can.noun)) return !s.may(i, Can.participle) || isPlural(s, i) || s.must(border, Can.coordinator);
  return !(s.may(left, Can.noun) && (s.is(left, Is.plural | Is.unknown) && !s.is(left, Is.definite) || !s.is(left, Is.definite)));
}

/** Has the clause outside all others its verb before this? */
function mainHasFinite(s: Tagging, i: number): boolean {
  for (let n = i - 1; n >= s.near(i); n--) if (s.must(n, Can.finite) && !isEmbedded(s, n)) return true;
  return false;
}

function isEmbedded(s: Tagging, verb: number, joined = 3): boolean {
  const opener = clauseStart(s, verb) - 1;
  return s.must(opener, OPENER) || (joined > 0 && s.must(opener, Can.coordinator) && opener > s.first && isEmbedded(s, opener - 1, joined - 1));
}

/** *Da krigen begynte, | flyktet folk*: the verb after a clause in front. */
function followsOpening(s: Tagging, i: number): boolean {
  let at = s.first;
  while (at < i && s.must(at, Can.mark | Can.adverb | Can.coordinator)) at++;
  return s.must(at, Can.subordinator | Can.question) && hasFinite(s, at, i) && !s.must(i + 1, Can.mark);
}

function sentenceHasFinite(s: Tagging, i: number): boolean {
  return hasFinite(s, s.near(i), i) || hasFinite(s, i + 1, s.far(i + 1));
}
