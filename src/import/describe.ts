import { say } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import type { ImportFailure, Imported } from './model.ts';

/** In one line why a document was not read. */
export function describeFailure({ obstacle, found }: ImportFailure, name: string, language: Language): string {
  return say(language, `import.${obstacle}`, { name, kind: found ? say(language, `import.kind.${found}`) : '' });
}

/** What was left out of a document, each in a line. */
export function describeNotices({ notices }: Imported, language: Language): string[] {
  return notices.map(({ what, count }) => say(language, `import.${what}`, { count }));
}
