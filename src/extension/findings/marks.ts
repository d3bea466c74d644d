/** Colour in the text: the kind of every finding at the edge of the editor, and a tint on what has no line of its own. */
import * as vscode from 'vscode';
import type { Shown } from '../../core/findings/shown.ts';
import { KINDS, type Kind } from '../../core/model.ts';
import type { DocumentReview } from '../../protocol/messages.ts';
import { toRange } from '../ranges.ts';
import type { Reviews } from '../reviews.ts';

const SHOWN: readonly Shown[] = ['line', 'tint'];

interface Style {
  readonly kind: Kind;
  readonly shown: Shown;
  readonly type: vscode.TextEditorDecorationType;
}

/** One colour a kind, the same in text, tree, overview ruler and Summary. */
export function kindColor(kind: Kind): vscode.ThemeColor {
  return new vscode.ThemeColor(`statementReview.${kind}`);
}

export function createMarks(reviews: Reviews): vscode.Disposable {
  const styles = KINDS.flatMap((kind) => SHOWN.map((shown): Style => ({ kind, shown, type: styleOf(kind, shown) })));
  const draw = (isMeant: (editor: vscode.TextEditor) => boolean = () => true): void => {
    for (const editor of vscode.window.visibleTextEditors.filter(isMeant)) drawIn(editor, reviews.of(editor.document.uri), styles);
  };
  draw();
  return vscode.Disposable.from(
    ...styles.map(({ type }) => type),
    reviews.onDidReview((uri) => { draw(({ document }) => document.uri.toString() === uri.toString()); }),
    vscode.window.onDidChangeVisibleTextEditors(() => { draw(); }),
  );
}

/** What is older than the text stays as it was: VS Code moves it with the words until the next review comes. */
function drawIn(editor: vscode.TextEditor, review: DocumentReview | undefined, styles: readonly Style[]): void {
  if (review && review.version !== editor.document.version) return;
  for (const { kind, shown, type } of styles) {
    const found = review?.findings.filter(({ data }) => data.kind === kind && data.shown === shown) ?? [];
    editor.setDecorations(type, found.map(({ data }) => toRange(data.telling)));
  }
}

function styleOf(kind: Kind, shown: Shown): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    overviewRulerColor: kindColor(kind), overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(shown === 'tint' && { backgroundColor: new vscode.ThemeColor(`statementReview.${kind}Tint`), border: '1px dotted', borderColor: new vscode.ThemeColor(`statementReview.${kind}Edge`) }),
  });
}
