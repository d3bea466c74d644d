import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { catalogue } from '../../../src/core/messages/catalogue.ts';
import { fillIn, say, sayCount } from '../../../src/core/messages/say.ts';
import { LANGUAGES } from '../../../src/core/model.ts';

const SOURCES = globSync('src/**/*.ts', { ignore: 'src/core/messages/**' }).map((file) => readFileSync(file, 'utf8'));

/** Keys that stand in the sources whole, and the beginnings of those that are put together: `kind.${kind}`. */
const WHOLE = new Set(SOURCES.flatMap((source) => [...source.matchAll(/'([a-z]\w*(?:\.[\w-]+)+)'/giu)].map(([, key]) => key!)));
const PARTS = [...new Set(SOURCES.flatMap((source) => [...source.matchAll(/`([a-z]\w*\.)\$\{/giu)].map(([, start]) => start!)))];

/** Of two for one and for more, the second is said by `sayCount`. */
function isUsed(key: string): boolean {
  if (key.endsWith('s') && key.slice(0, -1) in catalogue && !WHOLE.has(key)) return isUsed(key.slice(0, -1));
  return WHOLE.has(key) || PARTS.some((start) => key.startsWith(start) && !key.slice(start.length).includes('.'));
}

function valuesIn(message: string): string[] {
  return [...message.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name!).sort();
}

describe('messages', () => {
  it('are all there in each language, with the same values', () => {
    for (const [key, messages] of Object.entries(catalogue)) {
      assert.deepEqual(Object.keys(messages).sort(), [...LANGUAGES].sort(), key);
      for (const language of LANGUAGES) {
        assert.ok(messages[language].trim(), `${key} in ${language}`);
        assert.deepEqual(valuesIn(messages[language]), valuesIn(messages.en), `${key} in ${language}`);
      }
    }
  });

  it('are all said somewhere', () => {
    assert.deepEqual(Object.keys(catalogue).filter((key) => !isUsed(key)), []);
  });

  const NESTED: Record<string, string> = {
    'ordren «skyt» kom': 'Mer om «ordren ‘skyt’ kom»…', 'ordren "skyt" kom': 'Mer om «ordren ‘skyt’ kom»…', '"skyt"': 'Mer om «‘skyt’»…',
    'ordren “skyt” kom': 'Mer om «ordren ‘skyt’ kom»…', 'ordren «skyt': 'Mer om «ordren ‘skyt»…', 'uten merker': 'Mer om «uten merker»…',
  };
  for (const [text, said] of Object.entries(NESTED)) {
    it(`nest quotation marks: ${text}`, () => { assert.equal(say('nb', 'action.more', { text }), said); });
  }

  it('leave quotation marks as they are where they stand in none of ours', () => {
    assert.equal(fillIn('{a}: «{b}» {c}', { a: '«x»', b: '«y»', c: '«z»' }), '«x»: «‘y’» «z»');
  });

  it('say one and many in words that fit', () => {
    assert.deepEqual([0, 1, 2].map((count) => sayCount('en', 'count.finding', count)), ['0 findings', '1 finding', '2 findings']);
  });

  it('name no rule by its id in what a person reads', () => {
    for (const messages of Object.values(catalogue)) for (const text of Object.values(messages)) assert.doesNotMatch(text, /(?:framing|attribution|directive)\//u);
  });
});
