/** The kind of every finding that is drawn: a tint in its colour where an editor would stop, with a trace at the edge of the text, dots elsewhere. VS Code draws the lines. */
import * as vscode from 'vscode';
import { KINDS, type Kind } from '../../core/model.ts';
import type { DocumentReview } from '../../protocol/messages.ts';
import { toRange } from '../ranges.ts';
import type { Reviews } from '../reviews.ts';
import type { Voices } from '../speakers/voices.ts';

interface Style {
  readonly kind: Kind;
  readonly form: 'tints' | 'dots';
  readonly type: vscode.TextEditorDecorationType;
}

/** One colour a kind, the same in text, tree, overview ruler and Summary. */
export function kindColor(kind: Kind): vscode.ThemeColor {
  return new vscode.ThemeColor(`statementReview.${kind}`);
}

/** Nothing while the text has the colours of who speaks. */
export function createMarks(reviews: Reviews, voices: Voices): vscode.Disposable {
  const styles = KINDS.flatMap((kind): Style[] => [{ kind, form: 'tints', type: tint(kind) }, { kind, form: 'dots', type: dots(kind) }]);
  const draw = (isMeant: (editor: vscode.TextEditor) => boolean = () => true): void => {
    for (const editor of vscode.window.visibleTextEditors.filter(isMeant)) drawIn(editor, voices.areShown ? undefined : reviews.of(editor.document.uri), styles);
  };
  draw();
  return vscode.Disposable.from(
    ...styles.map(({ type }) => type),
    reviews.onDidReview((uri) => { draw(({ document }) => document.uri.toString() === uri.toString()); }),
    vscode.window.onDidChangeVisibleTextEditors(() => { draw(); }),
    voices.onDidChange(() => { draw(); }),
  );
}

/** What is older than the text stays as it was: VS Code moves it with the words until the next review comes. */
function drawIn(editor: vscode.TextEditor, review: DocumentReview | undefined, styles: readonly Style[]): void {
  if (review && review.version !== editor.document.version) return;
  for (const { kind, form, type } of styles) {
    editor.setDecorations(type, review?.findings.filter(({ data }) => data.kind === kind).flatMap(({ data }) => data.shown?.[form].map(toRange) ?? []) ?? []);
  }
}

/** Clear in high contrast, where the line alone says that an editor would stop. */
function tint(kind: Kind): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new vscode.ThemeColor(`statementReview.${kind}Tint`),
    overviewRulerColor: kindColor(kind), overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
}

function dots(kind: Kind): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderWidth: '0 0 2px 0', borderStyle: 'dotted', borderColor: kindColor(kind),
  });
}
