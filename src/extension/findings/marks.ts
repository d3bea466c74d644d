/** Colour in the text: the kind of every finding that is drawn, the same whether it has a line of its own or not, and at the edge of the editor. */
import * as vscode from 'vscode';
import { KINDS, type Kind } from '../../core/model.ts';
import type { DocumentReview, FindingDiagnostic } from '../../protocol/messages.ts';
import { toRange, without } from '../ranges.ts';
import type { Reviews } from '../reviews.ts';
import type { Voices } from '../speakers/voices.ts';

type Style = readonly [Kind, vscode.TextEditorDecorationType];

/** One colour a kind, the same in text, tree, overview ruler and Summary. */
export function kindColor(kind: Kind): vscode.ThemeColor {
  return new vscode.ThemeColor(`statementReview.${kind}`);
}

/** Nothing while the text has the colours of who speaks. */
export function createMarks(reviews: Reviews, voices: Voices): vscode.Disposable {
  const styles = KINDS.map((kind): Style => [kind, styleOf(kind)]);
  const draw = (isMeant: (editor: vscode.TextEditor) => boolean = () => true): void => {
    for (const editor of vscode.window.visibleTextEditors.filter(isMeant)) drawIn(editor, voices.areShown ? undefined : reviews.of(editor.document.uri), styles);
  };
  draw();
  return vscode.Disposable.from(
    ...styles.map(([, type]) => type),
    reviews.onDidReview((uri) => { draw(({ document }) => document.uri.toString() === uri.toString()); }),
    vscode.window.onDidChangeVisibleTextEditors(() => { draw(); }),
    voices.onDidChange(() => { draw(); }),
  );
}

/** What is older than the text stays as it was: VS Code moves it with the words until the next review comes. */
function drawIn(editor: vscode.TextEditor, review: DocumentReview | undefined, styles: readonly Style[]): void {
  if (review && review.version !== editor.document.version) return;
  const drawn = review?.findings.filter(({ data }) => data.shown) ?? [];
  for (const [kind, type] of styles) editor.setDecorations(type, drawn.filter(({ data }) => data.kind === kind).flatMap((finding) => placesOf(finding, drawn)));
}

/** A claim leaves the loaded words in it to their own colour. */
function placesOf({ data }: FindingDiagnostic, drawn: readonly FindingDiagnostic[]): vscode.Range[] {
  const whole = toRange(data.telling);
  const inner = drawn.filter((other) => other.data.kind !== data.kind && other.data.shown === 'tint').map((other) => toRange(other.data.telling));
  return without(whole, inner.filter((range) => whole.contains(range) && !range.isEqual(whole)));
}

function styleOf(kind: Kind): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    overviewRulerColor: kindColor(kind), overviewRulerLane: vscode.OverviewRulerLane.Center,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    backgroundColor: new vscode.ThemeColor(`statementReview.${kind}Tint`), border: '1px dotted', borderColor: new vscode.ThemeColor(`statementReview.${kind}Edge`),
  });
}
