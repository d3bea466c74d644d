import { once } from '../once.ts';
import type { Reading } from '../text/reading.ts';
import type { Block } from './block.ts';
import { END } from './release.ts';
import { ABOUT, CREDITS, FROM, GREETINGS, MASTHEADS, OFFICES, SENDER_FIELDS, WE_AT } from './wording.ts';

/** Who issues a statement, and by what its text shows it. */
export interface Issuer {
  readonly name: string;
  readonly how: 'mail' | 'about' | 'credit' | 'masthead' | 'sign-off' | 'first-person';
}

const WORD = '[\\p{Lu}\\d][\\p{L}\\p{N}&.’\'/-]*';
const LINK = '(?:i|og|for|av|på|ved|til|in|of|and|for|the|de|&)';
const NAME = `${WORD}(?: (?:${LINK} )*${WORD}){0,6}`;
const any = (words: readonly string[]) => words.join('|');

const nameBy = (form: RegExp) => once((reading: Reading) => form.exec(reading.text)?.groups?.['name']);

/** What tells of the issuer, the surest first: where it stands, and the name in it. */
const SIGNS: readonly { readonly how: Issuer['how']; readonly kinds: readonly Block['kind'][]; readonly named: (reading: Reading) => string | undefined }[] = [
  { how: 'about', kinds: ['boilerplate'], named: nameBy(new RegExp(`^(?:${any(ABOUT)}) (?<name>${NAME}):?$`, 'u')) },
  { how: 'credit', kinds: ['contact', 'text', 'headline'], named: nameBy(new RegExp(`^(?:${any(CREDITS)}):\\s*(?<name>${NAME})[.]?$`, 'u')) },
  { how: 'masthead', kinds: ['headline', 'text'], named: nameBy(new RegExp(`^(?:${any(MASTHEADS)}) (?:${any(FROM)}) (?:the )?(?<name>${NAME})(?=[.,:]|$| \\d| [–—-] )`, 'iu')) },
  { how: 'masthead', kinds: ['headline', 'text'], named: nameBy(new RegExp(`^(?<name>${NAME})(?:: | [–—-] )(?:${any(MASTHEADS)})\\b`, 'u')) },
  { how: 'first-person', kinds: ['text', 'item'], named: nameBy(new RegExp(`\\b(?:${any(WE_AT)}) (?<name>${NAME})`, 'u')) },
  { how: 'mail', kinds: ['mail-header'], named: nameBy(new RegExp(`^(?:${any(SENDER_FIELDS)}):\\s+(?<name>${NAME})`, 'iu')) },
];

/** Who issues the statement that the blocks make up, where it says so. */
export function issuerOf(blocks: readonly Pick<Block, 'kind' | 'depth' | 'reading' | 'label'>[]): Issuer | undefined {
  const own = blocks.filter(({ depth }) => depth === 0);
  for (const { how, kinds, named } of SIGNS) {
    const name = own.filter(({ kind }) => kinds.includes(kind)).map(({ reading }) => named(reading)).find(isProperName);
    if (name) return { name, how };
  }
  const signed = signature(own);
  return signed ? { name: signed, how: 'sign-off' } : undefined;
}

// With the flag `i` a name may begin small: *uttalelse fra styret* names nobody.
function isProperName(name: string | undefined): name is string {
  return name !== undefined && /^[\p{Lu}\d]/u.test(name) && /\p{L}{2}/u.test(name);
}

const SIGNED = new RegExp(`^(?:(?:${GREETINGS.join('|')}),? )?(?<name>${NAME})(?:,|$)`, 'iu');
const OFFICE = new RegExp(`^(?:${OFFICES.join('|')})`, 'iu');

/** The last line of the sign-off, which is no credit below a quotation, that is a name alone: an organisation below the person, the person where there is none. */
function signature(blocks: readonly Pick<Block, 'kind' | 'reading' | 'label'>[]): string | undefined {
  const lines = blocks.filter(({ kind, label }) => kind === 'sign-off' && !label).flatMap(({ reading }) => reading.text.split('\n'));
  return lines.filter((line) => !OFFICE.test(line) && !END.test(line)).map((line) => SIGNED.exec(line.trim())?.groups?.['name']).findLast(isProperName);
}
