import { isUtf8 } from 'node:buffer';
import { Failure } from './failure.ts';

/** What `--encoding` takes. Latin-1 is read as Windows-1252, which is what nearly every file called so really is. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'latin1'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** A text with what it takes to write it back byte for byte. */
export interface Decoded {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly byteOrderMark: boolean;
  /** Nothing in the file says so: the encoding was told from how the text looks. */
  readonly guessed?: boolean;
}

// Bytes 80–9F of Windows-1252; its five holes stand for themselves, so that every byte comes back.
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const FIRST_HIGH_CONTROL = 0x80;

const BYTE_ORDER_MARK = '\ufeff';
const MARKED = (['utf-8', 'utf-16le', 'utf-16be'] as const).map((encoding) => ({ encoding, mark: encodeText(BYTE_ORDER_MARK, encoding) }));

/** Bytes as text. A byte order mark wins over what was `told`. Throws Failure on what is no text, or none in the encoding that was told. */
export function decode(bytes: Buffer, told?: Encoding): Decoded {
  const marked = MARKED.find(({ mark }) => bytes.subarray(0, mark.length).equals(mark));
  const decoded = marked
    ? { text: decodeText(bytes.subarray(marked.mark.length), marked.encoding), encoding: marked.encoding, byteOrderMark: true }
    : decodeUnmarked(bytes, told);
  if (decoded.text.includes('\0')) throw new Failure('this is a binary file, or UTF-16 without a byte order mark (see --encoding)');
  return decoded;
}

/** The bytes that a text is written as. Throws Failure where a character has no place in the encoding. */
export function encode({ text, encoding, byteOrderMark }: Decoded): Buffer {
  return encodeText((byteOrderMark ? BYTE_ORDER_MARK : '') + text, encoding);
}

function decodeUnmarked(bytes: Buffer, told: Encoding | undefined): Decoded {
  const encoding = told ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = decodeText(bytes, encoding);
  const guessed = !told && encoding !== 'utf-8';
  if (guessed && isDamagedUtf8(bytes)) throw new Failure('damaged UTF-8; mend the file, or say what it is with --encoding');
  if (guessed && !text.includes('\0') && !looksWestern(text)) throw new Failure('neither UTF-8 nor plainly Windows-1252; say which it is with --encoding, or convert the file first');
  return { text, encoding, byteOrderMark: false, ...(guessed && { guessed }) };
}

function decodeText(bytes: Buffer, encoding: Encoding): string {
  if (isWestern(encoding)) return bytes.toString('latin1').replace(/[\u0080-\u009f]/gu, (char) => HIGH_CONTROLS[char.charCodeAt(0) - FIRST_HIGH_CONTROL]!);
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`not ${encoding.toUpperCase()}; say what it is with --encoding`);
  }
}

function encodeText(text: string, encoding: Encoding): Buffer {
  if (isWestern(encoding)) return Buffer.from(text.replace(/[^\p{ASCII}\u00a0-\u00ff]/gu, westernByte), 'latin1');
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  const littleEndian = Buffer.from(text, 'utf16le');
  return encoding === 'utf-16le' ? littleEndian : littleEndian.swap16();
}

/** A character whose code is the byte that Windows-1252 has for `char`. */
function westernByte(char: string): string {
  const at = HIGH_CONTROLS.indexOf(char);
  if (at < 0) throw new Failure(`“${char}” has no place in Windows-1252, the encoding of the file`);
  return String.fromCharCode(FIRST_HIGH_CONTROL + at);
}

function isWestern(encoding: Encoding): encoding is 'windows-1252' | 'latin1' {
  return encoding === 'windows-1252' || encoding === 'latin1';
}

/** More of what is not ASCII is good UTF-8 than is not. */
function isDamagedUtf8(bytes: Buffer): boolean {
  const beyondAscii = bytes.toString('utf8').match(/\P{ASCII}/gu) ?? [];
  return beyondAscii.filter((char) => char === '\ufffd').length * 2 < beyondAscii.length;
}

/** Any bytes can be read as Windows-1252; text that is really in it has no control characters, mostly ASCII letters, and no † › Œ amid a word (å and ø of DOS and Macintosh). */
function looksWestern(text: string): boolean {
  const foreign = text.match(/[À-ÿŠŒŽšœžŸ]/gu)?.length ?? 0;
  const plain = text.match(/[a-z]/giu)?.length ?? 0;
  return foreign <= plain && !/[^\P{Cc}\s]|[a-z][^\p{ASCII}ß-öø-ÿœšž‘’“”–—´·…«»\u00a0\u00ad][a-z]/u.test(text);
}
