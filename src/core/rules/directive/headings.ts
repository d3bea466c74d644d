import { listedPhraseEnd } from '../../languages/listed-phrase.ts';
import type { Paragraph } from '../../languages/paragraph.ts';
import { Class } from '../../lexicon/class.ts';

/** Which paragraphs stand under a heading that gives orders: *Orders to all units*, *What members need to do*. */
export function commandedParagraphs(paragraphs: readonly Paragraph[]): boolean[] {
  let commanded = false;
  return paragraphs.map((paragraph, n) => {
    if (paragraph.kind === 'headline') commanded = commands(paragraph);
    // What follows the list is no longer under the heading.
    else if (paragraph.kind === 'text' && paragraphs[n - 1]?.kind === 'item') commanded = false;
    return commanded;
  });
}

function commands({ tokens }: Paragraph): boolean {
  return tokens.some((_, i) => listedPhraseEnd(tokens, i, tokens.length, Class.commandHeading) !== undefined);
}
