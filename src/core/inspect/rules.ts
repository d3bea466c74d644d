import { AUTHOR } from '../speech/model.ts';
import type { Finding } from '../finding.ts';
import { groupedBy } from '../grouped.ts';
import { spanOf } from '../model.ts';
import { speakerName } from '../reports/names.ts';
import type { Ground, Review } from '../review.ts';
import { spokenLanguage } from '../review-language.ts';
import { rules } from '../rules/index.ts';
import type { LeftAlone } from '../rules/left-alone.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import type { InspectedRule, Seen } from './model.ts';

/** What each rule saw in a statement. */
export function inspectRules(review: Review, { leftAlone, there }: Ground): InspectedRule[] {
  const marked = groupedBy(review.findings, ({ rule }) => rule);
  const quiet = groupedBy(leftAlone.map((place) => there.range(place)), ({ rule }) => rule);
  return rules.map(({ id }) => ({ rule: id, seen: seenBy(review, marked.get(id) ?? [], quiet.get(id) ?? []) }));
}

/** Checks of one rule may look at one place twice: what is marked is, and otherwise the first reason holds. */
function seenBy(review: Review, marked: readonly Finding[], quiet: readonly LeftAlone[]): Seen[] {
  const places = new Map<string, Seen>();
  const add = (seen: Seen): void => {
    const place = `${seen.start} ${seen.end}`;
    if (!places.has(place)) places.set(place, seen);
  };
  for (const finding of marked) add(markedPlace(review, finding));
  for (const place of quiet) add(quietPlace(review, place));
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

function markedPlace(review: Review, { start, end, text, severity, message, settledBy, voice }: Finding): Seen {
  return { start, end, text, severity, message, ...(settledBy && { settledBy }), ...speakerOf(review, voice) };
}

function quietPlace(review: Review, { start, end, why, worth }: LeftAlone): Seen {
  const [voice] = RangeLookup.of(review.voices).overlapping({ start, end: start + 1 });
  return { ...spanOf(review.text, { start, end }), quiet: why, ...(worth !== undefined && { worth }), ...speakerOf(review, voice?.speaker ?? AUTHOR) };
}

function speakerOf(review: Review, id: string): Pick<Seen, 'speaker'> {
  return id === AUTHOR ? {} : { speaker: speakerName(review, id, spokenLanguage(review)).replace(/\s+/g, ' ').trim() };
}
