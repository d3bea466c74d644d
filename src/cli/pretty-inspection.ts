import type { Colors } from 'picocolors/types.js';
import { explain } from '../core/inspect/explain.ts';
import type { Inspection } from '../core/inspect/model.ts';
import { say } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import { spokenLanguage } from '../core/review-language.ts';
import { positionAt } from './excerpt.ts';
import { toTerminal, type Piece } from './terminal.ts';

export interface InspectionLook {
  readonly colors: Colors;
  /** Language of what is said; left out: the statement's. */
  readonly messages?: Language;
}

const INDENT = '  ';

type Line = readonly Piece[];

/** How a statement is understood, sentence by sentence, for a person at a terminal. */
export function prettyInspection(path: string, text: string, inspection: Inspection, { colors, messages }: InspectionLook): string {
  const language = messages ?? spokenLanguage(inspection);
  const name: Piece = { text: path, paint: colors.bold };
  if (inspection.refused) return toTerminal([[name, INDENT, say(language, `refused.${inspection.refused}`)], []]);
  const said = inspection.sentences.map((sentence) => explain(inspection, text, sentence, language));
  const lines = said.flatMap(({ start, sentence, parts }): Line[] => [
    [],
    [INDENT, { text: sentence, paint: colors.bold }, INDENT, { text: place(text, start), paint: colors.dim }],
    ...parts.flatMap(({ title, lines }) => [[INDENT, INDENT, { text: title, paint: colors.cyan }], ...lines.map((line) => [INDENT, INDENT, INDENT, line])]),
  ]);
  return toTerminal([[name, INDENT, { text: say(language, `language.${inspection.language}`), paint: colors.dim }], ...(said.length ? lines : [[INDENT, say(language, 'inspect.nothing')]]), []]);
}

function place(text: string, offset: number): string {
  const { line, column } = positionAt(text, offset);
  return `${line}:${column}`;
}
