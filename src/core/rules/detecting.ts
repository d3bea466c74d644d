import { once } from '../once.ts';
import type { Doc, Facts, Passage } from './passage.ts';
import type { Mark } from './rule.ts';

/** What a candidate marks where it stands, if it marks anything there. Runs at each edit: no more than cheap tests. */
export type Judge<C> = (candidate: C, at: Doc, facts: Facts) => Mark | undefined;

/**
 * Marks by detecting and judging: candidates depend on the block alone and are remembered with it; what becomes of them depends on
 * the statement that it stands in.
 */
export function detecting<C>(detect: (doc: Doc) => Iterable<C>, judge: Judge<C>): (passage: Passage) => Mark[] {
  return judging(once((doc: Doc) => [...detect(doc)]), judge);
}

/** The same where the candidates are remembered already. */
export function judging<C>(candidatesIn: (doc: Doc) => readonly C[], judge: Judge<C>): (passage: Passage) => Mark[] {
  return (passage) => candidatesIn(passage.doc).flatMap((candidate) => judge(candidate, passage.doc, passage) ?? []);
}

/** Marks that no statement changes. */
export function detected(detect: (doc: Doc) => Iterable<Mark>): (passage: Passage) => readonly Mark[] {
  const marksIn = once((doc: Doc) => [...detect(doc)]);
  return ({ doc }) => marksIn(doc);
}
