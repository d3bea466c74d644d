/** The head of a list of ours, in the language of messages. VS Code draws a view anew that is told what it knows. */
import type * as vscode from 'vscode';

type Headed = Pick<vscode.TreeView<unknown>, 'title' | 'message'>;

export function headView(view: Headed, title: string, message?: string): void {
  if (view.title !== title) view.title = title;
  if (view.message !== message) view.message = message;
}
