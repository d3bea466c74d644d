import { isCompared } from '../context/claim.ts';
import { denied, termsOnSides, type Quieter } from '../term-marks.ts';

/** *Faster than last year* is measured, *fast* is praise. */
const measured: Quieter = { why: 'measured', holds: (found) => found.tag === 'comp' || isCompared(found) };

/** The words of praise that the lexicons list, of the own side and of others. */
export const virtueTerms = termsOnSides('virtue', denied, measured);
