import { overlaps, shift, type Language, type Range } from '../model.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { Placed } from './link.ts';
import type { PlacedAttribution } from './speakers.ts';

// Backshifted auxiliaries: in a statement told in the present or past they carry on with what somebody said would happen.
const BACKSHIFTED: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(['would']),
  nb: new Set(['skulle', 'ville']),
  nn: new Set(['skulle', 'ville']),
};

// An auxiliary further into its sentence than this belongs to a subordinate clause as often as not.
const REACH = 6;

/** *The minister said the road would close. It would reopen in May.* — the second sentence, as a guess, is the minister's too. */
export function continuedSpeech(placed: readonly Placed[], given: readonly PlacedAttribution[]): PlacedAttribution[] {
  return placed.flatMap(({ paragraph, start }, n) => {
    const own = given.filter((a) => a.paragraph === n);
    return own.length ? continuedIn(paragraph, start, own) : [];
  });
}

function continuedIn(paragraph: Paragraph, start: number, own: readonly PlacedAttribution[]): PlacedAttribution[] {
  const found: PlacedAttribution[] = [];
  let before: PlacedAttribution | undefined;
  for (const sentence of paragraph.sentences) {
    const range = shift({ start: paragraph.tokens[sentence.first]!.start, end: paragraph.tokens[sentence.last - 1]!.end }, start);
    const reports = own.filter((a) => touches(a, range));
    const continued = before && !reports.length && isBackshifted(paragraph, sentence.first, sentence.last);
    if (continued) found.push({ ...before!, content: [range], certainty: 'guess' });
    else before = reports.find((a) => isSpeech(a) && a.content.some((piece) => piece.end >= range.end - 2));
  }
  return found;
}

function touches({ source, cue, content }: PlacedAttribution, range: Range): boolean {
  return [source, cue, ...content].some((part) => part !== null && overlaps(part, range));
}

/** Words that somebody said in indirect speech, not a wish, an order or a quotation. */
function isSpeech(a: PlacedAttribution): boolean {
  return a.source !== null && a.type === 'indirect' && a.status === 'asserted' && (a.cueClass === 'neutral' || a.cueClass === 'assertive' || a.cueClass === 'promising');
}

function isBackshifted({ tokens, language }: Paragraph, first: number, last: number): boolean {
  return tokens.slice(first, Math.min(last, first + REACH)).some((t) => BACKSHIFTED[language].has(t.word.lower));
}
