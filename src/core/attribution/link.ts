import type { Paragraph } from '../text/paragraph.ts';
import { shift } from '../model.ts';
import type { Attribution, LocalAttribution, Speaker, Voice } from './model.ts';
import { cutVoices, type Claimed } from './voices.ts';
import { listSpeakers, speakerOf } from './speakers.ts';

/** A paragraph at its place in the statement, with what was found inside it. */
export interface Placed {
  readonly paragraph: Paragraph;
  /** UTF-16 offset of the paragraph in the text. */
  readonly start: number;
  readonly local: readonly LocalAttribution[];
}

export interface Linked {
  /** Offsets into the text. */
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  /** Voices of each paragraph, relative to it. */
  readonly voices: readonly (readonly Voice[])[];
}

/** What crosses paragraphs: which sources are one speaker, and whose voice each stretch of text is. */
export function linkStatement(placed: readonly Placed[]): Linked {
  const attributions = placed.flatMap(({ paragraph, start, local }) => local.map((a) => placeAttribution(paragraph, start, a)));
  const voices = placed.map(({ paragraph, start, local }) =>
    cutVoices(paragraph.text.length, local.flatMap((a) => claims(paragraph, start, a))));
  return { attributions, voices, speakers: listSpeakers(placed, attributions, voices) };
}

function placeAttribution(paragraph: Paragraph, start: number, a: LocalAttribution): Attribution {
  return {
    ...a,
    source: a.source && shift(a.source, start),
    cue: a.cue && shift(a.cue, start),
    content: a.content.map((piece) => shift(piece, start)),
    speaker: speakerOf(paragraph, a),
  };
}

function claims(paragraph: Paragraph, _start: number, a: LocalAttribution): Claimed[] {
  const form = a.type === 'direct' ? 'quoted' : 'reported';
  return a.content.map((piece) => ({ ...piece, speaker: speakerOf(paragraph, a), kind: a.sourceKind, form }));
}
