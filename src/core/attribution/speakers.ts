import type { Paragraph } from '../text/paragraph.ts';
import { AUTHOR, UNKNOWN, type Attribution, type LocalAttribution, type Speaker, type Voice } from './model.ts';
import type { Placed } from './link.ts';

/** Id of the speaker that an attribution's source names. */
export function speakerOf(paragraph: Paragraph, { source, sourceKind }: LocalAttribution): string {
  if (sourceKind === 'author') return AUTHOR;
  return source ? paragraph.text.slice(source.start, source.end) : UNKNOWN;
}

/** The speakers of a statement, the author first, then in the order in which they speak. */
export function listSpeakers(placed: readonly Placed[], attributions: readonly Attribution[], voices: readonly (readonly Voice[])[]): Speaker[] {
  const words = countWords(placed, voices);
  const ids = new Set([AUTHOR, ...attributions.map((a) => a.speaker)]);
  return [...ids].map((id) => {
    const own = attributions.filter((a) => a.speaker === id);
    return {
      id,
      name: id,
      kind: id === AUTHOR ? 'author' : (own[0]?.sourceKind ?? 'anonymous'),
      mentions: own.flatMap((a) => (a.source ? [a.source] : [])),
      words: words.get(id) ?? 0,
      directQuotes: own.filter((a) => a.type !== 'indirect').length,
      indirectQuotes: own.filter((a) => a.type === 'indirect').length,
    };
  });
}

function countWords(placed: readonly Placed[], voices: readonly (readonly Voice[])[]): Map<string, number> {
  const words = new Map<string, number>();
  placed.forEach(({ paragraph }, n) => {
    let v = 0;
    for (const token of paragraph.tokens) {
      if (token.word.kind === 'mark') continue;
      while (v < voices[n]!.length - 1 && voices[n]![v]!.end <= token.start) v++;
      const speaker = voices[n]![v]?.speaker ?? AUTHOR;
      words.set(speaker, (words.get(speaker) ?? 0) + 1);
    }
  });
  return words;
}
