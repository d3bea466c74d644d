/** On hovering over words that are not the author's: who speaks, and how we know. */
import type { Attribution, Voice } from '../core/speech/model.ts';
import { say } from '../core/messages/say.ts';
import { contains, type Language, type Range } from '../core/model.ts';
import { speakerName } from '../core/reports/names.ts';
import type { Review } from '../core/review.ts';
import type { Description } from './hover-text.ts';

/** Undefined where the author speaks in its own voice. */
export function voiceAt({ voices }: Review, offset: number): Voice | undefined {
  return voices.find(({ start, end, form }) => start <= offset && offset < end && form !== 'author');
}

export function describeVoice(voice: Voice, review: Review, language: Language): Description {
  const attribution = attributionOf(voice, review);
  const status = attribution && attribution.status !== 'asserted' ? [say(language, `status.${attribution.status}`)] : [];
  const form = say(language, `wording.${voice.form === 'quoted' ? 'quoted' : 'reported'}`);
  return {
    head: [say(language, 'hover.speaks'), speakerName(review, voice.speaker, language)],
    lines: [['', `${[form, ...status, say(language, `sourceKind.${voice.kind}`)].join(', ')}.`], ['', how(attribution, review, language)]],
  };
}

/** The innermost attribution to this speaker that has the voice in its content. */
function attributionOf(voice: Voice, { attributions }: Review): Attribution | undefined {
  const size = ({ content }: Attribution): number => content.reduce((sum, { start, end }) => sum + end - start, 0);
  return attributions
    .filter(({ speaker, content }) => speaker === voice.speaker && content.some((piece) => contains(piece, voice) || contains(voice, piece)))
    .sort((a, b) => size(a) - size(b))[0];
}

function how(attribution: Attribution | undefined, review: Review, language: Language): string {
  if (!attribution) return say(language, 'how.marks');
  const { certainty, sourceKind, source, cue } = attribution;
  if (certainty === 'guess') return say(language, 'how.carried');
  const words = (range: Range): string => review.text.slice(range.start, range.end);
  if (!source) return cue ? say(language, 'how.cue', { cue: words(cue) }) : say(language, 'how.marks');
  const values = { source: words(source), cue: cue ? words(cue) : '', name: speakerName(review, attribution.speaker, language) };
  const found = say(language, cue ? 'how.sourceAndCue' : 'how.source', values);
  return sourceKind === 'pronoun' ? `${found} ${say(language, 'how.pronoun', values)}` : found;
}
