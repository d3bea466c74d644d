/** A colour for each speaker, the same in the text and in the Speakers view. */
import type { SpeakerView } from '../../protocol/statement-view.ts';

/** How many colours the manifest contributes: `statementReview.voice1` and so on. */
export const COLORS = 7;

/** Ids of theme colours by speaker. The author has none: its words are the plain text. */
export function voiceColors(speakers: readonly Pick<SpeakerView, 'id' | 'kind'>[]): Map<string, number> {
  const others = speakers.filter(({ kind }) => kind !== 'author');
  return new Map(others.map(({ id }, n) => [id, (n % COLORS) + 1]));
}
