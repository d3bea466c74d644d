const BROKEN = /(?<first>[\p{L}\p{N}&.]+)(?<hyphen>[-\u2010\u00ad])$/u;
const REST = /^\p{L}+/u;
/** *inn- og utseiling*, *short- and long-term*: the hyphen stands for a word that comes later. */
const COORDINATION = /^(?:og|eller|samt|and|or|to)\b/u;
const SOFT_HYPHEN = '\u00ad';

/** Lines of one paragraph as one line, words that were broken at the end of a line whole again. `text`: the whole document, whose other words show which hyphens belong. */
export function joinLines(lines: readonly string[], text: string): string {
  return lines.slice(1).reduce((joined, line) => joinTwo(joined, line, text), lines[0] ?? '');
}

function joinTwo(before: string, line: string, text: string): string {
  const { first, hyphen } = BROKEN.exec(before)?.groups ?? {};
  const rest = REST.exec(line)?.[0];
  if (!first || !rest || COORDINATION.test(line)) return `${before} ${line}`;
  if (hyphen !== SOFT_HYPHEN && keepsHyphen(first, rest, text)) return before + line;
  return before.slice(0, -1) + line;
}

function keepsHyphen(first: string, rest: string, text: string): boolean {
  return !/^\p{Ll}/u.test(rest) || !/\p{Ll}$/u.test(first) || text.toLowerCase().includes(`${first}-${rest}`.toLowerCase());
}
