import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';

// *is now so thoroughly fed up*: adverbs between a verb of being and the state.
const STATE_REACH = 4;

type Tokens = readonly WordToken[];

/** What is known of a quantified group when its predicate comes. */
export interface Quantified {
  /** *nobody*, *no city* */
  readonly none: boolean;
  /** *all economists*, *no parties*: the verb may have the plural's form */
  readonly plural: boolean;
  restricted: boolean;
}

export const has = (token: WordToken | undefined, ...wanted: Class[]): boolean => token !== undefined && token.word.classes.hasAny(wanted);

/** End of a predicate at a token that claims something of all or none: a state of mind, a judged ability, a feeling; undefined for plain events. */
export function predicateEnd(tokens: Tokens, n: number, last: number, { none, restricted, plural }: Quantified): number | undefined {
  if (has(tokens[n], Class.claimAbility)) return abilityEnd(tokens, n, last, none);
  if (none && isPlainDenial(tokens, n)) return undefined;
  if (has(tokens[n], Class.claimedMind) || (none && has(tokens[n], Class.deniedMind)) || (plural && has(tokens[n], Class.claimedMindPlural))) return n + 1;
  const state = has(tokens[n], Class.claimCopula) ? stateEnd(tokens, n, last, none ? Class.deniedState : Class.claimedState) : undefined;
  return state ?? (none && restricted && has(tokens[n], Class.deniedChoice) ? n + 1 : undefined);
}

/** *Nobody knew*, *ingen elever vil få*: somebody's knowledge on one occasion, or a forecast, is a claim that can be checked. */
function isPlainDenial(tokens: Tokens, n: number): boolean {
  return has(tokens[n], Class.plainDenial) || (has(tokens[n], Class.forecast) && has(tokens[n + 1], Class.plainAbility));
}

/** Does a whole place feel, want or stand for something here, rather than lie dark or be evacuated? */
export function wholePredicateEnd(tokens: Tokens, n: number, last: number): number | undefined {
  if (n >= last) return undefined;
  if (has(tokens[n], Class.claimedMind, Class.speechless)) return n + 1;
  return has(tokens[n], Class.claimCopula) ? stateEnd(tokens, n, last, Class.claimedState) : undefined;
}

/** Of none, any judgement (*can deny*) but no rule or place (*can park*); of all, perception alone (*can see*). */
function abilityEnd(tokens: Tokens, n: number, last: number, none: boolean): number | undefined {
  let verb = n + 1;
  while (verb < last && has(tokens[verb], Class.claimAdverb)) verb++;
  if (none) return has(tokens[verb], Class.plainAbility) ? undefined : n + 1;
  return has(tokens[verb], Class.claimPerceive) && !isLookedAt(tokens, verb) ? verb + 1 : undefined;
}

/** *Anyone can see the show*: a thing, not a state of affairs (*can see that …*, *can see it*). */
function isLookedAt(tokens: Tokens, verb: number): boolean {
  const next = tokens[verb + 1];
  return has(tokens[verb], Class.looking) && next?.word.kind === 'word' && !has(next, Class.perceivedThing);
}

function stateEnd(tokens: Tokens, copula: number, last: number, wanted: Class): number | undefined {
  for (let n = copula + 1; n < Math.min(last, copula + 1 + STATE_REACH); n++) {
    if (has(tokens[n], wanted)) return n + 1;
    if (!has(tokens[n], Class.claimAdverb, Class.claimCopula)) return undefined;
  }
  return undefined;
}
