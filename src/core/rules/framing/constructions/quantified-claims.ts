import type { Messages } from '../../../model.ts';
import { rangeOfTokens, type WordToken } from '../../../text/paragraph.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { isCited, quotationAround } from '../context/citation.ts';
import { isClaim } from '../context/claim.ts';

const WHY: Messages = {
  nb: 'den sier hva alle eller ingen mener, vet eller kan',
  nn: 'det seier kva alle eller ingen meiner, veit eller kan',
  en: 'it tells what everyone or no one thinks, knows or can do',
};

// Words that may stand between the quantifier and its verb: *no serious scholar any longer disputes*.
const WIDEST_PHRASE = 4;

type Tokens = readonly WordToken[];

/**
 * Generalisations by construction: a quantifier over people as subject, then a verb of mind or ability (*Ingen kan …*, *every right-thinking person
 * agrees*), or all of somebody's attitudes (*alle bekymringer*). Rules of an institution (*alle elever har rett til*, *no commander may*) have neither.
 */
export function* quantifiedClaims(passage: Passage): Generator<Mark> {
  const { tokens, sentences } = passage;
  for (const sentence of sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!quantifies(tokens[at]!) || !startsClause(tokens, sentence, at)) continue;
      const last = claimEnd(tokens, sentence, at);
      if (last === undefined) continue;
      const place = { paragraph: passage, sentence, first: at, last };
      if (!isClaim(place) || isCited(place)) continue;
      yield { ...rangeOfTokens(tokens, at, last), values: { why: WHY }, ...(quotationAround(passage, at) && { severity: 'hint' as const }) };
    }
  }
}

const has = (token: WordToken | undefined, ...lists: string[]): boolean => token !== undefined && lists.some((l) => token.word.lists.has(l));

function quantifies(token: WordToken): boolean {
  return has(token, 'nobody', 'everybody', 'everyEach', 'noQuantifier', 'allQuantifier');
}

/** At the start of the sentence, behind a mark or a joining word; *not all*, *let nobody* and objects do not count. */
function startsClause(tokens: Tokens, { first }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  return at === first || before!.word.kind === 'mark' || has(before, 'clauseOpener');
}

function claimEnd(tokens: Tokens, sentence: Sentence, at: number): number | undefined {
  return attitudeEnd(tokens, sentence, at) ?? verbEnd(tokens, sentence, at);
}

/** *alle bekymringer*, *every concern*: a quantifier right before a noun of attitude. */
function attitudeEnd(tokens: Tokens, { last }: Sentence, at: number): number | undefined {
  return has(tokens[at], 'everybody', 'everyEach', 'allQuantifier') && at + 1 < last && has(tokens[at + 1], 'attitudeNoun') ? at + 2 : undefined;
}

/** Through the verb of mind (of none: or of ability), where only the quantifier's own phrase stands between. */
function verbEnd(tokens: Tokens, { last }: Sentence, at: number): number | undefined {
  const alone = has(tokens[at], 'nobody', 'everybody');
  const verbs = has(tokens[at], 'nobody', 'noQuantifier') ? ['mindVerb', 'ability'] : ['mindVerb'];
  for (let n = at + 1; n < Math.min(last, at + 1 + WIDEST_PHRASE); n++) {
    if (tokens[n]!.word.kind !== 'word' || has(tokens[n], 'breaksPhrase')) return undefined;
    if (has(tokens[n], ...verbs)) return n > at + 1 || alone ? n + 1 : undefined;
  }
  return undefined;
}
