/** The ways in which one and the same statement comes to be pasted: each changes how a text is laid out, none what it says. */
export type Variant = (text: string) => string;

/** Breaks each paragraph into lines of at most so many characters, as mail and terminals do. */
export function wrapped(columns: number): Variant {
  return (text) => paragraphs(text).map((paragraph) => wrap(paragraph, columns).join('\n')).join('\n\n');
}

/** The paragraphs of a text that has one a line. */
export function paragraphs(text: string): string[] {
  return text.split(/\n+/).map((line) => line.trim()).filter(Boolean);
}

function wrap(paragraph: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const LONG_WORD = /(?<![\p{L}-])(\p{Ll}{5,})(\p{Ll}{4,})(?![\p{L}-])/gu;

/** Every so many words, counted over the whole text. */
function everyFew(text: string, pattern: RegExp, change: (match: string) => string, each = 7): string {
  let count = 0;
  return text.replace(pattern, (match: string) => (count++ % each === 0 ? change(match) : match));
}

/** Wrapped lines, of which the last word is broken where it is long enough. */
const brokenWords: Variant = (text) => paragraphs(text)
  .map((paragraph) => wrap(paragraph, 64).join('\n').replace(/ (\p{Ll}{5,})(\p{Ll}{4,})\n/gu, ' $1-\n$2 ')).join('\n\n');

/** A page break in the middle of every third paragraph, with the page's number or its running header. */
function pageBreaks(furniture: (n: number) => string): Variant {
  let page = 0;
  return (text) => paragraphs(wrapped(72)(text).replaceAll('\n\n', '\u2029').replaceAll('\n', '\u000b').replaceAll('\u2029', '\n')).map((paragraph, n) => {
    const lines = paragraph.split('\u000b');
    const at = lines.findIndex((line, i) => i > 0 && /\p{L}$/u.test(lines[i - 1]!) && /^\p{Ll}/u.test(line));
    if (n % 3 !== 0 || at < 0) return lines.join('\n');
    page++;
    return [...lines.slice(0, at), '', furniture(page), '', ...lines.slice(at)].join('\n');
  }).join('\n\n');
}

const PLAIN_WORD = /(?<=\s)\p{Ll}{4,}(?=\s)/gu;

export const VARIANTS: Readonly<Record<string, Variant>> = {
  'wrapped at 60': wrapped(60),
  'wrapped at 72': wrapped(72),
  'wrapped at 80': wrapped(80),
  'CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'CR': (text) => text.replaceAll('\n', '\r'),
  'trailing spaces': (text) => text.replaceAll('\n', '  \n'),
  'one blank line': (text) => paragraphs(text).join('\n\n'),
  'three blank lines': (text) => paragraphs(text).join('\n\n\n\n'),
  'no blank lines': (text) => paragraphs(text).join('\n'),
  'no-break spaces': (text) => everyFew(text, /(?<=\p{L}) (?=\p{L})/gu, () => '\u00a0', 3),
  'narrow no-break spaces': (text) => everyFew(text, /(?<=\p{L}) (?=\p{L})/gu, () => '\u202f', 3),
  'decomposed letters': (text) => text.normalize('NFD'),
  'straight quotation marks': (text) => text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'"),
  'soft hyphens': (text) => everyFew(text, LONG_WORD, (word) => `${word.slice(0, 4)}\u00ad${word.slice(4)}`, 2),
  'zero-width spaces': (text) => everyFew(text, LONG_WORD, (word) => `${word.slice(0, 4)}\u200b${word.slice(4)}`, 2),
  'ligatures': (text) => text.replace(/ffi/g, '\ufb03').replace(/ff/g, '\ufb00').replace(/fi/g, '\ufb01').replace(/fl/g, '\ufb02'),
  'words broken at line ends': brokenWords,
  'quoted by a mail': (text) => text.split('\n').map((line) => `> ${line}`).join('\n'),
  'wrapped and quoted by a mail': (text) => wrapped(70)(text).split('\n').map((line) => `> ${line}`).join('\n'),
  'Markdown emphasis': (text) => everyFew(text, PLAIN_WORD, (word) => `**${word}**`),
  'Markdown italics': (text) => everyFew(text, PLAIN_WORD, (word) => `_${word}_`),
  'Markdown links': (text) => everyFew(text, PLAIN_WORD, (word) => `[${word}](https://example.org/${word} "regime")`),
  'byte order mark': (text) => `\ufeff${text}`,
  'footnote marks in brackets': (text) => everyFew(text, /(?<=\p{L}{4})\.(?=\s)/gu, () => '.[1]', 3),
  'raised footnote marks': (text) => everyFew(text, /(?<=\p{L}{4})\.(?=\s)/gu, () => '.¹', 3),
  'page numbers': pageBreaks((n) => `Side ${n % 10} av 9`),
  'a running header': pageBreaks((n) => `Fjordnytt nr. 4 – ${n % 10}`),
};

/** What a reader must find in every variant, as rule and words. */
export function fold(words: string): string {
  return words.replace(/[\u00ad\u200b¹]|\s*(?:Side \d av 9|Fjordnytt nr\. 4 – \d)/g, '').normalize('NFKC').replace(/[*_]|\]\([^)]*\)|\[(?=\p{L})/gu, '').replace(/\[\d\]/g, '')
    .replace(/-\s*\n\s*(?:> )?/g, '').replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/(?:^|\n)> ?/g, ' ').replace(/\s+/g, ' ').trim();
}
