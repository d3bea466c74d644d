import { AUTHOR, UNKNOWN } from '../../core/speech/model.ts';
import type { SpeakerView } from '../../protocol/statement-view.ts';

/** The author is named elsewhere, and nobody can be said to be the one whom the text does not name. */
export function isCorrectable({ id }: Pick<SpeakerView, 'id'>): boolean {
  return id !== AUTHOR && id !== UNKNOWN;
}
