import { Class } from '../../lexicon/class.ts';
import { isLabel } from './label.ts';
import type { ClauseView } from './view.ts';

/** Is the subject somebody who can want something: a person or a body? */
export function isParty(view: ClauseView): boolean {
  const head = view.subjectHead;
  if (head.some((i) => view.word(i).classes.has(Class.clauseNegation))) return false;
  return view.hasName(head) || view.subjectIs(...PARTIES) || head.some((i) => isLabel(view.word(i)));
}

/** Or at least somebody who can do something: one of those who are known by what they do, too. *This*, *it* tells nobody. */
export const isSomebody = (view: ClauseView): boolean => isParty(view) || view.subjectIs(...PERSONS);

const PARTIES: readonly Class[] = [
  Class.clauseThey, Class.vagueNoun, Class.institution, Class.bidden, Class.role, Class.organisation, Class.vague, Class.teller, Class.outsider, Class.partyNoun, Class.adversaryNoun,
];

const PERSONS: readonly Class[] = [Class.people, Class.crowdNoun, Class.human, Class.groupNoun, Class.judgedPerson, Class.pairedPerson, Class.commander];
