import { LinkifyIt } from 'linkify-it';
import type { Replacement } from '../text/reading.ts';

/** Stands in a reading for what is there and says nothing: an address, code. */
export const OBJECT = '\ufffc';

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: true });
// No address without one of these; most blocks have none and need no look.
const HINT = /:\/\/|@|www\.|mailto:|#\p{L}|\/\p{L}|\\\p{L}|\.[a-z]{2,3}\//u;
const HANDLE = /(?<![\p{L}\p{N}_@#/.])[@#][\p{L}_][\p{L}\p{N}_]*(?![\p{L}\p{N}@])/gu;
const PATH = /(?<![\p{L}\p{N}.)/])(?:~|\.{1,2}|[A-Za-z]:)?(?:[/\\][\p{L}\p{N}_.-]+){2,}[/\\]?/gu;

/** Addresses, handles, hashtags and paths of a text: none of them is prose. */
export function addresses(text: string): Replacement[] {
  if (!HINT.test(text)) return [];
  const links = (linkify.match(text) ?? []).filter(({ schema, raw }) => schema !== '' || /[/@]|^www\./i.test(raw));
  return [
    ...links.map(({ index, lastIndex }) => ({ start: index, end: lastIndex, read: OBJECT })),
    ...[HANDLE, PATH].flatMap((pattern) => [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length, read: OBJECT }))),
  ];
}
