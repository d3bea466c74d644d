/** The key to what is drawn in the text, as the theme that is on draws it: each kind with its colour, each mark with how many have it. */
import * as vscode from 'vscode';
import { isOpen } from '../../core/findings/open.ts';
import { say } from '../../core/messages/say.ts';
import type { Kind, Language } from '../../core/model.ts';
import type { DocumentReview } from '../../protocol/messages.ts';
import { isHighContrast } from '../high-contrast.ts';
import { kindCounts, openLabel, severityCounts } from './labels.ts';

export function keyOf({ findings }: DocumentReview, language: Language): vscode.MarkdownString {
  const open = findings.filter(({ data }) => isOpen(data));
  const kinds = kindCounts(open).map(({ kind, count }) => `${isHighContrast() ? words(kind, language) : tint(kind)} ${dots(kind)} ${say(language, `kind.${kind}`)}: ${count}`);
  const [warnings, others] = severityCounts(findings);
  const marks = [
    ...(warnings?.count ? [`${WAVE} ${say(language, isHighContrast() ? 'key.lineOfWords' : 'key.line', { count: warnings.said(language) })}`] : []),
    ...(others?.count ? [`${DOTS} ${say(language, 'key.dots', { count: others.said(language) })}`] : []),
  ];
  const parts = open.length ? [openLabel(open.length, language), `**${say(language, 'key.title')}**`, marks.join('  \n'), kinds.join('  \n')] : [say(language, 'findings.none')];
  const key = new vscode.MarkdownString(parts.join('\n\n'), true);
  // Nothing in it is of the statement: the colours alone need it.
  key.supportHtml = true;
  return key;
}

const WAVE = coloured('**\\~\\~\\~\\~**', 'color', 'editorWarning-foreground');
const DOTS = '**····**';

function tint(kind: Kind): string {
  return coloured('&nbsp;&nbsp;&nbsp;&nbsp;', 'background-color', `statementReview-${kind}Tint`);
}

function words(kind: Kind, language: Language): string {
  return coloured(say(language, 'key.words'), 'color', `statementReview-${kind}`);
}

function dots(kind: Kind): string {
  return coloured(DOTS, 'color', `statementReview-${kind}`);
}

function coloured(sign: string, property: 'color' | 'background-color', color: string): string {
  return `<span style="${property}:var(--vscode-${color});">${sign}</span>`;
}
