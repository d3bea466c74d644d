import { parse, postprocess, preprocess } from 'micromark';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { decodeString } from 'micromark-util-decode-string';
import type { Range } from '../model.ts';
import type { Replacement } from '../text/reading.ts';
import { OBJECT } from './addresses.ts';

/** A part of a chunk that is a block of its own. */
export interface Leaf extends Range {
  readonly kind: 'heading' | 'paragraph' | 'code' | 'cell';
}

/** What Markdown says of a chunk: its parts, and what of its characters is no prose. */
export interface Marked {
  readonly leaves: readonly Leaf[];
  readonly replacements: readonly Replacement[];
}

// Lists, rules and indented code are told by us (labels.ts, lines.ts): in plain text *4. mai* is no list, an indented paragraph no code.
const OWN = ['list', 'setextUnderline', 'codeIndented', 'htmlFlow', 'thematicBreak', 'blockQuote', 'hardBreakEscape'];
const options = { extensions: [gfmTable(), gfmFootnote(), gfmStrikethrough({ singleTilde: false }), { disable: { null: OWN } }] };

const HINT = /[*_`<~]|\]\(|\]\[|\]:|\[\^|&#?\w{1,31};|\\[!-/:-@[-`{-~]|^#{1,6}\s|^\s*\|?\s*:?-+:?\s*\|/m;
// No person writes a longer paragraph with markup in it, and what a parser of Markdown makes of one takes more than its length.
const LONGEST = 10_000;

const LEAVES: Readonly<Record<string, Leaf['kind']>> = { atxHeadingText: 'heading', paragraph: 'paragraph', codeFenced: 'code', tableContent: 'cell' };
const DROPPED: ReadonlySet<string> = new Set([
  'emphasisSequence', 'strongSequence', 'strikethroughSequence', 'atxHeadingSequence', 'labelMarker', 'labelImageMarker', 'resource', 'reference',
  'image', 'escapeMarker', 'htmlText', 'gfmFootnoteCall', 'gfmFootnoteDefinitionLabel', 'gfmFootnoteDefinitionLabelMarker', 'gfmFootnoteDefinitionMarker', 'definition',
]);
const OBJECTS: ReadonlySet<string> = new Set(['codeText', 'autolink']);

/** Reads a chunk as Markdown; one without markup is a paragraph as it stands. `definitions` are those of the links of the whole text. */
export function readMarkup(text: string, definitions: string): Marked {
  if (text.length > LONGEST || !HINT.test(text)) return { leaves: [{ kind: 'paragraph', start: 0, end: text.length }], replacements: [] };
  const leaves: Leaf[] = [];
  const replacements: Replacement[] = [];
  const source = definitions ? `${text}\n\n${definitions}` : text;
  for (const [step, { type, start, end }] of postprocess(parse(options).document().write(preprocess()(source, undefined, true)))) {
    if (step !== 'enter' || start.offset >= text.length) continue;
    const range = { start: start.offset, end: end.offset };
    const kind = LEAVES[type];
    if (kind) leaves.push({ kind, ...range });
    const read = readAs(type, text.slice(range.start, range.end));
    if (read !== undefined) replacements.push({ ...range, read });
  }
  return { leaves, replacements };
}

function readAs(type: string, raw: string): string | undefined {
  if (type === 'htmlText') return /^<br\b/i.test(raw) ? '\n' : '';
  if (type === 'characterReference') return decodeString(raw);
  return DROPPED.has(type) ? '' : OBJECTS.has(type) ? OBJECT : undefined;
}

/** The definitions of link targets in a text: a chunk that uses one may stand anywhere. */
export function linkDefinitions(text: string): string {
  return (text.match(/^ {0,3}\[[^\]\n^]{1,200}\]: \S.*$/gm) ?? []).join('\n');
}
