import type { Placed } from '../speech/placed.ts';
import type { Chunk } from '../grammar/chunks.ts';
import type { Clause } from '../grammar/clause.ts';
import { sentencesOf, tagName, type AnalysedSentence } from '../grammar/doc.ts';
import { rangeOfTokens } from '../languages/paragraph.ts';
import { shift, type Range } from '../model.ts';
import type { Relocation } from '../relocate.ts';
import type { InspectedClause, InspectedPhrase, Inspection } from './model.ts';

type Grammar = Pick<Inspection, 'sentences' | 'tokens' | 'chunks' | 'clauses'>;

/** The grammar of one block, at its place in the text. */
export function inspectGrammar(placed: Placed, there: Relocation, text: string): Grammar {
  const at = new Places(placed, there, text);
  const sentences = sentencesOf(placed.paragraph);
  return {
    sentences: sentences.map((s) => at.tokens(s.first, s.last)),
    tokens: sentences.flatMap((s) => tokensOf(s, at)),
    chunks: sentences.flatMap(({ chunks }) => chunks.map((chunk) => at.phrase(chunk)!)),
    clauses: sentences.flatMap(({ clauses, infinitives }) => [...clauses, ...infinitives].map((clause) => inspectClause(clause, at))),
  };
}

function tokensOf({ first, last, tagging }: AnalysedSentence, at: Places): Grammar['tokens'] {
  return tagging.tokens.slice(first, last).map(({ word }, n) => ({ ...at.token(first + n)!, text: word.form, tag: tagName(tagging.can(first + n)) }));
}

function inspectClause(clause: Clause, at: Places): InspectedClause {
  const { kind, mood, voice, negated, perfect, person } = clause;
  return {
    ...at.range(clause), kind, mood, voice, negated, perfect, person,
    finite: at.token(clause.finite), verb: at.token(clause.verb), modal: at.token(clause.modal), marker: at.token(clause.marker),
    subject: at.phrase(clause.subject), agent: at.phrase(clause.agent),
  };
}

/** Where what stands in a block stands in the text. */
class Places {
  constructor(private readonly placed: Placed, private readonly there: Relocation, private readonly text: string) {}

  range({ start, end }: Range): Range {
    return this.there.range(shift({ start, end }, this.placed.start));
  }

  tokens(first: number, last: number): Range {
    return this.range(rangeOfTokens(this.placed.paragraph.tokens, first, last));
  }

  /** Of a word that is broken over two lines: what stands on the first. */
  token(i: number | undefined): Range | null {
    if (i === undefined) return null;
    const { start, end } = this.tokens(i, i + 1);
    const form = this.placed.paragraph.tokens[i]!.word.form;
    const gap = /\s/.test(form) ? -1 : this.text.slice(start, end).search(/\s/);
    return { start, end: gap > 0 ? start + gap : end };
  }

  phrase(chunk: Chunk | undefined): InspectedPhrase | null {
    return chunk ? { ...this.tokens(chunk.first, chunk.last), kind: chunk.kind, head: this.token(chunk.head)! } : null;
  }
}
