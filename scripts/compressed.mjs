import { brotliCompressSync, constants } from 'node:zlib';

/**
 * A module with a function `text` that gives the nth of the texts, which lie in it compressed, as well as can be in what ships.
 * A browser decompresses only while others wait: there they lie as they are.
 */
export function compressed(texts, { platform, minify }) {
  if (platform === 'browser') return `const texts = ${JSON.stringify(texts)};\nexport const text = (n) => texts[n];`;
  const params = { [constants.BROTLI_PARAM_QUALITY]: minify ? constants.BROTLI_MAX_QUALITY : 1, [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS };
  const bytes = brotliCompressSync(texts.join('\0'), { params });
  return `import { brotliDecompressSync } from 'node:zlib';
let texts;
export const text = (n) => (texts ??= brotliDecompressSync(Buffer.from('${bytes.toString('base64')}', 'base64')).toString().split('\0'))[n];`;
}
