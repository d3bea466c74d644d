import { Class } from '../../../lexicon/class.ts';
import { shift, type Messages, type Range } from '../../../model.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import { detecting } from '../../detecting.ts';
import { isAuthors, type Doc, type Passage, type StatementView } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { labelTerms } from '../label.ts';

const MOST_RELATED = 8;

const PRAISED: Messages = { nb: 'rosende om den andre parten', nn: 'rosande om den andre parten', en: 'praise of the other party' };
const JUDGED: Messages = { nb: 'merkelapp også her', nn: 'merkelapp òg her', en: 'a label here too' };

/** One finding where a statement gives one group a contentious label and praises another, with the places of both. */
export function* unequalLabels({ passages, text }: StatementView): Generator<Mark> {
  const judged = passages.flatMap(({ passage, start }) => judgedGroups(passage).map((r) => shift(r, start)));
  const praised = passages.flatMap(({ passage, start }) => praisedGroups(passage).map((r) => shift(r, start)));
  const [first] = judged;
  const [best] = praised;
  if (!first || !best) return;
  const related = [...praised.map((r) => ({ ...r, message: PRAISED })), ...judged.slice(1).map((r) => ({ ...r, message: JUDGED }))];
  yield { ...first, related: related.slice(0, MOST_RELATED), values: { praised: text.slice(best.start, best.end) } };
}

/** Labels for people in the author's own words. */
function judgedGroups(passage: Passage): Range[] {
  return labelTerms(passage)
    .filter((mark) => mark.severity !== 'hint' && isAuthors(passage, mark))
    .map(({ start, end }) => ({ start, end }));
}

/** *peaceful protesters*, *våre politifolk*: a praising word or a possessive of one's own right before a group. */
const praisedGroups = detecting(praisedIn, (range, _, facts) => (isAuthors(facts, range) ? range : undefined));

function praisedIn({ tokens }: Doc): Range[] {
  return tokens.flatMap((token, at) => {
    const before = tokens[at - 1]?.word.classes;
    const praised = token.word.classes.has(Class.groupNoun) && (before?.has(Class.praising) || before?.has(Class.possessiveOwn));
    return praised ? [rangeOfTokens(tokens, at - 1, at + 1)] : [];
  });
}
