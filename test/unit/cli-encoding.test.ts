import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode, ENCODINGS, type Encoding } from '../../src/cli/encoding.ts';

const EVERY_BYTE = Buffer.from(Array.from({ length: 255 }, (_, i) => i + 1));

function latin(text: string): Buffer {
  return Buffer.from(text, 'latin1');
}

describe('encodings of files', () => {
  it('come back byte for byte, with and without a byte order mark', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'utf-16be'), fc.boolean(), (content, encoding, byteOrderMark) => {
      const text = content.replace(/\0|^\ufeff+/gu, '');
      const bytes = encode({ text, encoding, byteOrderMark });
      const read = decode(bytes, encoding);
      assert.deepEqual(read, { text, encoding, byteOrderMark });
      assert.deepEqual(encode(read), bytes);
    }));
  });

  it('have a place for every byte of Windows-1252', () => {
    for (const encoding of ['windows-1252', 'latin1'] as const) {
      const read = decode(EVERY_BYTE, encoding);
      assert.equal(read.text.length, EVERY_BYTE.length);
      assert.deepEqual(encode(read), EVERY_BYTE);
    }
    assert.equal(decode(Buffer.from([0x93, 0x80, 0x94, 0x96, 0xe6]), 'windows-1252').text, '“€”–æ');
  });

  it('are told by a byte order mark, which wins over the option', () => {
    for (const [bytes, encoding] of [
      [[0xef, 0xbb, 0xbf, 0xc3, 0xa5], 'utf-8'],
      [[0xff, 0xfe, 0xe5, 0x00], 'utf-16le'],
      [[0xfe, 0xff, 0x00, 0xe5], 'utf-16be'],
    ] as const) {
      for (const told of [undefined, ...ENCODINGS]) assert.deepEqual(decode(Buffer.from(bytes), told), { text: 'å', encoding, byteOrderMark: true });
    }
  });

  it('are Windows-1252 where a file is not UTF-8 and looks like our languages', () => {
    for (const bytes of [
      latin('får'), latin('Ærlig talt, sier hun: «På øya blåser det.»'), latin('«ÆRESDRAP PÅ»'), latin('Eg trur ikkje på det; éin gong til.'),
      Buffer.from('It cost \x8050, and I don\x92t \x96 can\x92t \x96 pay.', 'latin1'), latin('caf\xe9 r\xe9sum\xe9'), latin('Det kan han ikke, don\xb4t ask.\r\n'),
    ]) assert.deepEqual({ encoding: decode(bytes).encoding, guessed: decode(bytes).guessed }, { encoding: 'windows-1252', guessed: true });
  });

  it('are not guessed for what only could be Windows-1252', () => {
    for (const [what, bytes] of Object.entries({
      'Russian in Windows-1251': Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x20, 0xec, 0xe8, 0xf0]),
      'Norwegian of DOS': latin('bl\x86tt og gr\x9bnt'),
      'Norwegian of the old Macintosh': latin('bl\x8ctt og gr\xbfnt'),
      'control characters': latin('f\xe5r\x07\x1b[31m'),
      'holes of the code page': latin('f\x8dr'),
    })) assert.throws(() => decode(bytes), /neither UTF-8 nor plainly Windows-1252/u, what);
  });

  it('are not guessed for UTF-8 that is damaged', () => {
    for (const damage of [Buffer.from([0xe5]), Buffer.from('å').subarray(0, 1)]) {
      assert.throws(() => decode(Buffer.concat([Buffer.from('Båten «Øya» gå'), damage])), /damaged UTF-8/u);
    }
  });

  it('refuse binary files, and what is not in the encoding that was told', () => {
    for (const [bytes, told, says] of [
      [[0x50, 0, 1, 2], undefined, /binary/u],
      [[0x68, 0, 0x69, 0], undefined, /UTF-16 without a byte order mark/u],
      [[0xe5, 0, 0x80], 'windows-1252', /binary/u],
      [[0xe5, 0x72], 'utf-8', /not UTF-8/u],
      [[0x68, 0, 0x69], 'utf-16le', /not UTF-16LE/u],
      [[0xd8, 0, 0, 0x69], 'utf-16be', /not UTF-16BE/u],
    ] as const) assert.throws(() => decode(Buffer.from(bytes), told), says);
    assert.equal(decode(Buffer.from([0x68, 0, 0x69, 0]), 'utf-16le').text, 'hi');
  });

  it('name the character that does not fit', () => {
    for (const char of ['Ł', '😀', 'ə', '\u0301', '\u0085']) {
      assert.throws(() => encode({ text: `på ${char}`, encoding: 'windows-1252', byteOrderMark: false }), (error: Error) => error.message.includes(`“${char}” has no place in Windows-1252`));
    }
  });
});
