/** Answers what a command asks the person, and tells what was asked. The command itself runs as it does for a person. */
import * as vscode from 'vscode';

export interface Answers {
  /** Chosen of a list, by the beginning of its label. */
  readonly picks?: readonly string[];
  /** Typed into input boxes. Undefined: cancelled. */
  readonly inputs?: readonly (string | undefined)[];
  /** Looks at the window while a message waits for an answer, and gives the answer. */
  readonly message?: (text: string, buttons: readonly string[]) => string | undefined;
}

export interface Asked {
  readonly lists: string[][];
  readonly messages: string[];
}

type Windowed = Record<'showQuickPick' | 'showInputBox' | 'showInformationMessage' | 'showErrorMessage', unknown>;

export async function answering(answers: Answers, run: () => Thenable<unknown>): Promise<Asked> {
  const window = vscode.window as unknown as Windowed;
  const { showQuickPick, showInputBox, showInformationMessage, showErrorMessage } = window;
  const asked: Asked = { lists: [], messages: [] };
  const picks = [...(answers.picks ?? [])];
  const inputs = [...(answers.inputs ?? [])];
  const message = (text: string, ...rest: unknown[]): Promise<string | undefined> => {
    asked.messages.push(text);
    return Promise.resolve(answers.message?.(text, rest.filter((r): r is string => typeof r === 'string')));
  };
  Object.assign(window, {
    showQuickPick: async (given: readonly vscode.QuickPickItem[]) => {
      const items = await given;
      asked.lists.push(items.map(({ label }) => label));
      const wanted = picks.shift();
      return wanted === undefined ? undefined : items.find(({ label }) => label.startsWith(wanted));
    },
    showInputBox: () => Promise.resolve(inputs.shift()),
    showInformationMessage: message,
    showErrorMessage: message,
  });
  try {
    await run();
    return asked;
  } finally {
    Object.assign(window, { showQuickPick, showInputBox, showInformationMessage, showErrorMessage });
  }
}
