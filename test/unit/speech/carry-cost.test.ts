import assert from 'node:assert/strict';
import { carryOver } from '../../../src/core/speech/carry.ts';
import { continuedSpeech } from '../../../src/core/speech/continuation.ts';
import { reportsIn } from '../../../src/core/speech/reports.ts';
import { finish } from '../../../src/core/steps.ts';
import type { PlacedAttribution } from '../../../src/core/speech/placed.ts';
import { readStatement } from '../../../src/core/document/statement.ts';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import { shift, type Range } from '../../../src/core/model.ts';
import { cutParagraph } from '../../../src/core/languages/paragraph.ts';

const vocabulary = new Vocabulary(languages.en);

/** How often the attributions of a text are looked at while they are carried over its paragraphs and sentences. */
function looks(text: string): number {
  let count = 0;
  const placed = readStatement(text, 0, []).blocks.map((block) => {
    const paragraph = cutParagraph(block, vocabulary);
    return { paragraph, start: block.start, local: reportsIn(paragraph) };
  });
  const given = placed.flatMap(({ local, start }, paragraph) => local.map((a): PlacedAttribution => {
    const at = (range: Range | null) => range && shift(range, start);
    const content = a.content.map((piece) => shift(piece, start));
    return { ...a, source: at(a.source), cue: at(a.cue), get content() { count++; return content; }, get paragraph() { count++; return paragraph; } };
  }));
  finish(continuedSpeech(placed, finish(carryOver(placed, given))));
  return count;
}

describe('reports carried over paragraphs', () => {
  const units: Readonly<Record<string, string>> = {
    'a report in each paragraph': 'Ada Holm said the pier was safe. It would stay.\n\n',
    'announcements': 'Ada Holm said:\n\n“We will stay.”\n\n“And fight.”\n\n',
    'quotations that never close': 'Ada Holm said: “We will stay.\n\n“And fight.\n\nWe go on.\n\n',
    'a list': 'Ada Holm said:\n- The pier is safe.\n- It will stay.\n',
    'sentences of one paragraph': 'Ada Holm said the pier was safe. It would stay. “We will stay,” she said. ',
  };
  for (const [name, unit] of Object.entries(units)) {
    it(`cost in proportion to the text: ${name}`, () => {
      const [short, long] = [looks(unit.repeat(100)), looks(unit.repeat(400))];
      assert.ok(long <= short * 4 + 200, `${short} looks for 100, ${long} for 400`);
    });
  }
});
