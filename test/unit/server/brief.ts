import { Reviewer } from '../../../src/core/review.ts';
import { DEFAULT_SETTINGS } from '../../../src/protocol/settings.ts';
import type { Brief } from '../../../src/server/briefs.ts';

/** What a document is reviewed under where nobody has said anything. */
export const BRIEF: Brief = { settings: DEFAULT_SETTINGS, reviewer: new Reviewer(), statement: {}, isStatement: () => true };
