/** The editor stays calm on texts that are not: at every finding, the light bulb is short and the hover fits beside the text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent } from 'vscode-languageserver';
import { LANGUAGES } from '../../../src/core/model.ts';
import { rules } from '../../../src/core/rules/index.ts';
import { Client } from '../../../src/server/client.ts';
import { codeActions } from '../../../src/server/code-actions.ts';
import { underlined } from '../../../src/server/diagnostics.ts';
import { hover } from '../../../src/server/hover.ts';
import { reviewDocument, type Reviewed } from '../../../src/server/review-document.ts';
import { BRIEF } from './brief.ts';

const MOST_UNDERLINED = 0.25;
const MOST_ACTIONS = 6;
const MOST_LINES = 12;
// What VS Code shows in a line of its hover at the usual size of its letters.
const WIDTH = 90;

const editor = new Client();
editor.initialize({
  processId: null, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } }, initializationOptions: { decides: true, reviewed: true },
});

const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');
const examples = LANGUAGES.map((language) => [
  `all that the rules mark in ${language}`, rules.flatMap((rule) => rule.examples[language]?.fires ?? []).join(' ').replace(/[⟦⟧]/gu, ''),
] as const);
const TEXTS = [
  ['the seed', seed] as const,
  ...LANGUAGES.map((language) => [`the sample in ${language}`, readFileSync(`media/walkthrough/sample.${language}.txt`, 'utf8')] as const),
  ...examples,
];

/** Lines that VS Code draws: its links are as long as their text. */
function linesOf(markdown: string): number {
  const drawn = markdown.replace(/\]\(command:[^)]*\)/gu, ']').replace(/\\|\*\*/gu, '');
  return drawn.split('\n').filter(Boolean).reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / WIDTH)), 0);
}

/** What stands over the text at a place: the messages of what is underlined there, then ours. */
function hoverAt(offset: number, reviewed: Reviewed): string {
  const { document, review } = reviewed;
  const here = underlined(review.findings, editor).filter(({ range }) => document.offsetAt(range.start) <= offset && offset < document.offsetAt(range.end));
  const ours = hover(reviewed, document.positionAt(offset), editor)?.contents as MarkupContent;
  return [...here.map(({ message, code }) => `${message} Statement Review(${code})`), ours.value].join('\n');
}

function placesOf({ findings }: Reviewed): number[] {
  return [...new Set(findings.flatMap(({ start, end, telling }) => [start, end - 1, telling.start, telling.end - 1]))];
}

describe('a calm editor', () => {
  for (const [name, text] of TEXTS) {
    describe(`on ${name}`, () => {
      const reviewed = reviewDocument(TextDocument.create('file:///a.txt', 'plaintext', 1, text), BRIEF, editor);
      const { document } = reviewed;

      it('underlines no place twice', () => {
        const ends = underlined(reviewed.review.findings, editor).map(({ range }) => [document.offsetAt(range.start), document.offsetAt(range.end)] as const).sort(([a], [b]) => a - b);
        assert.deepEqual(ends.filter(([start], n) => n > 0 && start < ends[n - 1]![1]), []);
        if (text === seed) assert.ok(ends.reduce((sum, [start, end]) => sum + end - start, 0) <= MOST_UNDERLINED * text.length);
      });

      it(`offers at most ${MOST_ACTIONS} lines in the light bulb, at every finding`, () => {
        const long = placesOf(reviewed).map((offset) => {
          const at = document.positionAt(offset);
          return codeActions(reviewed, { start: at, end: at }, { diagnostics: [] }, editor).map(({ title }) => title);
        }).filter(({ length }) => length === 0 || length > MOST_ACTIONS);
        assert.deepEqual(long, []);
      });

      it(`has a hover of at most ${MOST_LINES} lines, at every finding`, () => {
        assert.deepEqual(placesOf(reviewed).map((offset) => hoverAt(offset, reviewed)).filter((said) => linesOf(said) > MOST_LINES), []);
      });
    });
  }
});
