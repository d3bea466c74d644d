import type { Messages } from '../../../model.ts';
import type { Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { joinMarks } from './join-marks.ts';
import { otherPraise } from './own-praise.ts';
import { virtueTerms } from './virtue-terms.ts';

export const PRAISES: Messages = {
  nb: 'roser det som ordet forteller om',
  nn: 'rosar det som ordet fortel om',
  en: 'praises what it tells of',
};

/** Praise of somebody who may be the author's side: a release in the third person is full of it, a report holds none. */
export const praiseOfOthers = (passage: Passage): Mark[] =>
  joinMarks(virtueTerms.wrong(passage), otherPraise(passage)).map(({ severity: _, ...mark }) => ({ ...mark, tone: true, values: { why: PRAISES } }));
