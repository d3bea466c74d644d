/** What holds of the review of any text. */
import { fixesFor } from '../../src/core/fixes/index.ts';
import { checkRange, type Language, type Range } from '../../src/core/model.ts';
import { stripNotes } from '../../src/core/notes/edit.ts';
import { insertAllEdits } from '../../src/core/notes/insert-all.ts';
import { Reviewer, type Review } from '../../src/core/review.ts';
import { applyEdits, type Edit } from '../../src/core/text/edit.ts';
import type { Input } from './inputs.ts';

// One that has seen very many texts remembers more than a long run can spare.
const INPUTS_EACH = 20_000;
let reviewer = new Reviewer();
let inputs = 0;

/** What is wrong with the review of a text, in one line; undefined where nothing is. */
export function faultOf({ text, language }: Input): string | undefined {
  if (++inputs % INPUTS_EACH === 0) reviewer = new Reviewer();
  try {
    const review = reviewer.review(text, { language });
    checkSteps(review);
    checkRanges(review);
    checkVoices(review);
    checkFixes(review);
    checkNotes(review, language);
    return undefined;
  } catch (error) {
    return `${(error as Error).message} ${(error as Error).stack?.split('\n').find((line) => line.includes('src/')) ?? ''}`.replaceAll('\n', '⏎');
  }
}

function checkSteps({ failures }: Review): void {
  const [first] = failures;
  if (first) throw first.error;
}

function checkRanges(review: Review): void {
  const { text, findings, attributions, notes, quotations, directives, speakers } = review;
  const all: Record<string, readonly (Range | null)[]> = {
    finding: findings.flatMap((f) => [f, f.sentence, ...f.related]),
    attribution: attributions.flatMap(({ source, cue, content }) => [source, cue, ...content]),
    directive: directives.flatMap((d) => [d, d.issuer, d.addressee, d.act, d.deadline]),
    voice: review.voices, note: notes, quotation: quotations, paragraph: review.paragraphs, mention: speakers.flatMap(({ mentions }) => mentions),
  };
  for (const [what, ranges] of Object.entries(all)) for (const range of ranges) if (range) named(what, () => { checkRange(text, range); });
  for (const span of findings) if (span.text !== text.slice(span.start, span.end)) throw new Error(`finding: its text is not that of its range`);
}

function named(what: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`${what}: ${(error as Error).message}`, { cause: error });
  }
}

/** Every place of a paragraph has one voice. */
function checkVoices({ voices, paragraphs }: Review): void {
  let v = 0;
  for (const { start, end } of paragraphs) {
    for (let at = start; at < end; at = voices[v++]!.end) if (voices[v]?.start !== at) throw new Error(`voices: none begins at ${at}`);
  }
  if (v !== voices.length) throw new Error('voices: outside the paragraphs');
}

function checkFixes(review: Review): void {
  for (const finding of review.findings) {
    for (const { edits } of fixesFor(review, finding)) {
      for (const edit of edits) named('fix', () => { checkEdit(review.text, edit); });
    }
  }
}

function checkEdit(text: string, { start, end }: Edit): void {
  const isInsertion = start === end && start > 0;
  checkRange(text, isInsertion ? { start: start - 1 - (/[\udc00-\udfff]/.test(text[start - 1]!) && start > 1 ? 1 : 0), end } : { start, end });
}

function checkNotes(review: Review, language: Language): void {
  const noted = applyEdits(review.text, insertAllEdits(review));
  if (stripNotes(noted) !== stripNotes(review.text)) throw new Error('notes: stripping does not undo inserting');
  const more = insertAllEdits(reviewer.review(noted, { language }));
  if (more.length) throw new Error(`notes: inserting twice inserts ${more.map(({ start, newText }) => `${newText} at ${start}`).join(', ')}`);
}
