/** The edits of commands about attribution notes. */
import type { Edit } from '../core/text/edit.ts';
import { stripEdits } from '../core/notes/edit.ts';
import { insertAllEdits } from '../core/notes/insert-all.ts';
import { frontMatterEdit } from '../core/project/edit.ts';
import type { DocumentEdits, InsertNotesParams, NotesView, SourceParams } from '../protocol/notes.ts';
import { rangeOf, toFixEdit } from './diagnostics.ts';
import type { Reviewed } from './review-document.ts';

export function insertNotes({ rule }: InsertNotesParams, reviewed: Reviewed | undefined): DocumentEdits | null {
  if (!reviewed?.core) return null;
  return documentEdits(reviewed, insertAllEdits(reviewed.core, {}, (finding) => !rule || finding.rule === rule));
}

export function notesView(reviewed: Reviewed | undefined): NotesView | null {
  if (!reviewed?.core) return null;
  const { core, document } = reviewed;
  return { notes: core.notes.map((note) => rangeOf(document, note)), strip: documentEdits(reviewed, stripEdits(core.text)) };
}

export function frontMatter({ source }: SourceParams, reviewed: Reviewed | undefined): DocumentEdits | null {
  return reviewed?.core ? documentEdits(reviewed, [frontMatterEdit(reviewed.core.text, 'source', source)]) : null;
}

function documentEdits({ document }: Reviewed, edits: readonly Edit[]): DocumentEdits {
  return { version: document.version, edits: edits.map((edit) => toFixEdit(edit, document)) };
}
