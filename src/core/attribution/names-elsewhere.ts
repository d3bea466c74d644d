import type { Paragraph } from '../text/paragraph.ts';

const remembered = new WeakMap<Paragraph, ReadonlySet<string>>();

/** Is the word capitalised inside a sentence of one of the paragraphs? Then a capital at the head of a sentence makes a name of it too. */
export function isNameIn(paragraphs: readonly { readonly paragraph: Paragraph }[], form: string): boolean {
  return paragraphs.some(({ paragraph }) => namesOf(paragraph).has(form));
}

function namesOf(paragraph: Paragraph): ReadonlySet<string> {
  let names = remembered.get(paragraph);
  if (!names) remembered.set(paragraph, (names = collectNames(paragraph)));
  return names;
}

function collectNames({ kind, tokens }: Paragraph): ReadonlySet<string> {
  // A heading may capitalise every word.
  if (kind === 'heading') return new Set();
  return new Set(tokens.filter(({ word }, i) => word.capitalised && tokens[i - 1]?.word.kind === 'word').map(({ word }) => word.form));
}
