import type { Finding } from '../finding.ts';
import type { Language } from '../model.ts';
import { say } from '../messages/say.ts';
import { composeNotes, escapeSnippet, type NoteText } from '../notes/compose.ts';
import { insertNote } from '../notes/edit.ts';
import { placeOfNote } from '../notes/place.ts';
import { languageAt } from '../review-language.ts';
import type { Review } from '../review.ts';
import { RangeLookup } from '../text/range-lookup.ts';
import type { Fix } from './fix.ts';

export interface FixOptions {
  /** Who issues the statement, where it is known. */
  readonly source?: string;
  /** Language of the titles; left out: the paragraph's. */
  readonly messages?: Language;
}

const MARKS: Readonly<Record<Language, readonly [string, string]>> = { nb: ['«', '»'], nn: ['«', '»'], en: ['“', '”'] };

/** The changes that would settle a finding, the preferred one first. None inside a quotation but a note behind it. */
export function fixesFor(review: Review, finding: Finding, options: FixOptions = {}): Fix[] {
  if (finding.settledBy) return [];
  const language = languageAt(review, finding.start);
  const titles = options.messages ?? language;
  const notes = composeNotes({ language, kind: finding.kind, source: options.source ?? review.author?.name, speakers: review.speakers, directive: finding.directive })
    .map((note, n) => noteFix(review, finding, note, titles, n === 0));
  const quoted = RangeLookup.of(review.quotations).some(finding);
  const rewording = finding.kind === 'framing' && !quoted ? [...wordingFixes(finding, titles), quoteFix(finding, language, titles)] : [];
  return [...notes, ...rewording];
}

function noteFix(review: Review, finding: Finding, { content, snippet }: NoteText, titles: Language, preferred: boolean): Fix {
  const edit = insertNote(placeOfNote(review.text, finding, review), content);
  const note = edit.newText.trimStart();
  return {
    title: snippet && !preferred ? say(titles, 'fix.freeSource') : say(titles, 'fix.accordingTo', { note }),
    kind: 'note', preferred, edits: [edit],
    ...(snippet && { snippet: ` [${snippet}]` }),
  };
}

function wordingFixes(finding: Finding, titles: Language): Fix[] {
  return finding.alternatives.map((wording) => ({
    title: say(titles, 'fix.wording', { wording }),
    kind: 'wording' as const,
    preferred: false,
    edits: [{ start: finding.start, end: finding.end, newText: wording }],
    snippet: `\${1:${escapeSnippet(wording)}}`,
  }));
}

function quoteFix({ start, end, text }: Finding, language: Language, titles: Language): Fix {
  const [open, close] = MARKS[language];
  return { title: say(titles, 'fix.quote'), kind: 'quote', preferred: false, edits: [{ start, end, newText: open + text + close }] };
}
