/** What a team knows of speakers better than the text says: who is nobody, who is the same, and what to call them. */
import type { Attribution } from './model.ts';

export interface KnownSpeaker {
  /** What they are called in views and reports. */
  readonly name: string;
  /** Other names by which statements call them. */
  readonly names: readonly string[];
}

export interface SpeakerCorrections {
  readonly speakers?: readonly KnownSpeaker[];
  /** What is no speaker, though it stands where one would. Its words are the author's. */
  readonly notSpeakers?: readonly string[];
}

export function corrected(attributions: readonly Attribution[], { speakers = [], notSpeakers = [] }: SpeakerCorrections): readonly Attribution[] {
  if (!speakers.length && !notSpeakers.length) return attributions;
  const names = new Map(speakers.flatMap(({ name, names: others }) => [name, ...others].map((other) => [keyOf(other), name])));
  const nobody = new Set(notSpeakers.map(keyOf));
  return attributions.flatMap((attribution) => {
    const speaker = names.get(keyOf(attribution.speaker)) ?? attribution.speaker;
    return nobody.has(keyOf(attribution.speaker)) || nobody.has(keyOf(speaker)) ? [] : [{ ...attribution, speaker }];
  });
}

function keyOf(name: string): string {
  return name.replace(/\s+/gu, ' ').trim().toLowerCase();
}
