/** The settings of each document, asked for once. Clients that answer no questions may push them instead. */
import type { Connection } from 'vscode-languageserver';
import { DEFAULT_SETTINGS, readSettings, SECTION, type Settings } from '../protocol/settings.ts';
import type { Client } from './client.ts';

export class SettingsCache {
  private readonly byUri = new Map<string, Promise<Settings>>();
  private pushed = DEFAULT_SETTINGS;

  constructor(private readonly connection: Connection, private readonly client: Client) {}

  of(uri: string): Promise<Settings> {
    if (!this.client.answersConfiguration) return Promise.resolve(this.pushed);
    let settings = this.byUri.get(uri);
    if (!settings) this.byUri.set(uri, (settings = this.ask(uri)));
    return settings;
  }

  forget(pushed: unknown): void {
    this.byUri.clear();
    const section: unknown = typeof pushed === 'object' && pushed !== null && SECTION in pushed ? pushed[SECTION] : undefined;
    this.pushed = readSettings(section);
  }

  close(uri: string): void {
    this.byUri.delete(uri);
  }

  private async ask(scopeUri: string): Promise<Settings> {
    return readSettings(await this.connection.workspace.getConfiguration({ scopeUri, section: SECTION }));
  }
}
