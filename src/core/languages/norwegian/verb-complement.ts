import type { Complement, CueEntry } from '../../lexicon/schema.ts';
import { complementAfter, type ComplementFound } from './complement.ts';
import { opensClause } from './subject.ts';
import { Trait } from './traits.ts';
import { isExpletive, type VerbClause } from './verb-clause.ts';
import type { View } from './view.ts';

/** The clause, question or quotation that a verb of saying takes to its right. */
export function verbComplement(clause: VerbClause): ComplementFound | undefined {
  const { view, entry, after, subject, group } = clause;
  const found = complementAfter(view, after, {
    takes: takesHere(entry),
    awaited: group.finite === view.first || isSubordinate(view, subject.clause),
    bare: takesBareClause(clause),
    asks: entry.class === 'asking',
    bound: entry.weak === true && !entry.cue.includes(' '),
  });
  return found && fits(clause, found) ? found : undefined;
}

/** Only a verb with a subject of its own takes a clause without *at*. */
function takesBareClause({ view, entry, after, subject, group }: VerbClause): boolean {
  if (!entry.takes.includes('bareClause') || group.passive || group.infinitive || view.isComma(after)) return false;
  return subject.phrase !== undefined || view.has(group.finite - 1, Trait.coordinator);
}

function fits({ view, entry, group, subject }: VerbClause, found: ComplementFound): boolean {
  if (found.form === 'infinitive') return isPerfect(view, found) && !group.infinitive;
  if (group.infinitive && entry.class !== 'neutral' && entry.class !== 'assertive') return false;
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
  return view.has(content.first + 1, Trait.have | Trait.be);
}

function isSubordinate(view: View, clause: number): boolean {
  return [clause, clause - 1, view.first].some((i) => view.has(i, Trait.relative) || opensClause(view, i));
}

/** Is the complement nothing but words between quotation marks? */
export function isDirect(view: View, { content, form }: ComplementFound): boolean {
  return form === 'quotation' && view.closer(content.first) === content.last - 1;
}
