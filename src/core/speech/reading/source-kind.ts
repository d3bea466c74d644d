import { Can, Is, NOMINAL } from '../../grammar/can.ts';
import { Class } from '../../lexicon/class.ts';
import type { SourceKind } from '../../model.ts';
import type { Analysis, Stretch } from '../analysis.ts';
import { isUnknown } from '../name-of.ts';
import { canSpeak } from '../speaker-class.ts';
import { referring } from '../pronouns.ts';

/** Who a source is to a reader: somebody named, an office, one of many, nobody in particular. */
export function sourceKindOf(a: Analysis, source: Stretch | undefined): SourceKind {
  if (!source) return 'anonymous';
  // *Interviewer:*, *Svar:*: who has the word in a conversation goes by their label.
  const { label } = a.paragraph;
  if (label && a.tokens[source.first]!.start === label.start) return 'named';
  return ofWord(a, source) ?? ofPhrase(a, source);
}

/** *We*, *our spokesman*, *she*, *de*; undefined of a phrase. */
function ofWord(a: Analysis, { first, last }: Stretch): SourceKind | undefined {
  const spoken = a.isSpoken(first);
  const single = last - first === 1 || a.is(first, Is.contracted) || (a.must(first, Can.pronoun) && a.must(first + 1, Can.mark | Can.relative));
  const refers = referring(a.paragraph.language, a.lower(first));
  if ((refers === 'speaker' || (single && a.has(first, Class.firstPerson))) && (single || !spoken)) return spoken ? 'pronoun' : 'author';
  // *one of the mayor's advisers*
  if (isCrowd(a, first) && (single ? refers !== 'they' : a.must(first + 1, Can.preposition))) return 'vague';
  if (!single || a.must(first, Can.name)) return undefined;
  return refers !== undefined || a.must(first, Can.pronoun | Can.relative) || a.is(first, Is.possessive | Is.complementizer | Is.contracted) ? 'pronoun' : undefined;
}

function ofPhrase(a: Analysis, { first, last }: Stretch): SourceKind {
  const words = Array.from({ length: last - first }, (_, n) => first + n);
  const head = headOf(a, first, last);
  if (isName(a, head)) return 'named';
  if (words.some((i) => a.has(i, Class.withheldName))) return 'anonymous';
  if (isOneOfMany(a, first, head)) return a.has(head, Class.anonymous) ? 'anonymous' : 'vague';
  if (words.some((i) => (isName(a, i) && belongs(a, head, i)) || (a.quoteFrom(i) && a.tokens[i + 1]?.word.capitalised))) return 'named';
  if (a.has(first, Class.indefinite) && a.has(head, a.family.unnamed)) return 'anonymous';
  return [first, first + 1, head].some((i) => i <= head && isCrowd(a, i) && !isArticle(a, i, last)) ? 'vague' : 'role';
}

/** *The Ardley plan*, *the leader of the Harbour Union*, *a report by UNESCO*, *the plan, Safe Harbour,*; not *a letter sent to Ada Holm*. */
function belongs(a: Analysis, head: number, name: number): boolean {
  const last = a.chunkAt(head)?.last ?? head + 1;
  if (name < last || canSpeak(a.paragraph.vocabulary, a.lower(head))) return true;
  return a.is(last, Is.comma) || a.has(last, Class.originPreposition) || a.has(last, Class.sourcePreposition);
}

/** *Eksperter*, *a critic*; not *the critics*, who have been met. */
function isOneOfMany(a: Analysis, first: number, head: number): boolean {
  const definite = a.is(first, Is.possessive) || (a.is(first, Is.article) && !a.has(first, Class.indefinite));
  return !definite && a.tokens[head]!.word.readings.some((r) => r.class === Class.vague && (r.tag === 'pl' || (r.tag === 'sg' && !a.has(head, Class.role))));
}

// What is found among the crowds, too, but can be told from them.
const BODIES: readonly Class[] = [Class.organisation, Class.anonymous];

/** *Mange*, *noen*, *people*. */
function isCrowd(a: Analysis, i: number): boolean {
  return a.has(i, a.family.crowd) && !a.hasAny(i, BODIES);
}

/** *en mann*, *de ansatte*: words that are vague only alone. */
function isArticle(a: Analysis, i: number, last: number): boolean {
  return i + 1 < last && (a.is(i, Is.demonstrative) || (a.must(i, Can.determiner) && !a.has(i, Class.quantifier)));
}

/** The last noun before what a preposition, a comma or a relative word sets behind it. */
function headOf(a: Analysis, first: number, last: number): number {
  let head = first;
  for (let i = first; i < last && !(i > first && ends(a, i)); i++) if (a.must(i, NOMINAL)) head = a.chunkAt(i)?.head ?? i;
  return Math.min(head, last - 1);
}

function ends(a: Analysis, i: number): boolean {
  return a.must(i, Can.preposition | Can.relative) || (a.must(i, Can.mark) && a.tokens[i - 1]?.word.form !== '-' && !a.is(i, Is.quote) && a.tokens[i]!.word.form !== '-');
}

/** A name; of a word that opens its sentence, one that is no common noun. */
function isName(a: Analysis, i: number): boolean {
  const { form, capitalised } = a.tokens[i]!.word;
  // *Høyre-velgerne* are no party.
  if (!capitalised || /-\p{Ll}+$/u.test(form)) return false;
  if (/['’]s$/.test(form)) return !a.is(i, Is.time);
  return a.must(i, Can.name) && (!a.opensSentence(i) || (form.length > 1 && form === form.toUpperCase()) || isUnknown(a.tokens[i]!));
}
