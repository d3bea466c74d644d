import type { Paragraph } from '../languages/paragraph.ts';

const remembered = new WeakMap<Paragraph, ReadonlySet<string>>();

/** Words that are capitalised inside a sentence somewhere: at the head of another they are names too. */
export function namesIn(placed: readonly { readonly paragraph: Paragraph }[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { paragraph } of placed) for (const name of namesOf(paragraph)) names.add(name);
  return names;
}

function namesOf(paragraph: Paragraph): ReadonlySet<string> {
  let names = remembered.get(paragraph);
  if (!names) remembered.set(paragraph, (names = collectNames(paragraph)));
  return names;
}

function collectNames({ kind, tokens }: Paragraph): ReadonlySet<string> {
  // A heading may capitalise every word.
  if (kind === 'headline') return new Set();
  return new Set(tokens.filter(({ word }, i) => word.capitalised && tokens[i - 1]?.word.kind === 'word').map(({ word }) => word.form));
}
