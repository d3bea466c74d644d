import type { Paragraph } from '../languages/paragraph.ts';
import type { WordToken } from '../languages/words.ts';
import { Can } from './can.ts';
import { chunksOf, type Chunk, type Tokens } from './chunks.ts';
import type { Clause } from './clause.ts';
import { finishClause, passiveInfinitives } from './finish.ts';
import { splitClauses, type Draft } from './split.ts';
import { tagSentence, type SentenceGrammar } from './tagger.ts';
import type { Tagging } from './tagging.ts';

/** One sentence, analysed: what every rule and the reading of reports work on. */
export interface AnalysedSentence extends Tokens {
  readonly tagging: Tagging;
  readonly chunks: readonly Chunk[];
  /** In text order. */
  readonly clauses: readonly Clause[];
  /** *to be arrested*, *å bli avhørt*: passives without a finite verb. */
  readonly infinitives: readonly Clause[];
}

const remembered = new WeakMap<readonly WordToken[], readonly AnalysedSentence[]>();

/** The sentences of a paragraph. Worked out once for the same tokens. */
export function sentencesOf({ tokens, sentences, vocabulary }: Paragraph): readonly AnalysedSentence[] {
  let found = remembered.get(tokens);
  if (!found) remembered.set(tokens, (found = sentences.map((s) => analyse(tokens, s, vocabulary.language.grammar))));
  return found;
}

/** The clauses of a paragraph, in text order. */
export function clausesOf(paragraph: Paragraph): readonly Clause[] {
  const sentences = sentencesOf(paragraph);
  let found = clauses.get(sentences);
  if (!found) clauses.set(sentences, (found = sentences.flatMap((s) => s.clauses)));
  return found;
}

const clauses = new WeakMap<readonly AnalysedSentence[], readonly Clause[]>();

/** The name of a token's tag. */
export function tagName(tag: number): keyof typeof Can {
  return TAG_NAMES.find(([, bit]) => bit === tag)?.[0] ?? 'mark';
}

const TAG_NAMES = Object.entries(Can) as [keyof typeof Can, number][];

function analyse(tokens: readonly WordToken[], { first, last }: Tokens, grammar: SentenceGrammar): AnalysedSentence {
  const tagging = tagSentence(tokens, first, last, grammar);
  const chunks = chunksOf(tagging, grammar.headFirst);
  const search = { s: tagging, chunks, grammar };
  const done = new Map<Draft, Clause>();
  const drafts = splitClauses(tagging, chunks);
  for (const draft of drafts) {
    const clause = finishClause(search, draft, draft.beside && done.get(draft.beside), reachOf(tagging, draft, drafts));
    if (clause) done.set(draft, clause);
  }
  return { first, last, tagging, chunks, clauses: [...done.values()].sort((a, b) => a.first - b.first), infinitives: passiveInfinitives(search) };
}

/** *… hold the position he occupies*: a relative clause that no word opens is part of the phrase that it is about; token index past its last word. */
function reachOf(s: Tagging, draft: Draft, drafts: readonly Draft[]): number {
  const contacts = drafts.filter((d) => d.parent === draft && d.kind === 'relative' && d.marker === undefined);
  const last = contacts.at(-1)?.tokens.findLast((i) => !s.must(i, Can.mark));
  return last === undefined ? 0 : last + 1;
}
