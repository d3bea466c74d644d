import { Class } from '../../lexicon/class.ts';
import type { CueEntry } from '../../lexicon/schema.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { contentAfter, contentEnd, type Complementation } from './content.ts';
import type { Cue } from './cues.ts';
import type { Found } from '../reading/model.ts';
import { nounPhraseAfter, nounPhraseBefore } from './nounphrase.ts';
import type { VerbGroup } from './subject.ts';
import { Tag } from '../tags.ts';
import { statusOf } from '../reading/status.ts';

/** *It is said that*, *X is said to*, *X was accused of … by Y*, *a plan described by Y as …*. */
export function passiveReport(a: Analysis, cue: Cue, group: VerbGroup, scope: Stretch): Found | undefined {
  const agent = agentAfter(a, cue.last, scope);
  const from = agent ? agent.last : cue.last;
  const patient = patientOf(a, group, scope);
  for (const [n, entry] of cue.entries.entries()) {
    const rest = restOf(a, entry, agent ? from : cue.ends[n]!, scope);
    if (!rest && !agent) continue;
    const pieces = [...(patient && !isDummy(a, patient) && holdsPatient(entry) ? [patient] : []), ...(rest?.pieces ?? [])];
    if (!pieces.length) continue;
    return { source: agent, cue: { first: cue.first, last: cue.last }, pieces, cueClass: entry.class, status: statusOf(a, a.clauseOf(group.verb), group.verb, agent) };
  }
  return undefined;
}

function agentAfter(a: Analysis, at: number, scope: Stretch): Stretch | undefined {
  let i = at;
  while (i < scope.last && a.tag(i) === Tag.adverb) i++;
  if (!a.has(i, Class.clauseBy) || a.tag(i + 1) === Tag.ing) return undefined;
  const phrase = nounPhraseAfter(a, i + 1, scope.last);
  return phrase && !a.has(phrase.first, Class.time) && a.tag(phrase.first) !== Tag.number ? phrase : undefined;
}

function patientOf(a: Analysis, group: VerbGroup, scope: Stretch): Stretch | undefined {
  let end = group.first;
  while (end > scope.first && a.tag(end - 1) === Tag.adverb) end--;
  return nounPhraseBefore(a, end, scope.first);
}

function isDummy(a: Analysis, { first, last }: Stretch): boolean {
  return last - first === 1 && a.has(first, Class.emptySubject);
}

/** *She was told that …*: the person addressed is no part of the content. */
function holdsPatient(entry: CueEntry): boolean {
  return !entry.takes.includes('addressee');
}

function restOf(a: Analysis, entry: CueEntry, at: number, scope: Stretch): Complementation | undefined {
  const explicit = contentAfter(a, entry, at, scope);
  if (explicit && explicit.form !== 'object' && explicit.form !== 'gerund') return explicit;
  const tag = a.tag(at);
  const open = tag === Tag.to || a.has(at, Class.equating) || a.has(at, Class.partOf) || (explicit?.form === 'object' && entry.takes.includes('object'));
  if (!open || at + 1 >= scope.last) return undefined;
  return { pieces: [{ first: at, last: contentEnd(a, at, scope, 'infinitive') }], form: 'infinitive', cueLast: at };
}
