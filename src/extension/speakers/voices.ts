/** *Show Voices*: the text coloured by who speaks, and by nothing else meanwhile. Quoted words are underlined, reported ones dotted: colour is not all. */
import * as vscode from 'vscode';
import type { SpeakerView } from '../../protocol/statement-view.ts';
import { toRange } from '../ranges.ts';
import type { Reviews } from '../reviews.ts';
import type { StatementViews } from '../statement-views.ts';
import { COLORS, voiceColors } from './palette.ts';

const KEY = 'voices.shown';
const FORMS = ['quoted', 'reported'] as const;
type Form = (typeof FORMS)[number];

interface Style {
  readonly color: number;
  readonly form: Form;
  readonly type: vscode.TextEditorDecorationType;
}

export function areVoicesShown(memory: vscode.Memento): boolean {
  return memory.get(KEY, false);
}

export class Voices implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private styles: readonly Style[] = [];
  private readonly subscriptions: vscode.Disposable[];

  constructor(private readonly views: StatementViews, reviews: Reviews, private readonly memory: vscode.Memento) {
    this.subscriptions = [
      reviews.onDidReview((uri) => { this.draw((editor) => editor.document.uri.toString() === uri.toString()); }),
      vscode.window.onDidChangeVisibleTextEditors(() => { this.draw(); }),
    ];
    this.apply();
  }

  get areShown(): boolean {
    return areVoicesShown(this.memory);
  }

  async show(areShown: boolean): Promise<void> {
    await this.memory.update(KEY, areShown);
    this.apply();
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, ...this.styles.map(({ type }) => type), ...this.subscriptions).dispose();
  }

  private apply(): void {
    void vscode.commands.executeCommand('setContext', 'statementReview.voices', this.areShown);
    for (const { type } of this.styles) type.dispose();
    this.styles = this.areShown ? allStyles() : [];
    this.draw();
    this.changed.fire();
  }

  private draw(isMeant: (editor: vscode.TextEditor) => boolean = () => true): void {
    if (!this.areShown) return;
    for (const editor of vscode.window.visibleTextEditors.filter(isMeant)) void this.drawIn(editor);
  }

  private async drawIn(editor: vscode.TextEditor): Promise<void> {
    const speakers = (await this.views.of(editor.document.uri))?.speakers ?? [];
    const colors = voiceColors(speakers);
    for (const { color, form, type } of this.styles) {
      editor.setDecorations(type, speakers.filter(({ id }) => colors.get(id) === color).flatMap((speaker) => passagesOf(speaker, form)));
    }
  }
}

function passagesOf({ passages }: SpeakerView, wanted: Form): vscode.Range[] {
  return passages.filter(({ form }) => form === wanted).map(({ range }) => toRange(range));
}

function allStyles(): Style[] {
  return Array.from({ length: COLORS }, (_, n) => n + 1).flatMap((color) => FORMS.map((form) => ({ color, form, type: styleOf(color, form) })));
}

function styleOf(color: number, form: Form): vscode.TextEditorDecorationType {
  const line = new vscode.ThemeColor(`statementReview.voice${color}`);
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor(`statementReview.voice${color}Background`),
    borderColor: line, borderStyle: form === 'quoted' ? 'solid' : 'dotted', borderWidth: '0 0 2px 0',
    overviewRulerColor: line, overviewRulerLane: vscode.OverviewRulerLane.Full,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
