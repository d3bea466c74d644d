/** The front doors: documents in, documents out. */
import { spokenLanguage } from '../core/review-language.ts';
import { describeFailure, describeNotices, importDocument, ImportFailure, statementOf } from '../import/index.ts';
import { fromBase64, toBase64 } from '../protocol/base64.ts';
import type { ImportAnswer, ImportParams } from '../protocol/doors.ts';
import type { Reviewed } from './review-document.ts';

export async function importStatement({ name, content, messages }: ImportParams): Promise<ImportAnswer> {
  try {
    const imported = await importDocument(fromBase64(content), name);
    return { text: statementOf(imported, name), notices: describeNotices(imported, messages) };
  } catch (error) {
    if (!(error instanceof ImportFailure)) throw error;
    return { problem: `${name}: ${describeFailure(error, messages)}` };
  }
}

export async function wordDocument(reviewed: Reviewed | undefined): Promise<string | null> {
  if (!reviewed?.core) return null;
  const { core, settings: { messageLanguage } } = reviewed;
  const { exportWord } = await import('../export/word.ts');
  const bytes = await exportWord(core, { date: new Date().toISOString(), messages: messageLanguage === 'auto' ? spokenLanguage(core) : messageLanguage });
  return toBase64(bytes);
}
