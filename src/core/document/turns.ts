import type { Range } from '../model.ts';
import { once } from '../once.ts';
import type { Reading } from '../text/reading.ts';
import type { Block } from './block.ts';
import { isMailField } from './mail.ts';
import { NOT_A_SPEAKER, QUESTION_AND_ANSWER } from './wording.ts';

// A name as a label has it: *Kari Holm*, *KARI HOLM*, *Ordfører Holm*, *SPEAKER 2*, *Q*; behind it a party, an office.
const TIME = '(?:\\[?\\(?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d+)?\\)?\\]?\\s*(?:[-–—]\\s*)?)?';
const WORD = '\\p{Lu}[\\p{L}\\p{M}.’\'-]*';
const NAME = `${WORD}(?: (?:av|de|den|der|la|van|von|of|the) ${WORD}| ${WORD}){0,4}(?: \\d{1,2})?`;
const LABEL = new RegExp(`^${TIME}(?:(?<name>${NAME})(?: ?\\([^()\\n]{1,40}\\))?(?:, [^:.!?\\n\\d]{2,60})?(?: ?\\[\\d{1,2}:\\d{2}(?::\\d{2})?\\])?:|\\[(?<bracketed>${NAME})\\])\\s+(?=\\S)`, 'u');

// *The Latest: …* is a title.
const ARTICLE = /^(?:the|an?|den|det|de|dei|ein?|eit|et) /i;

interface Label extends Range {
  /** UTF-16 offset where what is said begins. */
  readonly speech: number;
  readonly name: string;
}

/** The turns of a conversation: blocks that open with a speaker's label, and in a transcript those behind them up to the next. */
export function readTurns(blocks: readonly Block[]): Block[] {
  const labels = blocks.map(labelOf);
  const counts = new Map<string, number>();
  for (const label of labels) if (label) counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  const labelled = labels.filter((label) => label !== undefined).length;
  const isTurn = (block: Block, label: Label) => speaksAlone(block, label) || counts.get(label.name)! > 1 || (labelled >= LEAST_TURNS && labelled * 2 >= blocks.length);
  const turns = labels.map((label, n) => (label && isTurn(blocks[n]!, label) ? label : undefined));
  const transcript = turns.filter((label) => label !== undefined).length >= LEAST_TURNS;
  let inTurn = false;
  return blocks.map((block, n) => {
    const label = turns[n];
    inTurn = label !== undefined || (inTurn && transcript && block.kind === 'text');
    if (!label) return inTurn ? { ...block, kind: 'turn' } : block;
    return { ...block, kind: 'turn', label: { start: label.start, end: label.end } };
  });
}

const LEAST_TURNS = 3;

function labelOf({ kind, reading }: Block): Label | undefined {
  return kind === 'text' || kind === 'headline' || kind === 'quote' ? labelIn(reading) : undefined;
}

const labelIn = once(({ text }: Reading): Label | undefined => {
  const match = LABEL.exec(text.slice(0, 200));
  const name = match?.groups?.['name'] ?? match?.groups?.['bracketed'];
  if (!match || !name || isMailField(text) || NOT_A_SPEAKER.has(name.toLowerCase())) return undefined;
  const start = match[0].indexOf(name);
  return { start, end: Math.max(match[0].lastIndexOf(':'), match[0].lastIndexOf(']')), speech: match[0].length, name };
});

/** A label that no other need bear out: a full name or a numbered voice before a whole sentence, a letter of an interview. */
function speaksAlone({ reading: { text } }: Block, { name, speech }: Label): boolean {
  if (QUESTION_AND_ANSWER.has(name.toLowerCase())) return true;
  const said = text.slice(speech);
  return /\s/.test(name) && !ARTICLE.test(name) && /^[«“"–-]?\s?\p{Lu}/u.test(said) && /[.!?…»”"]$/.test(said) && said.split(/\s+/, LEAST_WORDS).length >= LEAST_WORDS;
}

const LEAST_WORDS = 3;
