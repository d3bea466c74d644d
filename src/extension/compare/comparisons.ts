/** Which statements are compared with another draft, and how they have changed since. */
import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { compareRequest } from '../../protocol/drafts.ts';
import type { FindingView } from '../../protocol/statement-view.ts';
import type { ChangedFinding, DraftComparison } from '../../protocol/summary-page.ts';
import type { Draft } from './drafts.ts';

export class Comparisons implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly drafts = new Map<string, Draft>();

  constructor(private readonly client: BaseLanguageClient) {}

  set(uri: vscode.Uri, draft: Draft): void {
    this.drafts.set(uri.toString(), draft);
    this.changed.fire(uri);
  }

  /** With the statement as it is now. */
  async of(uri: vscode.Uri): Promise<DraftComparison | undefined> {
    const draft = this.drafts.get(uri.toString());
    if (!draft) return undefined;
    const found = await this.client.sendRequest(compareRequest, { uri: this.client.code2ProtocolConverter.asUri(uri), before: draft.text });
    return found ? {
      ...found, label: draft.label,
      added: found.added.map(toChanged), resolved: found.resolved.map(toChanged), carried: found.carried.map(toChanged),
    } : undefined;
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function toChanged({ id, range, text, ruleTitle }: FindingView): ChangedFinding {
  return { id, range, text, ruleTitle };
}
