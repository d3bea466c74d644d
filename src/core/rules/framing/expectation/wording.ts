import { tokenSpan } from '../../../languages/paragraph.ts';
import { NOTHING, type WordToken } from '../../../languages/words.ts';
import { ClassSet } from '../../../lexicon/class-set.ts';
import { clauseFeatures } from '../../attribution/expectation/clause-features.ts';
import { viewAt, type ClauseView } from '../../attribution/view.ts';
import { isAuthors, sided, type Passage } from '../../passage.ts';
import type { Mark, Rule } from '../../rule.ts';

/** Where a word of a class counts: in the wording, or beside it. */
export type Role = 'own' | 'before' | 'after';

/** A wording that a framing rule marks, where it stands. */
export interface Wording {
  readonly rule: Pick<Rule, 'id' | 'severity'>;
  readonly mark: Mark;
  readonly passage: Passage;
  /** From one token to before another. */
  readonly first: number;
  readonly last: number;
}

export function wordingOf(rule: Wording['rule'], mark: Mark, passage: Passage): Wording {
  return { rule, mark, passage, ...tokenSpan(passage.tokens, mark) };
}

/** The classes of the words in each role, a class once however often it occurs. */
export function classesAround({ passage: { tokens }, first, last }: Wording): Readonly<Record<Role, ClassSet>> {
  return { own: ClassSet.union(tokens.slice(first, last).map(({ word }) => word.classes)), before: wordOf(tokens[first - 1]).classes, after: wordOf(tokens[last]).classes };
}

/** What a wording is like beside the classes of its words, by names that the table of weights knows. */
export function wordingFeatures(wording: Wording): string[] {
  const { rule, mark, passage } = wording;
  const name = rule.id.slice(rule.id.indexOf('/') + 1);
  const severity = mark.severity ?? rule.severity;
  return [
    `rule ${name}`, severity, seenBy(mark), `${name}, ${severity}`, `${name}, ${seenBy(mark)}`, `in a ${passage.kind}`,
    ...FLAGS.filter(([, holds]) => holds(wording)).map(([flag]) => flag), ...clausePart(wording),
  ];
}

function seenBy({ term, tone }: Mark): string {
  if (!term) return tone ? 'tone' : 'construction';
  return term.term.includes(' ') ? 'listed phrase' : 'listed word';
}

const FLAGS: readonly (readonly [string, (wording: Wording) => boolean])[] = [
  ['in a party’s text', ({ passage }) => passage.party],
  ['of a side not known', ({ mark }) => mark.tone === true && mark.term !== undefined],
  ['in another voice', ({ passage, mark }) => !isAuthors(passage, mark)],
  ['behind a quotation mark', ({ passage, first }) => QUOTATION_MARK.test(wordOf(passage.tokens[first - 1]).form)],
  ['opens its text', ({ first }) => first === 0],
  ['capitalised', ({ passage, first }) => wordOf(passage.tokens[first]).capitalised],
  ['behind a capital', ({ passage, first }) => wordOf(passage.tokens[first - 1]).capitalised],
  ['before a capital', ({ passage, last }) => wordOf(passage.tokens[last]).capitalised],
  ['several words', ({ first, last }) => last - first > 1],
  ['compound', ({ passage, first, last }) => passage.tokens.slice(first, last).some(({ word }) => word.compound !== undefined)],
  ['long word', ({ passage, first, last }) => passage.tokens.slice(first, last).some(({ word }) => word.lower.length > LONG)],
];

const QUOTATION_MARK = /["“«‘']/u;
// In letters: compounds and words of officials.
const LONG = 12;

/** The clause around it, and its part there. */
function clausePart({ passage, first, last }: Wording): string[] {
  const view = clauseAround(passage, first, last);
  return view ? [`mood ${view.clause.mood}`, partIn(view, first), ...clauseFeatures(view)] : [];
}

/** A joining word belongs to no clause: *And why did …?* */
function clauseAround(passage: Passage, first: number, last: number): ClauseView | undefined {
  const doc = sided(passage);
  for (let i = first; i < last; i++) {
    const view = viewAt(doc, i);
    if (view) return view;
  }
  return undefined;
}

function partIn({ clause, subjectHead }: ClauseView, at: number): string {
  if (subjectHead.includes(at)) return 'in the subject';
  const verb = clause.verb ?? clause.finite;
  return verb === at ? 'the verb' : verb !== undefined && at > verb ? 'behind the verb' : 'before the verb';
}

const wordOf = (token: WordToken | undefined) => token?.word ?? NOTHING;
