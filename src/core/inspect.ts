import { sentencesOf } from './grammar/doc.ts';
import type { Clause } from './grammar/clause.ts';
import type { Chunk } from './grammar/chunks.ts';
import type { Paragraph, WordToken } from './languages/paragraph.ts';

export function clausesJson(paragraph: Paragraph) {
  const { tokens } = paragraph;
  return sentencesOf(paragraph).flatMap(({ clauses, infinitives }) => [...clauses, ...infinitives]).map((c: Clause) => ({
    start: c.start, end: c.end, kind: c.kind, finite: place(tokens, c.finite), verb: place(tokens, c.verb), voice: c.voice, subject: phrase(tokens, c.subject), agent: phrase(tokens, c.agent), negated: c.negated,
  }));
}

function place(tokens: readonly WordToken[], i: number | undefined) {
  return i === undefined ? null : { start: tokens[i]!.start, end: tokens[i]!.end };
}

function phrase(tokens: readonly WordToken[], chunk: Chunk | undefined) {
  return chunk ? { start: tokens[chunk.first]!.start, end: tokens[chunk.last - 1]!.end, head: place(tokens, chunk.head) } : null;
}
