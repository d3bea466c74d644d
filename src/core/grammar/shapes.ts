import type { Word, WordToken } from '../languages/words.ts';
import type { Class } from '../lexicon/class.ts';
import type { Shape } from './can.ts';

/** What the classes of a word make of it. */
export type ClassShapes = readonly (readonly [Class, Shape])[];

/** A shape while it is put together. */
export interface Building {
  can: number;
  is: number;
}

export function add(to: Building, shape: Shape | undefined): void {
  if (!shape) return;
  to.can |= shape.can;
  to.is |= shape.is;
}

export function addClasses(to: Building, { classes }: Word, shapes: ClassShapes): void {
  for (const [one, shape] of shapes) if (classes.has(one)) add(to, shape);
}

/** Works a form's shape out once. */
export function remembered(work: (word: Word) => Shape): (token: WordToken) => Shape {
  const known = new WeakMap<Word, Shape>();
  return ({ word }) => {
    let shape = known.get(word);
    if (!shape) known.set(word, (shape = work(word)));
    return shape;
  };
}
