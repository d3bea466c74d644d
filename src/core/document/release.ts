import { once } from '../once.ts';
import type { Reading } from '../text/reading.ts';
import type { Block, BlockKind } from './block.ts';
import { OBJECT } from './addresses.ts';
import { ABOUT, BOILERPLATE_TITLES, CONTACT_DETAILS, CONTACT_TITLES, ENDS, LEGAL, GREETINGS } from './wording.ts';

const oneOf = (words: readonly string[]) => words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
/** *– SLUTT –*, *Ends*: the line that closes a release. */
export const END = new RegExp(`^[-–—*#\\s]*(?:${oneOf(ENDS)})[-–—*#.\\s]*$`, 'iu');
const TITLE = new RegExp(`^(?:${oneOf(BOILERPLATE_TITLES)})\\s*:?$`, 'iu');
const ABOUT_TITLE = new RegExp(`^(?:${ABOUT.join('|')}) (?<name>[\\p{Lu}\\d][^.!?:]{1,60}):?$`, 'u');
const LEGAL_OPENING = new RegExp(`^[^.!?]*\\b(?:${oneOf(LEGAL)})\\b`, 'iu');
const CONTACT_TITLE = new RegExp(`^(?:${oneOf(CONTACT_TITLES)})(?:\\s*:|\\s*$|,? (?:kontakt|ta kontakt|contact|please contact)\\b)`, 'iu');
const DETAIL = new RegExp(`${OBJECT}|(?:^|[\\s,(])(?:${oneOf(CONTACT_DETAILS)})[.:]?\\s|\\+?\\d[\\d \\u00a0()-]{6,}\\d`, 'iu');
const GREETING = new RegExp(`^(?:${oneOf(GREETINGS)})(?:[,.!]?$|[,:]? \\p{Lu})`, 'iu');

// A frame says nothing in anybody's mouth: somebody quoted is news again.
const OPENS_SPEECH = /^[«“„"]/;

const LONGEST_DETAIL = 160;
const LONGEST_SIGNATURE = 60;

/** What a text says of itself, wherever it stands. */
interface Sign {
  readonly opens: BlockKind | undefined;
  /** *About Fjordkraft*: the name, in small letters. */
  readonly about: string | undefined;
  readonly ends: boolean;
  readonly isLegal: boolean;
}

const signOf = once(({ text }: Reading): Sign => ({ ends: END.test(text), isLegal: LEGAL_OPENING.test(text), about: ABOUT_TITLE.exec(text)?.groups?.['name']?.toLowerCase(), opens: openedBy(text) }));

function openedBy(text: string): BlockKind | undefined {
  if (GREETING.test(text) && text.length <= LONGEST_SIGNATURE) return 'sign-off';
  if (CONTACT_TITLE.test(text) && text.length <= LONGEST_DETAIL) return 'contact';
  return TITLE.test(text) ? 'boilerplate' : undefined;
}

/** What a block opens, if it does: the kind of those behind it, up to the next headline or what ends that kind. */
function opens({ reading, kind }: Block, before: string): BlockKind | undefined {
  const { opens: opened, about } = signOf(reading);
  if (opened || !about || kind === 'item') return opened;
  // An essay may be about anything, a release is about whom it has spoken of.
  return before.toLowerCase().includes(about) ? 'boilerplate' : undefined;
}

function goesOn(kind: BlockKind, block: Block): boolean {
  const { text } = block.reading;
  switch (kind) {
    case 'sign-off':
      return text.length <= LONGEST_SIGNATURE && !/[.!?]$/.test(text);
    case 'contact':
      return text.length <= LONGEST_DETAIL && (DETAIL.test(text) || !/[.!?]$/.test(text));
    default:
      return block.kind !== 'headline' && !OPENS_SPEECH.test(text);
  }
}

/** Tells the frame of a release from its news: contacts, the sign-off, *About X*, legal boilerplate, the end mark. */
export function readRelease(blocks: readonly Block[]): Block[] {
  let before = '';
  let open: BlockKind | undefined;
  return blocks.map((block) => {
    const { kind, reading } = block;
    if (!READ_HERE.has(kind)) return block;
    const { ends, isLegal } = signOf(reading);
    const opened = opens(block, before);
    if (opened) open = opened;
    else if (open && !goesOn(open, block)) open = undefined;
    if (ends && before) return { ...block, kind: 'sign-off' };
    if (before.length < SPOKEN_OF) before += `${reading.text}\n`;
    return open || isLegal ? { ...block, kind: open ?? 'boilerplate' } : block;
  });
}

// UTF-16 units at the head of a text in which its issuer is named.
const SPOKEN_OF = 20_000;

const READ_HERE: ReadonlySet<BlockKind> = new Set(['headline', 'text', 'item', 'quote']);

/** Blocks that begin as a team's own boilerplate does. */
export function withOwnBoilerplate(blocks: readonly Block[], patterns: readonly string[]): Block[] {
  if (!patterns.length) return [...blocks];
  const parts = patterns.map((pattern) => plain(pattern).split('*'));
  return blocks.map((block) => (parts.some((own) => beginsWith(plain(block.reading.text), own)) ? { ...block, kind: 'boilerplate' } : block));
}

/** The first part at the very beginning, the others behind each other. Linear, unlike a regular expression. */
function beginsWith(text: string, parts: readonly string[]): boolean {
  let at = 0;
  return parts.every((part, n) => {
    const found = text.indexOf(part, at);
    at = found + part.length;
    return n === 0 ? found === 0 : found >= 0;
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** What frames the news as prose like any other, for whoever wants it reviewed. */
export function withoutFrame(blocks: readonly Block[]): Block[] {
  return blocks.map((block) => (block.kind === 'boilerplate' || block.kind === 'contact' ? { ...block, kind: 'text' } : block));
}
