/** The kind of every finding that is drawn: a tint in its colour where an editor would stop, with a trace at the edge of the text, dots elsewhere. VS Code draws the wavy lines. */
import * as vscode from 'vscode';
import { KINDS, type Kind } from '../../core/model.ts';
import type { DocumentReview } from '../../protocol/messages.ts';
import { isHighContrast } from '../high-contrast.ts';
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
  let styles = allStyles();
  const draw = (isMeant: (editor: vscode.TextEditor) => boolean = () => true): void => {
    for (const editor of vscode.window.visibleTextEditors.filter(isMeant)) drawIn(editor, voices.areShown ? undefined : reviews.of(editor.document.uri), styles);
  };
  const restyle = (): void => {
    dispose(styles);
    styles = allStyles();
    draw();
  };
  draw();
  return vscode.Disposable.from(
    { dispose: () => { dispose(styles); } },
    vscode.window.onDidChangeActiveColorTheme(restyle),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => { if (isHighContrast()) draw((editor) => editor === textEditor); }),
    reviews.onDidReview((uri) => { draw(({ document }) => document.uri.toString() === uri.toString()); }),
    vscode.window.onDidChangeVisibleTextEditors(() => { draw(); }),
    voices.onDidChange(() => { draw(); }),
  );
}

function allStyles(): readonly Style[] {
  return KINDS.flatMap((kind): Style[] => [{ kind, form: 'tints', type: tint(kind) }, { kind, form: 'dots', type: dots(kind) }]);
}

function dispose(styles: readonly Style[]): void {
  for (const { type } of styles) type.dispose();
}

/** What is older than the text stays as it was: VS Code moves it with the words until the next review comes. */
function drawIn(editor: vscode.TextEditor, review: DocumentReview | undefined, styles: readonly Style[]): void {
  if (review && review.version !== editor.document.version) return;
  for (const { kind, form, type } of styles) {
    const ranges = review?.findings.filter(({ data }) => data.kind === kind).flatMap(({ data }) => data.shown?.[form].map(toRange) ?? []) ?? [];
    editor.setDecorations(type, form === 'tints' && isHighContrast() ? ranges.filter((range) => !isSelected(range, editor)) : ranges);
  }
}

/** In high contrast, what is selected has a colour of its own for its letters too. */
function isSelected(range: vscode.Range, { selections }: vscode.TextEditor): boolean {
  return selections.some((selection) => !selection.isEmpty && selection.intersection(range) !== undefined);
}

/** In high contrast the words themselves have the colour: a background would take it from them. */
function tint(kind: Kind): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    ...(isHighContrast() ? { color: kindColor(kind) } : { backgroundColor: new vscode.ThemeColor(`statementReview.${kind}Tint`) }),
    overviewRulerColor: kindColor(kind), overviewRulerLane: vscode.OverviewRulerLane.Center,
  });
}

function dots(kind: Kind): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    borderWidth: '0 0 2px 0', borderStyle: 'dotted', borderColor: kindColor(kind),
  });
}
