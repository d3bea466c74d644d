import { isProse } from '../document/block.ts';
import { shift } from '../model.ts';
import { attributionRows } from '../reports/json.ts';
import type { Ground, Review, Reviewer, StatementOptions } from '../review.ts';
import { inspectGrammar } from './grammar.ts';
import type { InspectedReport, Inspection } from './model.ts';
import { inspectRules } from './rules.ts';

/** How a text is understood, and why it is marked where it is and nowhere else. */
export function inspect(reviewer: Reviewer, text: string, options: StatementOptions = {}): Inspection {
  const { review, ground } = reviewer.withGround(text, options);
  return ground ? inspectionOf(review, ground) : { language: review.language, ...(review.refused && { refused: review.refused }), ...NOTHING };
}

const NOTHING = { blocks: [], sentences: [], tokens: [], chunks: [], clauses: [], reports: [], rules: [] } as const;

function inspectionOf(review: Review, ground: Ground): Inspection {
  const { placed, there } = ground;
  const grammars = placed.map((block) => inspectGrammar(block, there, review.text));
  return {
    language: review.language,
    blocks: placed.map(({ start, paragraph: { text, kind, language } }) => ({ ...there.range(shift({ start: 0, end: text.length }, start)), kind, language, read: isProse(kind) })),
    sentences: grammars.flatMap(({ sentences }) => sentences),
    tokens: grammars.flatMap(({ tokens }) => tokens),
    chunks: grammars.flatMap(({ chunks }) => chunks),
    clauses: grammars.flatMap(({ clauses }) => clauses),
    reports: review.attributions.flatMap((attribution): InspectedReport[] => attributionRows(review.text, attribution).map((row) => ({ ...row, status: attribution.status }))),
    rules: inspectRules(review, ground),
  };
}
