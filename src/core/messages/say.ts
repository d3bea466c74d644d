import type { Language } from '../model.ts';
import { catalogue, type MessageKey } from './catalogue.ts';

export type { MessageKey } from './catalogue.ts';

/** Replaces `{name}` by its value; an unknown name stays as it is. */
export function fillIn(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** A text of the product in one of the languages that messages come in. */
export function say(language: Language, key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(catalogue[key][language], values);
}
