import { shift, type Range } from '../model.ts';
import type { Placed, PlacedAttribution } from './placed.ts';

/**
 * Speech that the layout gives to somebody: a quoted mail to whoever wrote it, the later paragraphs of a turn to whoever has the word.
 * It ends where the layout ends it, never by what is said.
 */
export function framedSpeech(placed: readonly Placed[]): PlacedAttribution[] {
  const found: PlacedAttribution[] = [];
  let source: Range | undefined;
  placed.forEach(({ paragraph: { kind, label, text }, start }, n) => {
    if (label && kind !== 'sign-off') source = shift(label, start);
    else if (kind !== 'turn' && kind !== 'mail-quote') source = undefined;
    if (source && !label && kind !== 'sign-off') found.push(speech(source, { start, end: start + text.length }, n));
  });
  return found;
}

function speech(source: Range, content: Range, paragraph: number): PlacedAttribution {
  return { source, cue: null, content: [content], type: 'direct', sourceKind: 'named', cueClass: 'neutral', status: 'asserted', certainty: 'certain', paragraph };
}
