/** The key to what is drawn in the text: each colour with its kind and how many there are, each line with what it asks for. */
import * as vscode from 'vscode';
import { isOpen } from '../../core/findings/open.ts';
import { say } from '../../core/messages/say.ts';
import type { Language } from '../../core/model.ts';
import type { DocumentReview } from '../../protocol/messages.ts';
import { kindCounts, shownSummary } from './labels.ts';

export function keyOf(review: DocumentReview, language: Language): vscode.MarkdownString {
  const open = review.findings.filter(({ data }) => isOpen(data));
  const kinds = kindCounts(open).map(({ kind, count }) => `${coloured('■', `statementReview-${kind}`)} ${say(language, `kind.${kind}`)}: ${count}`);
  const lines = (['warning', 'information'] as const).map((severity) => `${coloured('**\\~\\~\\~**', COLOURS[severity])} ${say(language, `key.${severity}`)}`);
  const key = new vscode.MarkdownString([shownSummary(review, language), ...(open.length ? [`**${say(language, 'key.title')}**`, kinds.join('  \n'), [...lines, say(language, 'key.tint')].join('  \n')] : [])].join('\n\n'), true);
  // Nothing in it is of the statement: the colours alone need it.
  key.supportHtml = true;
  return key;
}

const COLOURS = { warning: 'editorWarning-foreground', information: 'editorInfo-foreground' } as const;

function coloured(sign: string, color: string): string {
  return `<span style="color:var(--vscode-${color});">${sign}</span>`;
}
