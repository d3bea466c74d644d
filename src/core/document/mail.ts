import type { Range } from '../model.ts';
import { once } from '../once.ts';
import type { Reading } from '../text/reading.ts';
import { OBJECT } from './addresses.ts';
import type { Block } from './block.ts';
import { MAIL_FIELDS, SENDER_FIELDS, SUBJECT_FIELDS, WROTE } from './wording.ts';

const fieldOf = (names: readonly string[]) => new RegExp(`^(?:${names.join('|')}):(?:\\s|$)`, 'iu');
const FIELD = fieldOf(MAIL_FIELDS);
const SENDER = fieldOf(SENDER_FIELDS);
const SUBJECT = fieldOf(SUBJECT_FIELDS);

/** *Fra: …*, *Subject: …*: a line of the head of a mail. */
export function isMailField(line: string): boolean {
  return FIELD.test(line);
}

const isField = once(({ text }: Reading) => isMailField(text));

// *Den 2. mai 2026 kl. 08:12 skrev Kari Holm <kari@…>:*, *On Monday, Ada Holm wrote:*, *Kari Holm skrev 2. mai:*
const VERB = `(?:${WROTE.join('|')})`;
const NAME = '\\p{Lu}[\\p{L}.’\'-]*(?: \\p{Lu}[\\p{L}.’\'-]*){0,4}';
const ADDRESS = `(?: (?:[<(][^>)]*[>)]|${OBJECT}))?`;
const AFTER = new RegExp(`\\b${VERB} (?<name>${NAME})${ADDRESS}[^.!?]{0,60}:$`, 'u');
const BEFORE = new RegExp(`(?:^|[,\\d>] ?)(?<name>${NAME})${ADDRESS} ${VERB}\\b[^.!?]{0,60}:$`, 'u');

/** Who wrote the mail that a line introduces. Offsets of the line. */
function writerOf(line: string): Range | undefined {
  const match = AFTER.exec(line) ?? BEFORE.exec(line);
  if (!match?.groups) return undefined;
  const start = match.index + match[0].indexOf(match.groups['name']!);
  return { start, end: start + match.groups['name']!.length };
}

/**
 * Tells heads of mails, the lines that introduce a quoted mail, and the mail that they introduce. A head has a sender and another field
 * beside it; its subject is a headline.
 */
export function readMail(blocks: readonly Block[]): Block[] {
  const heads = headsOf(blocks);
  let quoting = Infinity;
  return blocks.map((block, n) => {
    if (heads.has(n)) return asField(block);
    if (block.depth > quoting) return { ...block, kind: 'mail-quote' };
    const writer = (blocks[n + 1]?.depth ?? 0) > block.depth ? writerOf(block.reading.text) : undefined;
    quoting = writer ? block.depth : Infinity;
    return writer ? { ...block, kind: 'mail-header', label: writer } : block;
  });
}

function headsOf(blocks: readonly Block[]): ReadonlySet<number> {
  const heads = new Set<number>();
  for (let n = 0; n < blocks.length; n++) {
    let end = n;
    while (end < blocks.length && isField(blocks[end]!.reading)) end++;
    const fields = blocks.slice(n, end);
    if (fields.length > 1 && fields.some(({ reading }) => SENDER.test(reading.text))) fields.forEach((_, i) => heads.add(n + i));
    n = Math.max(n, end - 1);
  }
  return heads;
}

function asField(block: Block): Block {
  const subject = SUBJECT.exec(block.reading.text)?.[0];
  if (!subject || subject.length === block.reading.text.length) return { ...block, kind: 'mail-header' };
  return { ...block, kind: 'headline', reading: block.reading.from(subject.length) };
}
