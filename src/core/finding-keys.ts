import type { Finding } from './finding.ts';
import { hash } from './text/hash.ts';
import { plainWords } from './notes/plain-words.ts';
import type { Review } from './review.ts';

/**
 * A name for each finding, in their order, that edits elsewhere in the statement do not change: rule, words, and the sentence
 * around them, attribution notes left out; of findings that agree in all of these, also the how manieth it is.
 */
export function findingKeys({ text, findings }: Pick<Review, 'text' | 'findings'>): string[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const place = `${finding.rule}\n${plainWords(finding.text)}\n${sentenceOf(text, finding)}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return hash(`${place}\n${count}`);
  });
}

/** The sentence around a finding as a reader reads it. */
export function sentenceOf(text: string, { sentence, start, end }: Finding): string {
  return plainWords(text.slice(Math.min(sentence.start, start), Math.max(sentence.end, end)));
}
