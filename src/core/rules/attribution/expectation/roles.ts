import { ClassSet } from '../../../lexicon/class-set.ts';
import type { ClauseView } from '../view.ts';

/** Where in a clause a word of a class counts: what a clause says of whom is told by its verb and its subject, what it is about by all its words. */
export type Role = 'any' | 'verb' | 'subject';

/** The classes of the words in each role, a class once however often it occurs. */
export function classesIn(view: ClauseView): Readonly<Record<Role, ClassSet>> {
  const verb = view.clause.verb ?? view.clause.finite;
  return { any: classesOf(view, view.own), verb: verb === undefined ? NONE : view.word(verb).classes, subject: classesOf(view, view.subjectHead) };
}

const NONE = new ClassSet([]);

const classesOf = (view: ClauseView, tokens: readonly number[]): ClassSet => ClassSet.union(tokens.map((i) => view.word(i).classes));
