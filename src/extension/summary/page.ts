/** One summary page: sends it what it draws, and does what its buttons ask for. */
import * as vscode from 'vscode';
import { PAGE_COMMANDS, type SummaryContent, type SummaryMessage } from '../../protocol/summary-page.ts';
import { toRange } from '../ranges.ts';

export class Page implements vscode.Disposable {
  private isReady = false;
  private readonly listener: vscode.Disposable;

  constructor(private readonly webview: vscode.Webview, private readonly content: () => Promise<SummaryContent | undefined>) {
    this.listener = webview.onDidReceiveMessage((message: SummaryMessage) => this.receive(message));
  }

  /** Before the page is there, it has nothing to hear with; it asks by itself when it is, as after having been hidden. */
  refresh(): void {
    if (this.isReady) void this.send();
  }

  dispose(): void {
    this.listener.dispose();
  }

  private async send(): Promise<void> {
    const content = await this.content();
    if (content) await this.webview.postMessage(content);
  }

  private async receive(message: SummaryMessage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        return this.send();
      case 'reveal':
        await vscode.window.showTextDocument(vscode.Uri.parse(message.uri), { selection: toRange(message.range), viewColumn: columnOf(message.uri) });
        return;
      case 'open':
        await vscode.window.showTextDocument(vscode.Uri.parse(message.uri));
        return;
      case 'export':
        await vscode.commands.executeCommand('statementReview.exportOverview', message.uris);
        return;
      case 'passage':
        await vscode.commands.executeCommand('statementReview.nextPassage', { uri: vscode.Uri.parse(message.uri), speaker: message.speaker });
        return;
      case 'command':
        if (PAGE_COMMANDS.includes(message.command)) await vscode.commands.executeCommand(`statementReview.${message.command}`, message.uri && vscode.Uri.parse(message.uri));
    }
  }
}

/** Where the statement is to be seen already, or else beside what is. */
function columnOf(uri: string): vscode.ViewColumn {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === vscode.Uri.parse(uri).toString());
  return editor?.viewColumn ?? vscode.ViewColumn.One;
}
