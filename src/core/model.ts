/**
 * The words that every part of the product shares: what a review is made of.
 * All offsets are UTF-16 code units into the original text, ends exclusive.
 */

export const LANGUAGES = ['nb', 'nn', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
/** Of a text that is in none of the three (ISO 639-2: undetermined). */
export const UNKNOWN_LANGUAGE = 'und';

/** Half-open range [start, end) in UTF-16 code units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A range with the text that it covers, as the command line prints it. */
export interface Span extends Range {
  readonly text: string;
}

/** Most severe first, as the command line compares them. */
export const SEVERITIES = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const KINDS = ['framing', 'attribution', 'directive'] as const;
export type Kind = (typeof KINDS)[number];

export type RuleId = `${Kind}/${string}`;

export const SOURCE_KINDS = ['named', 'role', 'vague', 'anonymous', 'pronoun', 'author'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** A text for each language that messages come in. */
export type Messages = Readonly<Record<Language, string>>;

export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least);
}

export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Throws RangeError where a range is empty, ends before it starts, reaches out of the text, or splits a surrogate pair of it. */
export function checkRange(text: string, { start, end }: Range): void {
  const whole = start >= 0 && start < end && end <= text.length;
  if (!whole || splitsPair(text, start) || splitsPair(text, end)) throw new RangeError(`${start}–${end} is no range of a text of ${text.length}`);
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}

export function shift<T extends Range>(range: T, by: number): T {
  return { ...range, start: range.start + by, end: range.end + by };
}

/** The bare range that lies so many code units further on. A long statement moves tens of thousands of them at each edit. */
export function moved({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** The text of a range, with its offsets. */
export function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, text: text.slice(start, end) };
}
