import type { Messages } from '../../model.ts';

/** A word, then what it does: the reason is the predicate. The rule's title says the rest, and is said beside it everywhere. */
export const BY_REASON: Messages = { nb: '«{text}» {why}.', nn: '«{text}» {why}.', en: '“{text}” {why}.' };
