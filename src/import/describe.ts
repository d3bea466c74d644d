import { say } from '../core/messages/say.ts';
import type { Language } from '../core/model.ts';
import type { ImportFailure, Imported } from './model.ts';

/** Why a document was not read, in one line to follow its name. */
export function describeFailure({ obstacle, found }: ImportFailure, language: Language): string {
  return say(language, `import.${obstacle}`, { kind: found ? say(language, `documentKind.${found}`) : '' });
}

/** What was left out of a document, each in a line. */
export function describeNotices({ notices }: Imported, language: Language): string[] {
  return notices.map(({ what, count }) => say(language, `import.${what}`, { count }));
}
