/** What a decision, an allowed term or a source makes of a project's file. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { decide } from '../core/decisions/decide.ts';
import { DecisionLog } from '../core/decisions/log.ts';
import { convertTerms } from '../core/project/convert-terms.ts';
import { allowTerm, setSeverity, setSource } from '../core/project/edit.ts';
import { setSpeaker } from '../core/project/edit-speakers.ts';
import { FILES } from '../core/project/files.ts';
import { ruleById } from '../core/rules/index.ts';
import type { DecideEdit, EditParams, FindingRef, UndoEdit } from '../protocol/project-files.ts';
import { findFinding } from './find-finding.ts';
import type { Reviewed } from './review-document.ts';

type Look = (uri: string) => Promise<Reviewed | undefined>;

/** Throws, in one line, where the file is damaged or the finding has gone. */
export async function editProjectFile(params: EditParams, look: Look): Promise<string> {
  try {
    return await edited(params, look);
  } catch (error) {
    throw failure((error as Error).message);
  }
}

async function edited({ edit, content }: EditParams, look: Look): Promise<string> {
  switch (edit.kind) {
    case 'decide':
      return addDecisions(edit, DecisionLog.parse(content), look);
    case 'undo':
      return undo(edit, DecisionLog.parse(content), look);
    case 'allow':
      return allowTerm(FILES.terms, content, edit.language, edit.term);
    case 'convert':
      return convertTerms(FILES.terms, content).yaml;
    case 'source':
      return setSource(FILES.config, content, edit, [...ruleById.keys()]);
    case 'speaker':
      return setSpeaker(FILES.config, content, edit, [...ruleById.keys()]);
    case 'severity':
      return setSeverity(FILES.config, content, edit, [...ruleById.keys()]);
  }
}

async function addDecisions({ uri, findings, verdict, file, reason, reviewer, date }: DecideEdit, log: DecisionLog, look: Look): Promise<string> {
  let result = log;
  for (const ref of findings) {
    const { core, finding } = await found(uri, ref, look);
    const ruling = { verdict, file, date, ...(reason && { reason }), ...(reviewer && { reviewer }) };
    // The verdict that it had, by whatever tool, gives way.
    result = result.with(decide(core.text, finding, ruling), finding.decision?.id);
  }
  return result.toString();
}

async function undo(edit: UndoEdit, log: DecisionLog, look: Look): Promise<string> {
  const id = 'id' in edit ? edit.id : (await found(edit.uri, edit.finding, look)).finding.decision?.id;
  const result = log.without(id ?? '');
  if (result.decisions.length === log.decisions.length) throw new Error('the decision is not in the file any more');
  return result.toString();
}

async function found(uri: string, ref: FindingRef, look: Look) {
  const reviewed = await look(uri);
  const finding = reviewed && findFinding(reviewed, ref);
  if (!reviewed?.core || !finding) throw new Error('the text has just changed; try again with the new findings');
  return { core: reviewed.core, finding };
}

function failure(message: string): ResponseError<void> {
  return new ResponseError(ErrorCodes.InvalidRequest, message);
}
