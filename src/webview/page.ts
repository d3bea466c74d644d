/** What every part of the page is drawn with. */
import { say, sayCount, type CountedKey, type MessageKey } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import type { PageCommand, SummaryMessage, SummaryState } from '../protocol/summary-page.ts';
import { button } from './dom.ts';

export interface Page {
  /** Of what the page says. */
  readonly messages: Language;
  readonly sort: SummaryState['sort'];
  readonly filter: string;
  post(message: SummaryMessage): void;
  /** Remembers something and draws again. */
  change(state: Pick<SummaryState, 'sort' | 'filter'>): void;
}

export function text({ messages }: Page, key: MessageKey, values?: Readonly<Record<string, string | number>>): string {
  return say(messages, key, values);
}

export function countText({ messages }: Page, key: CountedKey, count: number): string {
  return sayCount(messages, key, count);
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

export function commandButton(page: Page, command: PageCommand, key: MessageKey, uri?: string): HTMLButtonElement {
  return button(text(page, key), { key: command, class: 'action' }, () => { page.post({ type: 'command', command, ...(uri && { uri }) }); });
}
