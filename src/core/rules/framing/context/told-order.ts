import type { LocalAttribution } from '../../../speech/model.ts';
import { contains, type Range } from '../../../model.ts';
import { RangeLookup } from '../../../text/range-lookup.ts';
import type { Doc } from '../../passage.ts';

const remembered = new WeakMap<readonly LocalAttribution[], readonly Range[]>();

/** The content of an order that is told is the issuer's wording. */
export function isInOrder(range: Range, { attributions }: Doc): boolean {
  return RangeLookup.of(ordersIn(attributions)).some(range, (content) => contains(content, range));
}

function ordersIn(attributions: readonly LocalAttribution[]): readonly Range[] {
  let orders = remembered.get(attributions);
  if (!orders) remembered.set(attributions, (orders = attributions.filter((a) => a.cueClass === 'directive' && a.sourceKind !== 'author').flatMap((a) => a.content)));
  return orders;
}
