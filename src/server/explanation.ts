/** How the sentence at the cursor is understood. */
import type { Position } from 'vscode-languageserver';
import { explain, sentenceAt } from '../core/inspect/explain.ts';
import { inspect } from '../core/inspect/inspect.ts';
import type { Inspection } from '../core/inspect/model.ts';
import { say } from '../core/messages/say.ts';
import type { ExplanationView } from '../protocol/explain.ts';
import type { Reviewed } from './review-document.ts';

// The cursor moves more often than the text changes.
const inspected = new WeakMap<Reviewed, Inspection>();

export function explanation(position: Position, reviewed: Reviewed | undefined): ExplanationView | null {
  if (!reviewed?.core) return null;
  const { core, document, settings: { messageLanguage } } = reviewed;
  const language = messageLanguage === 'auto' ? core.language : messageLanguage;
  const inspection = inspectionOf(reviewed, core.text);
  const sentence = sentenceAt(inspection, document.offsetAt(position));
  return sentence ? explain(inspection, core.text, sentence, language) : { sentence: say(language, 'inspect.nothing'), parts: [] };
}

function inspectionOf(reviewed: Reviewed, text: string): Inspection {
  let inspection = inspected.get(reviewed);
  if (!inspection) inspected.set(reviewed, (inspection = inspect(reviewed.brief.reviewer, text, reviewed.brief.statement)));
  return inspection;
}
