import { isUpperAt } from '../../text/characters.ts';
import { phraseLike } from '../../languages/phrase-like.ts';
import type { FoundTerm } from './matches.ts';

/** Neutral wordings in the inflection of the place: *væpnede grupper* for *terrorgrupper*. */
export function alternativesFor(found: FoundTerm): string[] {
  const capital = isUpperAt(found.paragraph.text, found.start);
  return [...new Set(wordings(found))].map((w) => (capital ? w.charAt(0).toUpperCase() + w.slice(1) : w));
}

function wordings({ paragraph: { vocabulary }, term, tag, compound }: FoundTerm): string[] {
  if (compound?.part === 'first') return [compound.rest];
  const inflected = term.instead.map((wording) => phraseLike(vocabulary, wording, term.inflect, tag));
  return compound ? inflected.filter((w) => !w.includes(' ')).map((w) => compound.rest + w) : inflected;
}
