import type { Language } from '../model.ts';
import { catalogue, type MessageKey } from './catalogue.ts';
import { nested } from './quoted.ts';

export type { MessageKey } from './catalogue.ts';

/** Replaces `{name}` by its value; an unknown name stays as it is. Behind a quotation mark of the message, those of the value are inner ones. */
export function fillIn(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/([«“]?)(\{(\w+)\})/g, (_, mark: string, whole: string, name: string) => {
    const value = String(values[name] ?? whole);
    return mark + (mark ? nested(value) : value);
  });
}

/** A key that has a second text, for more than one, under the same name with an *s*. */
export type CountedKey = { [K in MessageKey]: `${K}s` extends MessageKey ? K : never }[MessageKey];

/** A text about so many: *1 finding*, *2 findings*. */
export function sayCount(language: Language, key: CountedKey, count: number): string {
  return say(language, count === 1 ? key : `${key}s`, { count });
}

/** A text of the product in one of the languages that messages come in. */
export function say(language: Language, key: MessageKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fillIn(catalogue[key][language], values);
}
