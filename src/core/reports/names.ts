import { AUTHOR, UNKNOWN } from '../speech/model.ts';
import type { Finding } from '../finding.ts';
import { stateOf } from '../findings/open.ts';
import { say } from '../messages/say.ts';
import type { Language } from '../model.ts';
import type { Review } from '../review.ts';

/** A speaker's name as a report prints it. */
export function speakerName(review: Pick<Review, 'speakers' | 'author'>, id: string, language: Language): string {
  if (id === AUTHOR) return review.author ? say(language, 'speaker.authorNamed', { name: review.author.name }) : say(language, 'speaker.author');
  if (id === UNKNOWN) return say(language, 'speaker.unknown');
  return review.speakers.find((s) => s.id === id)?.name ?? id;
}

/** Whether a finding is open, and if not, what settled it. */
export function stateName(finding: Finding, language: Language): string {
  return say(language, `state.${stateOf(finding)}`);
}
