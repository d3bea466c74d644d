/** What a person has said of one statement that is kept in this workspace alone: its language, its source. */
import type * as vscode from 'vscode';
import { DidChangeConfigurationNotification, type BaseLanguageClient, type ConfigurationMiddleware } from 'vscode-languageclient';
import type { Remembered } from '../../protocol/project-files.ts';
import { SECTION } from '../../protocol/settings.ts';

const KEY = 'statementReview.remembered';

export class RememberedStatements {
  constructor(private readonly state: vscode.Memento) {}

  of(uri: string): Remembered {
    return this.all[uri] ?? {};
  }

  /** The server asks again for the settings of every open statement. */
  async set(uri: string, remembered: Remembered, client: BaseLanguageClient): Promise<void> {
    await this.state.update(KEY, { ...this.all, [uri]: remembered });
    await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  }

  /** A text without a file takes what was said of it along when it is closed: another one gets its name. */
  async close({ uri }: vscode.TextDocument): Promise<void> {
    const others = Object.entries(this.all).filter(([known]) => known !== uri.toString());
    if (uri.scheme === 'untitled') await this.state.update(KEY, Object.fromEntries(others));
  }

  private get all(): Readonly<Record<string, Remembered>> {
    return this.state.get(KEY, {});
  }
}

/** Answers what is remembered of a statement beside its settings. */
export function withRemembered(statements: RememberedStatements): ConfigurationMiddleware {
  return {
    configuration: async (params, token, next) => {
      const answers: unknown = await next(params, token);
      if (!Array.isArray(answers)) return [];
      return answers.map((answer: unknown, n) => {
        const { section, scopeUri } = params.items[n] ?? {};
        const isOurs = section === SECTION && scopeUri !== undefined && typeof answer === 'object' && answer !== null;
        return isOurs ? { ...answer, remembered: statements.of(scopeUri) } : answer;
      });
    },
  };
}
