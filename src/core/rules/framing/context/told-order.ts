import { contains, type Range } from '../../../model.ts';
import type { Passage } from '../../passage.ts';

/** The content of an order that is told is the issuer's wording. */
export function isInOrder(range: Range, { attributions }: Passage): boolean {
  return attributions.some((a) => a.cueClass === 'directive' && a.sourceKind !== 'author' && a.content.some((c) => contains(c, range)));
}
