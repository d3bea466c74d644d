import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Doc } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { isCited, quotationAround } from '../context/citation.ts';
import { isClaim } from '../context/claim.ts';
import { has } from './quantified-predicates.ts';
import { quantifiedEnd, wholeEnd } from './quantified-subjects.ts';

const WHY: Messages = {
  nb: 'sier på andres vegne hva de mener, vet eller kan',
  nn: 'seier på vegner av andre kva dei meiner, veit eller kan',
  en: 'tells on behalf of others what they think, know or can do',
};

type Tokens = readonly WordToken[];

/**
 * Generalisations by construction: a quantifier over people, what narrows them (*alle som bor her*, *nobody in this town*), then what they are all said
 * to think, know, feel or be able to (*veit*, *can justify*, *er rasende*); or a whole place that is of one mind. Facts about all or none (*no one was
 * injured*, *all pupils get a bus pass*) and rules (*no commander may*) have no such predicate.
 */
export function* quantifiedClaims(doc: Doc): Generator<Mark> {
  const { tokens, sentences } = doc;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; ) {
      const last = claimEnd(tokens, sentence, at);
      const place = last && { paragraph: doc, sentence, first: at, last };
      if (place && isClaim(place) && !isCited(place)) {
        yield { ...rangeOfTokens(tokens, at, place.last), values: { why: WHY }, ...(quotationAround(doc, at) && { severity: 'hint' as const }) };
      }
      at = last ?? at + 1;
    }
  }
}

function claimEnd(tokens: Tokens, sentence: Sentence, at: number): number | undefined {
  if (has(tokens[at], Class.anyoneAtAll) && has(tokens[at - 1], Class.comparedTo)) return has(tokens[at + 1], Class.claimAbility) ? at + 2 : undefined;
  if (!startsClause(tokens, sentence, at)) return undefined;
  if (quantifies(tokens[at]!)) return attitudeEnd(tokens, sentence, at) ?? quantifiedEnd(tokens, sentence, at);
  return wholeEnd(tokens, sentence, at);
}

function quantifies(token: WordToken): boolean {
  return has(token, Class.nobody, Class.everybody, Class.everyEach, Class.noQuantifier, Class.allQuantifier);
}

/** At the start of the sentence, behind a mark or a joining word; *not all*, *if anyone*, *let nobody* and objects do not count. */
function startsClause(tokens: Tokens, { first }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return at === first || before!.word.kind === 'mark' || (has(before, Class.clauseOpener) && !has(before, Class.conditional));
}

/** *alle bekymringer*, *every concern*: a quantifier right before a noun of attitude. */
function attitudeEnd(tokens: Tokens, { last }: Sentence, at: number): number | undefined {
  return has(tokens[at], Class.everybody, Class.everyEach, Class.allQuantifier) && at + 1 < last && has(tokens[at + 1], Class.attitudeNoun) ? at + 2 : undefined;
}
