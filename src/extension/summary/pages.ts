/** The summary as a view of the side bar, and as editors of their own: of a statement, or of the workspace. */
import * as vscode from 'vscode';
import { say } from '../../core/messages/say.ts';
import type { Language } from '../../core/model.ts';
import type { SummaryContent, SummaryState } from '../../protocol/summary-page.ts';
import { messageLanguage } from '../message-language.ts';
import type { SummaryFeed } from './feed.ts';
import { pageHtml, type PageFrame } from './html.ts';
import { Page } from './page.ts';

export const SUMMARY_VIEW = 'statementReview.summary';
const PANEL = 'statementReview.summaryEditor';
const WORKSPACE = 'workspace';

/** A page by what it shows: the address of a statement, or the workspace. */
type Target = string;

export class SummaryPages implements vscode.Disposable {
  private readonly panels = new Map<Target, vscode.WebviewPanel>();
  private readonly registrations: vscode.Disposable[];

  constructor(private readonly feed: SummaryFeed, private readonly extension: vscode.Uri) {
    this.registrations = [
      vscode.window.registerWebviewViewProvider(SUMMARY_VIEW, { resolveWebviewView: (view) => { this.fill(view); } }),
      vscode.window.registerWebviewPanelSerializer(PANEL, {
        deserializeWebviewPanel: (panel, state: SummaryState | undefined) => this.restore(panel, state?.content),
      }),
    ];
  }

  openStatement(uri: vscode.Uri, column = vscode.ViewColumn.Beside): void {
    this.open(uri.toString(), titleOf(uri, messageLanguage(this.feed.sources.reviews.of(uri)?.language, uri)), column);
  }

  openWorkspace(): void {
    this.open(WORKSPACE, say(this.feed.workspaceLanguage, 'stats.head'), vscode.ViewColumn.Active);
  }

  dispose(): void {
    vscode.Disposable.from(...this.registrations, ...this.panels.values()).dispose();
  }

  private open(target: Target, title: string, column: vscode.ViewColumn): void {
    const known = this.panels.get(target);
    if (known) {
      known.reveal();
      return;
    }
    this.adopt(vscode.window.createWebviewPanel(PANEL, title, column, {}), target);
  }

  private async restore(panel: vscode.WebviewPanel, content: SummaryContent | undefined): Promise<void> {
    if (content?.type === 'workspace') this.adopt(panel, WORKSPACE);
    else if (content?.type === 'statement') {
      await vscode.workspace.openTextDocument(vscode.Uri.parse(content.summary.uri)).then(undefined, () => undefined);
      this.adopt(panel, content.summary.uri);
    } else panel.dispose();
  }

  private adopt(panel: vscode.WebviewPanel, target: Target): void {
    const { reviews, workspace, comparisons } = this.feed.sources;
    const isMine = (uri: vscode.Uri): boolean => uri.toString() === target;
    const page = this.page(panel.webview, 'editor', () => this.contentOf(target));
    const subscriptions = vscode.Disposable.from(
      page,
      ...(target === WORKSPACE ? [workspace.onDidChange(() => { page.refresh(); })] : []),
      reviews.onDidReview((uri) => { if (target === WORKSPACE || isMine(uri)) page.refresh(); }),
      comparisons.onDidChange((uri) => { if (isMine(uri)) page.refresh(); }),
    );
    panel.iconPath = { light: this.media('statement-light.svg'), dark: this.media('statement-dark.svg') };
    this.panels.set(target, panel);
    panel.onDidDispose(() => {
      subscriptions.dispose();
      this.panels.delete(target);
    });
  }

  private media(file: string): vscode.Uri {
    return vscode.Uri.joinPath(this.extension, 'media', file);
  }

  private async contentOf(target: Target): Promise<SummaryContent | undefined> {
    if (target !== WORKSPACE) return this.feed.ofStatement(vscode.Uri.parse(target));
    return this.feed.sources.workspace.rows.length > 0 ? this.feed.ofWorkspace() : undefined;
  }

  private fill(view: vscode.WebviewView): void {
    const { reviews, comparisons } = this.feed.sources;
    const page = this.page(view.webview, 'view', () => this.feed.ofShown());
    const refresh = (): void => {
      view.title = say(messageLanguage(reviews.current?.language, reviews.document?.uri), 'page.title');
      page.refresh();
    };
    refresh();
    const subscriptions = vscode.Disposable.from(page, reviews.onDidChange(refresh), comparisons.onDidChange(refresh));
    view.onDidDispose(() => { subscriptions.dispose(); });
  }

  private page(webview: vscode.Webview, place: PageFrame['place'], content: () => Promise<SummaryContent | undefined>): Page {
    webview.options = { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(this.extension, 'dist')] };
    const page = new Page(webview, content);
    webview.html = pageHtml(webview, this.extension, { language: vscode.env.language, place });
    return page;
  }
}

function titleOf(uri: vscode.Uri, language: Language): string {
  return say(language, 'page.titleOf', { name: vscode.workspace.asRelativePath(uri).split('/').at(-1) ?? '' });
}
