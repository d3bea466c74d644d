import type { Word } from '../../languages/words.ts';

/** A word by which somebody is called, contentious by itself: *thug*, *regime*. */
export function isLabel({ terms, compound }: Word): boolean {
  return compound?.term.rule === 'label' || terms.some(({ value }) => value.rule === 'label' && !value.term.includes(' ') && value.severity !== 'hint');
}
