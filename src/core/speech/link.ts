import type { Placed, PlacedAttribution } from './placed.ts';
import { corrected, type SpeakerCorrections } from './corrections.ts';
import { moved, type Range } from '../model.ts';
import { finish, type Steps } from '../steps.ts';
import { groupedBy } from '../grouped.ts';
import { carryOver } from './carry.ts';
import { withCredits } from './credits.ts';
import { continuedSpeech } from './continuation.ts';
import { framedSpeech } from './framed.ts';
import { AUTHOR, type Attribution, type LocalAttribution, type Speaker, type Voice } from './model.ts';
import { kindOf, listSpeakers, resolveSpeakers } from './speakers.ts';
import { cutVoices, type Claimed } from './voices.ts';

export interface Linked {
  /** Offsets into the text. */
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  /** Voices of each paragraph, relative to it. */
  readonly voices: readonly (readonly Voice[])[];
}

/** What crosses paragraphs: reports that go on, which sources are one speaker, and whose voice each stretch of text is. */
export function linkStatement(placed: readonly Placed[]): Linked {
  return finish(linkInSteps(placed));
}

export function* linkInSteps(placed: readonly Placed[], corrections: SpeakerCorrections = {}): Steps<Linked> {
  const local = withCredits(placed, placed.flatMap(({ start, local: found }, n) => found.map((a) => place(a, start, n))));
  yield;
  const carried = yield* carryOver(placed, local);
  yield;
  const spoken = [...carried, ...(yield* continuedSpeech(placed, carried)), ...framedSpeech(placed)];
  yield;
  const attributions = corrected(resolveSpeakers(placed, spoken).sort(inTextOrder), corrections);
  yield;
  const kinds = new Map([...groupedBy(attributions, ({ speaker }) => speaker)].map(([id, said]) => [id, kindOf(id, said)]));
  const claimed = attributions.filter((a) => isSomebodys(a) && !isNobodys(a) && !isOwn(a)).flatMap((a) => claims(a, kinds));
  const voices = voicesOf(placed, claimed);
  yield;
  return { attributions, voices, speakers: listSpeakers(placed, attributions, voices) };
}

/** Of what was not said, or only might be, at least the author says nothing: *hvis rektor sier at …*. */
function isSomebodys({ status, source }: Attribution): boolean {
  return status === 'asserted' || status === 'negated' || (status === 'conditional' && source !== null);
}

/** *We have to state that …*, *vi må slå fast at …*: with a verb of saying in its own mouth the author says it, no less than without; an opinion (*we believe*) is marked as one. */
function isOwn({ speaker, type, cueClass }: Attribution): boolean {
  return speaker === AUTHOR && type === 'indirect' && cueClass !== 'cognitive';
}

/** What nobody is named for (*it is known that*, *ingen tvil om at*) the author alone vouches for: its own words. */
function isNobodys({ source, sourceKind, type }: Attribution): boolean {
  return source === null && sourceKind === 'anonymous' && type === 'indirect';
}

function place(a: LocalAttribution, start: number, paragraph: number): PlacedAttribution {
  return {
    ...a,
    paragraph,
    source: a.source && moved(a.source, start),
    cue: a.cue && moved(a.cue, start),
    content: a.content.map((piece) => moved(piece, start)),
  };
}

function inTextOrder(a: Attribution, b: Attribution): number {
  return startOf(a, a.cue) - startOf(b, b.cue) || startOf(a, null) - startOf(b, null);
}

function startOf({ content }: Attribution, cue: Range | null): number {
  return (cue ?? content[0])?.start ?? 0;
}

function claims(a: Attribution, kinds: ReadonlyMap<string, Speaker['kind']>): Claimed[] {
  const form = a.type === 'direct' ? 'quoted' : 'reported';
  const kind = kinds.get(a.speaker) ?? a.sourceKind;
  return a.content.map(({ start, end }) => ({ start, end, speaker: a.speaker, kind, form }));
}

/** Each paragraph takes what of the claims lies in it. Claims are sorted once, so that a long statement stays linear. */
function voicesOf(placed: readonly Placed[], claimed: readonly Claimed[]): Voice[][] {
  const sorted = [...claimed].sort((a, b) => a.start - b.start);
  let from = 0;
  return placed.map(({ paragraph, start }) => {
    const end = start + paragraph.text.length;
    while (from < sorted.length && sorted[from]!.end <= start) from++;
    const own: Claimed[] = [];
    for (let i = from; i < sorted.length && sorted[i]!.start < end; i++) {
      const claim = sorted[i]!;
      if (claim.end > start) own.push({ start: Math.max(0, claim.start - start), end: Math.min(end, claim.end) - start, speaker: claim.speaker, kind: claim.kind, form: claim.form });
    }
    return cutVoices(paragraph.text.length, own);
  });
}
