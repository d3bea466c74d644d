import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';
import type { Sentence } from '../../../text/sentences.ts';
import { has, predicateEnd, wholePredicateEnd, type Quantified } from './quantified-predicates.ts';

// So many words a group with what narrows it may have; so many without (*no serious scholar any longer disputes*).
const WIDEST_SUBJECT = 14;
const WIDEST_PHRASE = 4;
// The first verb behind *who* is the relative clause's own.
const OWN_VERB = 3;

type Tokens = readonly WordToken[];

/** Where a walk through a quantified subject stands. */
interface Subject extends Quantified {
  /** Token at which a relative clause began. */
  relative?: number;
}

/** End of a claim about all or none of a group that begins at a quantifier; undefined where no claim follows. */
export function quantifiedEnd(tokens: Tokens, { last }: Sentence, at: number): number | undefined {
  if (has(tokens[at + 1], Class.countWord) || isOurselves(tokens, at)) return undefined;
  const subject: Subject = { none: has(tokens[at], Class.nobody, Class.noQuantifier), plural: has(tokens[at], Class.allQuantifier, Class.noQuantifier), restricted: false };
  const alone = has(tokens[at], Class.nobody, Class.everybody) || isOne(tokens[at + 1]);
  for (let n = at + 1; n < Math.min(last, at + WIDEST_SUBJECT); n++) {
    if (endsSubject(tokens, n, at, subject)) return undefined;
    if (subject.none && has(tokens[n], Class.endlessScope) && n > at + 1) return n + 1;
    if (n === at + 1 && !alone) continue;
    const end = opensRestriction(tokens, n, subject) || !isMainVerb(tokens, n, subject) ? undefined : predicateEnd(tokens, n, last, subject);
    if (end !== undefined) return end;
  }
  return undefined;
}

/** *the whole town is furious*, *Heile bygda er imot*, *En hel bygd er stemplet*. */
export function wholeEnd(tokens: Tokens, { last }: Sentence, at: number): number | undefined {
  const whole = has(tokens[at], Class.wholeWord) ? at : at + 1;
  if (whole > at && !has(tokens[at], Class.article)) return undefined;
  const noun = whole + 1;
  if (noun >= last || !has(tokens[whole], Class.wholeWord) || !isCollective(tokens[noun]!)) return undefined;
  return wholePredicateEnd(tokens, noun + 1, last) && noun + 1;
}

function isCollective(token: WordToken): boolean {
  return has(token, Class.collective) || (token.word.kind === 'word' && token.word.capitalised);
}

/** *none of us*: the author may know. */
function isOurselves(tokens: Tokens, at: number): boolean {
  return has(tokens[at + 1], Class.restrictingPreposition) && has(tokens[at + 2], Class.firstPerson) && !has(tokens[at + 2], Class.possessiveOwn);
}

const isOne = (token: WordToken | undefined): boolean => has(token, Class.oneOfThem);

function endsSubject(tokens: Tokens, n: number, at: number, subject: Subject): boolean {
  const { word } = tokens[n]!;
  if (word.kind === 'mark') return word.form !== ',' || subject.relative === undefined;
  if (word.kind !== 'word') return n === at + 1;
  return (has(tokens[n], Class.endsSubject) && !isStranded(tokens, n, subject)) || (!subject.restricted && n > at + WIDEST_PHRASE);
}

/** *everyone I speak to is*: the relative clause's preposition. */
function isStranded(tokens: Tokens, n: number, { relative }: Subject): boolean {
  return relative !== undefined && has(tokens[n], Class.preposition) && has(tokens[n + 1], Class.claimCopula, Class.claimedMind);
}

function opensRestriction(tokens: Tokens, n: number, subject: Subject): boolean {
  const opens = has(tokens[n], Class.restrictingPronoun);
  if (opens) subject.relative ??= n;
  if (opens || has(tokens[n], Class.restrictingPreposition)) subject.restricted = true;
  return opens;
}

function isMainVerb(tokens: Tokens, n: number, { relative }: Subject): boolean {
  return relative === undefined || tokens[n - 1]!.word.form === ',' || n >= relative + OWN_VERB;
}
