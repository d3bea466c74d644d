/** What a character is to the tokenizer. */
export const CharClass = { space: 0, letter: 1, digit: 2, mark: 3 } as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const UNKNOWN = 255;
const table = new Uint8Array(0x10000).fill(UNKNOWN);

// Combining marks, joiners and the soft hyphen belong to the word that they stand in.
const LETTER = /^[\p{L}\p{M}\u00AD\u200C\u200D]$/u;
const DIGIT = /^\p{N}$/u;
const SPACE = /^[\s\uFEFF\u200B\p{Cc}]$/u;

function classify(char: string): CharClass {
  if (LETTER.test(char)) return CharClass.letter;
  if (DIGIT.test(char)) return CharClass.digit;
  return SPACE.test(char) ? CharClass.space : CharClass.mark;
}

/** Class of the character at a UTF-16 offset; for a surrogate pair, of the whole character. */
export function classAt(text: string, offset: number): CharClass {
  const unit = text.charCodeAt(offset);
  const known = table[unit];
  if (known !== undefined && known !== UNKNOWN) return known as CharClass;
  if (unit >= 0xd800 && unit < 0xe000) return classify(String.fromCodePoint(text.codePointAt(offset)!));
  return (table[unit] = classify(String.fromCharCode(unit)));
}

/** Code units of the character at an offset: 2 for a surrogate pair. */
export function widthAt(text: string, offset: number): 1 | 2 {
  return text.codePointAt(offset)! > 0xffff ? 2 : 1;
}

/** Is there an upper-case letter at the offset? */
export function isUpperAt(text: string, offset: number): boolean {
  const char = text[offset];
  return char !== undefined && char !== char.toLowerCase() && char === char.toUpperCase();
}
