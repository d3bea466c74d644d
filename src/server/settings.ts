/** The settings of each document, asked for once. Clients that answer no questions may push them instead. */
import type { Connection } from 'vscode-languageserver';
import { Answers } from '../core/answers.ts';
import { DEFAULT_SETTINGS, readSettings, SECTION, type Settings } from '../protocol/settings.ts';
import type { Client } from './client.ts';
import { inTime } from './patience.ts';

export interface SettingsOptions {
  readonly connection: Connection;
  readonly client: Client;
  /** An answer came after its document had been reviewed without it. */
  readonly late: (uri: string) => void;
}

export class SettingsCache {
  private readonly answers = new Answers<Settings>();
  private pushed = DEFAULT_SETTINGS;

  constructor(private readonly options: SettingsOptions) {}

  of(uri: string): Promise<Settings> {
    if (!this.options.client.answersConfiguration) return Promise.resolve(this.pushed);
    return this.answers.of(uri, () => this.ask(uri));
  }

  forget(pushed: unknown): void {
    this.answers.clear();
    const section: unknown = typeof pushed === 'object' && pushed !== null && SECTION in pushed ? pushed[SECTION] : undefined;
    this.pushed = readSettings(section);
  }

  close(uri: string): void {
    this.answers.forget(uri);
  }

  /** A client that answers with an error, or not at all, gets what it has pushed, or else the usual settings. */
  private ask(scopeUri: string): Promise<Settings> {
    const { connection, late } = this.options;
    const answer = connection.workspace.getConfiguration({ scopeUri, section: SECTION }).then(readSettings);
    const pushed = (why: Error): Settings => {
      connection.console.warn(`${scopeUri}: no settings from the client: ${why.message}`);
      return this.pushed;
    };
    return inTime(answer, pushed, (settings) => {
      this.answers.set(scopeUri, settings);
      late(scopeUri);
    });
  }
}
