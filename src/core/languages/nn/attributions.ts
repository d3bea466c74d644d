import type { LocalAttribution } from '../../attribution/model.ts';
import type { Paragraph } from '../../text/paragraph.ts';

/** Who says what inside one paragraph. */
export function attributions(_paragraph: Paragraph): LocalAttribution[] {
  return [];
}
