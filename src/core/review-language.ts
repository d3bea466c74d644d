import { UNKNOWN_LANGUAGE, type Language } from './model.ts';
import type { Review } from './review.ts';
import { lastStartingBefore } from './text/range-lookup.ts';

/** The language to speak of a review in: that of its statement, or else English. */
export function spokenLanguage({ language }: Pick<Review, 'language'>): Language {
  return language === UNKNOWN_LANGUAGE ? 'en' : language;
}

/** The language of the paragraph at a UTF-16 offset, or else of the statement. */
export function languageAt(review: Pick<Review, 'language' | 'paragraphs'>, offset: number): Language {
  const paragraph = lastStartingBefore(review.paragraphs, offset + 1);
  return paragraph && offset < paragraph.end ? paragraph.language : spokenLanguage(review);
}
