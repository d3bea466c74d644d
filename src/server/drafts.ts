/** Texts beside the one that is edited: files of a workspace, other drafts, reports. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import { compareReviews } from '../core/compare.ts';
import type { Language } from '../core/model.ts';
import { renderReport } from '../core/reports/render.ts';
import { figuresOf } from '../core/reports/stats.ts';
import { spokenLanguage } from '../core/review-language.ts';
import type { Review } from '../core/review.ts';
import { AUTHOR } from '../core/speech/model.ts';
import type { CompareParams, ComparisonView, ReportParams, StatementRow, TextParams } from '../protocol/drafts.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Brief } from './briefs.ts';
import { refusalOf, reviewText, unreadable, type Reviewed } from './review-document.ts';
import { findingViews } from './statement-view.ts';

export function statementRow({ uri, text }: TextParams, brief: Brief): StatementRow {
  const { settings } = brief;
  const unread = refusalOf(text, brief);
  const core = reviewText(unread ? '' : text, brief);
  const messages = messagesOf(settings, core);
  return {
    ...figuresOf(core), uri, messages,
    speakers: core.speakers.filter(({ id }) => id !== AUTHOR).length,
    findings: findingViews(TextDocument.create(uri, 'statement', 0, text), core, messages),
    ...(unread ? { refusal: unread } : core.refused ? { refusal: core.refused } : { language: core.language }),
  };
}

export function comparisonView({ before }: CompareParams, reviewed: Reviewed | undefined): ComparisonView | null {
  if (!reviewed?.core || unreadable(before, reviewed.settings)) return null;
  const { core, document, brief, settings } = reviewed;
  const old = reviewText(before, brief);
  if (old.refused) return null;
  const messages = messagesOf(settings, core);
  const { added, resolved, carried, notes } = compareReviews(old, core);
  return {
    added: findingViews(document, core, messages, new Map(), added),
    carried: findingViews(document, core, messages, new Map(), carried),
    resolved: findingViews(TextDocument.create(document.uri, 'statement', 0, before), old, messages, new Map(), resolved),
    notes: { added: notes.added.map(({ content }) => content), removed: notes.removed.map(({ content }) => content), carried: notes.carried.length },
  };
}

export function reportText({ file, format }: ReportParams, reviewed: Reviewed | undefined): string | null {
  if (!reviewed?.core) return null;
  const options = { version: VERSION, date: new Date().toISOString(), messages: messagesOf(reviewed.settings, reviewed.core) };
  return renderReport(format, [{ file, review: reviewed.core }], options);
}

function messagesOf({ messageLanguage }: Settings, core: Review): Language {
  return messageLanguage === 'auto' ? spokenLanguage(core) : messageLanguage;
}
