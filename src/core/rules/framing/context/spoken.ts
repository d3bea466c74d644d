import { quotationAround, isCited } from './citation.ts';
import type { Place } from './place.ts';
import { isName } from './names.ts';
import { isNegated } from './negation.ts';
import type { Doc } from '../../passage.ts';

/** Is what a construction found somebody's speech, a word spoken of, denied or a name, and so no wording of the author's? */
export function isSpoken(place: Place & { readonly paragraph: Doc }): boolean {
  return quotationAround(place.paragraph, place.first) !== undefined || isCited(place) || isNegated(place) || isName(place);
}
