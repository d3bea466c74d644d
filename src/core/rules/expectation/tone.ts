import { Class } from '../../lexicon/class.ts';

/** What is told as bad or good, with any strength. */
export const BAD: readonly Class[] = [Class.badNoun, Class.badAdjective, Class.badVerb, Class.direNoun, Class.direAdjective, Class.direVerb, Class.misdeed, Class.misdeedNoun, Class.harmNoun, Class.blame, Class.suffer];
export const GOOD: readonly Class[] = [Class.goodNoun, Class.goodAdjective, Class.goodVerb, Class.superbAdjective, Class.superbNoun];
/** What is told as very bad. */
export const DIRE: readonly Class[] = [Class.direNoun, Class.direAdjective, Class.direVerb, Class.misdeed, Class.misdeedNoun];
