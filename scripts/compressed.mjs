import { brotliCompressSync, constants } from 'node:zlib';

/**
 * A module with a function `text` that gives the nth of the texts, which lie in it compressed, as well as can be in what ships.
 * A browser decompresses only while others wait: there they lie as they are.
 */
export function compressed(texts, { platform, minify }) {
  if (platform === 'browser') return `const texts = ${JSON.stringify(texts)};\nexport const text = (n) => texts[n];`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: minify ? constants.BROTLI_MAX_QUALITY : 1, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };
  const parts = texts.map((text) => Buffer.from(text));
  const all = Buffer.concat(parts);
  const ends = parts.map((_, n) => Buffer.concat(parts.slice(0, n + 1)).length);
  return `import { brotliDecompressSync } from 'node:zlib';
const ends = ${JSON.stringify([0, ...ends])};
let bytes;
export const text = (n) => (bytes ??= brotliDecompressSync(Buffer.from('${brotliCompressSync(all, { params }).toString('base64')}', 'base64'), { chunkSize: ${all.length} })).toString('utf8', ends[n], ends[n + 1]);`;
}
