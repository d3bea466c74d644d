import { Can, Is } from '../../grammar/can.ts';
import type { Complement, CueEntry } from '../../lexicon/schema.ts';
import { complementAfter, type ComplementFound } from './complement.ts';
import { opensClause } from './subject.ts';
import { isExpletive, type VerbClause } from './verb-clause.ts';
import type { View } from './view.ts';

/** The clause, question or quotation that a verb of saying takes to its right. */
export function verbComplement(clause: VerbClause): ComplementFound | undefined {
  const { view, entry, after, group } = clause;
  const found = complementAfter(view, after, {
    takes: takesHere(entry),
    awaited: group.finite === view.first || isSubordinate(clause),
    bare: takesBareClause(clause),
    asks: entry.class === 'asking',
    bound: entry.weak === true && !entry.cue.includes(' '),
  });
  return found && fits(clause, found) ? found : undefined;
}

/** Only a verb with a subject of its own takes a clause without *at*. */
function takesBareClause({ view, entry, after, subject, group }: VerbClause): boolean {
  if (!entry.takes.includes('bareClause') || group.passive || !group.clause || view.isComma(after)) return false;
  return subject.phrase !== undefined || view.isCoordinator(group.finite - 1);
}

function fits({ view, entry, group, subject }: VerbClause, found: ComplementFound): boolean {
  if (found.form === 'infinitive') return isPerfect(view, found) && group.clause !== undefined;
  if (!group.clause && entry.class !== 'neutral' && entry.class !== 'assertive') return false;
  if (entry.weak && found.form === 'quotation' && !isExpletive(view, subject.phrase)) return false;
  return !isQuotedOnly(entry) || isDirect(view, found);
}

function isQuotedOnly({ takes }: CueEntry): boolean {
  return takes.length === 1 && takes[0] === 'quotation';
}

/** Orders and promises in the infinitive are acts rather than reports; a denial or claim in the infinitive is one. */
function takesHere({ takes, class: sense }: CueEntry): readonly Complement[] {
  if (sense === 'cognitive') return takes.filter((t) => t !== 'infinitive' && t !== 'question');
  return sense === 'assertive' || sense === 'denying' || sense === 'factive' ? takes : takes.filter((t) => t !== 'infinitive');
}

/** *benekter å ha tatt imot*: told of the past; *nekter å svare* is a refusal. */
function isPerfect(view: View, { content }: ComplementFound): boolean {
  return view.is(content.first + 1, Is.have | Is.be | Is.become);
}

function isSubordinate({ view, group: { clause } }: VerbClause): boolean {
  return clause?.kind === 'relative' || clause?.kind === 'subordinate' || view.must(view.first, Can.relative) || opensClause(view, view.first);
}

/** Is the complement nothing but words between quotation marks? */
export function isDirect(view: View, { content, form }: ComplementFound): boolean {
  return form === 'quotation' && view.closer(content.first) === content.last - 1;
}
