import assert from 'node:assert/strict';
import type { AttributionType } from '../../../src/core/speech/model.ts';
import { AUTHOR } from '../../../src/core/speech/model.ts';
import type { Language, Range } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

/** Who speaks how, and the text: what the first speaker says stands in [ ], what the second says in { }; the rest is the author's. ¶ is a blank line, ⏎ a line break. */
export type Form = readonly [says: Readonly<Record<string, AttributionType>>, text: string];

interface Said extends Range {
  readonly speaker: string;
}

const reviewer = new Reviewer();

/** A test for each form: the speakers' exact words, their type, and that every other word is the author's. */
export function testForms(language: Language, groups: Readonly<Record<string, readonly Form[]>>): void {
  for (const [group, forms] of Object.entries(groups)) {
    describe(`${language}: ${group}`, () => {
      for (const form of forms) it(form[1], () => checkForm(form, language));
    });
  }
}

function checkForm([says, marked]: Form, language: Language): void {
  const { text, said } = unmark(marked, Object.keys(says));
  const { attributions, voices } = reviewer.review(text, { language });
  const found = attributions.filter((a) => a.speaker !== AUTHOR)
    .flatMap((a) => a.content.map((c) => ({ start: c.start, speaker: a.speaker, type: a.type, words: text.slice(c.start, c.end) })));
  const expected = said.map(({ start, end, speaker }) => ({ start, speaker, type: says[speaker]!, words: text.slice(start, end) }));
  const outer = found.filter((a) => !found.some((b) => b !== a && b.speaker === a.speaker && b.start <= a.start && a.start + a.words.length <= b.start + b.words.length));
  assert.deepEqual(outer.sort((a, b) => a.start - b.start), expected);
  const strangers = voices.filter((v) => v.speaker !== AUTHOR && !said.some((s) => s.speaker === v.speaker && s.start <= v.start && v.end <= s.end));
  assert.deepEqual(strangers.map((v) => [v.speaker, text.slice(v.start, v.end)]), []);
}

const OPENING = '[{';
const CLOSING = ']}';

function unmark(marked: string, speakers: readonly string[]): { text: string; said: Said[] } {
  const said: Said[] = [];
  let [text, start] = ['', 0];
  for (const char of marked.replace(/ ?¶ ?/g, '\n\n').replace(/ ?⏎ ?/g, '\n')) {
    if (OPENING.includes(char)) start = text.length;
    else if (CLOSING.includes(char)) said.push({ start, end: text.length, speaker: speakers[CLOSING.indexOf(char)]! });
    else text += char;
  }
  return { text, said };
}

/** The severities of the framing findings in a text. */
export function framingSeverities(text: string, language: Language): string[] {
  return reviewer.review(text, { language }).findings.filter((f) => f.kind === 'framing').map((f) => `${text.slice(f.start, f.end)} ${f.severity}`);
}
