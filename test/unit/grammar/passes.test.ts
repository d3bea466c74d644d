import assert from 'node:assert/strict';
import { sentencesOf, tagName } from '../../../src/core/grammar/doc.ts';
import { english } from '../../../src/core/grammar/english/index.ts';
import type { Pass } from '../../../src/core/grammar/tagging.ts';
import { languages } from '../../../src/core/languages/index.ts';
import { cutParagraph } from '../../../src/core/languages/paragraph.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import type { Language } from '../../../src/core/model.ts';

/** The names of the tags of a sentence's words, by word. */
function tagged(vocabulary: Vocabulary, text: string): (start: number) => string | undefined {
  const paragraph = cutParagraph({ text, kind: 'text' }, vocabulary);
  return (start) => {
    const i = paragraph.tokens.findIndex((t) => t.start === start);
    const sentence = sentencesOf(paragraph).find((s) => i >= s.first && i < s.last);
    return sentence && tagName(sentence.tagging.can(i));
  };
}

function passesOf(language: Language, passes: readonly Pass[]): void {
  describe(`tagging passes of ${language}`, () => {
    const vocabulary = new Vocabulary(languages[language]);
    for (const { id, examples } of passes) {
      for (const [sentence, tag] of examples) {
        it(`${id}: ${sentence} ${tag}`, () => {
          const parts = sentence.split('*');
          const tagAt = tagged(vocabulary, parts.join(''));
          parts.forEach((_, n) => {
            if (n % 2 === 1) assert.equal(tagAt(parts.slice(0, n).join('').length), tag);
          });
        });
      }
    }
  });
}

passesOf('nb', languages.nb.grammar.passes);
passesOf('en', english.passes);
