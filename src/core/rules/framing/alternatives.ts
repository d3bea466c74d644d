import { isUpperAt } from '../../text/characters.ts';
import { phraseLike } from '../../languages/phrase-like.ts';
import type { FoundTerm } from './matches.ts';

/** Neutral wordings in the inflection of the place: *væpnede grupper* for *terrorgrupper*. */
export function alternativesFor(found: FoundTerm): string[] {
  const capital = isUpperAt(found.paragraph.text, found.start);
  return [...new Set(wordings(found))].map((w) => (capital ? w.charAt(0).toUpperCase() + w.slice(1) : w));
}

function wordings(found: FoundTerm): string[] {
  const { paragraph: { vocabulary }, term, tag, compound } = found;
  if (isOtherWord(found)) return [];
  if (compound?.part === 'first') return compound.rest.startsWith('-') ? joined(term.instead, (w) => w + compound.rest) : [compound.rest];
  const inflected = term.instead.flatMap((wording) => phraseLike(vocabulary, wording, term.inflect, tag) ?? []);
  return compound ? joined(inflected, (w) => compound.rest + w) : inflected;
}

/** *extremism* of *extremist*: a singular that is not the lemma is another word, and no person. */
function isOtherWord({ paragraph, first, last, term, tag, compound }: FoundTerm): boolean {
  if (tag !== 'sg' || compound || last - first > 1 || !term.inflect) return false;
  return !term.term.replaceAll('~', '').split('|').includes(paragraph.tokens[first]!.word.lower);
}

/** Only single words make one word with the rest of a compound. */
function joined(wordings: readonly string[], join: (wording: string) => string): string[] {
  return wordings.filter((w) => !w.includes(' ')).map(join);
}
