import type { Word } from '../languages/words.ts';
import type { WordToken } from '../languages/paragraph.ts';
import { Class } from '../lexicon/class.ts';
import { tagSentence, type ClauseState } from './tag-sentence.ts';
import { auxiliaryOf, isClauseMark, verbForms, type Tag } from './tags.ts';

const REACH = 16;

const CLAUSE_EDGES: ReadonlySet<Tag['role']> = new Set(['subordinator', 'relative', 'coordinator']);

/** Roles of the words of one English sentence. */
export function tagEnglish(tokens: readonly WordToken[], first: number, last: number): Tag[] {
  return tagSentence(tokens, first, last, tagOf, CLAUSE_EDGES);
}

function tagOf(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[], state: ClauseState): Tag {
  const { word } = tokens[i]!;
  if (word.kind !== 'word') return { role: word.kind };
  const auxiliary = auxiliaryOf(word);
  const next = tokens[i + 1]?.word;
  if (auxiliary && (state.open === 'modal' || state.open === 'do' || tags.at(-1)?.role === 'infinitive') && auxiliary.form === 'finite') return { ...auxiliary, form: 'bare' };
  if (auxiliary && !(word.lower === 'may' && word.capitalised && tags.length > 0) && word.lower !== 'got') return auxiliary;
  if (word.lower === 'that') return thatTag(tokens, i, last, tags);
  if (word.lower === 'to') return { role: isInfinitive(tokens, i) ? 'infinitive' : 'preposition' };
  return closedClass(word, next, tokens, i, last, tags) ?? openVerb(tokens, i, last, tags, state) ?? { role: word.capitalised && (tags.length > 0 || next?.capitalised) ? 'name' : 'word' };
}

function isInfinitive(tokens: readonly WordToken[], i: number): boolean {
  let at = i + 1;
  while (tokens[at] && (tokens[at]!.word.classes.has(Class.clauseAdverb) || /..ly$/.test(tokens[at]!.word.lower))) at++;
  const word = tokens[at]?.word;
  if (!word || word.capitalised || word.classes.has(Class.clauseDeterminer)) return false;
  return auxiliaryOf(word)?.form === 'bare' || word.lower === 'have' || word.lower === 'do' || verbForms(word).has('inf');
}

function thatTag(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[]): Tag {
  const next = tokens[i + 1]?.word;
  const previous = tags.at(-1)?.role;
  const before = !previous || previous === 'mark' || previous === 'preposition' || previous === 'coordinator';
  if (!next || next.kind === 'mark') return { role: 'pronoun' };
  const verbNext = isFiniteWord(next);
  if (before && verbNext) return { role: 'pronoun' };
  if (verbNext) return { role: 'relative' };
  if (previous === 'verb' && (next.classes.has(Class.clauseDeterminer) || next.classes.has(Class.clauseSubjectPronoun) || next.capitalised)) return { role: 'subordinator' };
  return finiteAhead(tokens, i + 1, Math.min(last, i + REACH)) && previous !== 'preposition' ? { role: 'subordinator' } : { role: 'determiner' };
}

const isFiniteWord = (word: Word): boolean => auxiliaryOf(word)?.form === 'finite' || hasFinite(word);

function hasFinite(word: Word): boolean {
  const forms = verbForms(word);
  return forms.has('past') || forms.has('pres3') || /..ed$/.test(word.lower);
}

function finiteAhead(tokens: readonly WordToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word } = tokens[i]!;
    if (word.classes.has(Class.clauseRelative) && i > from) return false;
    if (word.kind === 'mark' && isClauseMark(tokens[i]!) && word.form !== ',') return false;
    if (isFiniteWord(word) || (i > from && verbForms(word).has('pres') && !verbForms(word).has('past') && tokens[i - 1]!.word.classes.has(Class.clauseSubjectPronoun))) return true;
  }
  return false;
}

const SUBORDINATOR_OR_PREPOSITION = new Set(['since', 'until', 'after', 'before', 'as', 'once', 'where', 'while', 'when', 'if', 'although', 'though', 'unless', 'whether']);

function closedClass(word: Word, next: Word | undefined, tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[]): Tag | undefined {
  const { classes, lower } = word;
  const ahead = () => finiteAhead(tokens, i + 1, Math.min(last, i + REACH));
  if (classes.has(Class.clauseNumber)) return { role: 'number' };
  if (classes.has(Class.clauseRelative) && tags.length > 0 && tags.at(-1)!.role !== 'verb' && tags.at(-1)!.role !== 'coordinator') return { role: 'relative' };
  if (lower === 'since' && tags.at(-1)?.auxiliary) return { role: 'adverb' };
  if (SUBORDINATOR_OR_PREPOSITION.has(lower) && next && (next.month || next.kind === 'number')) return { role: 'preposition' };
  if (classes.has(Class.clauseSubordinator) && (!SUBORDINATOR_OR_PREPOSITION.has(lower) || ahead())) return { role: 'subordinator' };
  if (classes.has(Class.clauseQuestion)) return { role: tags.length > 0 && ahead() ? 'relative' : 'pronoun' };
  if (classes.has(Class.clauseCoordinator)) return { role: 'coordinator' };
  if (classes.has(Class.clausePreposition)) return { role: 'preposition' };
  if (classes.has(Class.clauseSubjectPronoun) || classes.has(Class.clauseObjectPronoun)) return { role: 'pronoun' };
  if (PLURAL_DETERMINER.has(lower) && next && isPlain(next, 'pres3')) return { role: 'determiner' };
  if (classes.has(Class.clausePronoun) && (!next || next.kind === 'mark' || isFiniteWord(next) || next.lower === 'of')) return { role: 'pronoun' };
  if (classes.has(Class.clauseDeterminer)) return { role: 'determiner' };
  if (classes.has(Class.clausePronoun)) return { role: 'pronoun' };
  return classes.has(Class.clauseAdverb) || classes.has(Class.clauseNegation) ? { role: 'adverb' } : undefined;
}

// *These gangs* are no one who gangs up.
const PLURAL_DETERMINER = new Set(['these', 'those', 'many', 'several', 'few', 'both']);

/** Is a verb form the only one that the word can be, beside a noun? */
function isPlain(word: Word, form: 'pres3' | 'inf'): boolean {
  const forms = verbForms(word);
  return forms.has(form) && !forms.has('past') && !auxiliaryOf(word);
}

function openVerb(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[], state: ClauseState): Tag | undefined {
  const { word } = tokens[i]!;
  if (word.capitalised && (tags.length > 0 || isBase(word))) return undefined;
  const forms = verbForms(word);
  const ed = forms.has('past') || forms.has('perf') || (forms.size === 0 && /...ed$/.test(word.lower));
  const previous = previousTag(tags);
  if (previous?.role === 'infinitive') return { role: 'verb', form: 'bare' };
  if (/...ing$/.test(word.lower) && (forms.has('prespart') || state.open === 'be')) return { role: 'verb', form: 'ing' };
  if (state.open === 'modal' || state.open === 'do') return forms.has('inf') ? { role: 'verb', form: 'bare' } : undefined;
  // *went* is no participle.
  if (isPastOnly(word) && !nominal(previous)) return { role: 'verb', form: 'finite' };
  if (state.open && ed && (previous?.role === 'verb' || previous?.role === 'adverb' || !nominal(previous))) return { role: 'verb', form: 'participle' };
  if (nominal(previous) || previous?.role === 'number') return undefined;
  if (ed) return state.finite || describesNoun(tokens, i, last, tags) || forms.has('perf') && !forms.has('past') && forms.size > 0 ? { role: 'verb', form: 'participle' } : { role: 'verb', form: 'finite' };
  if (state.finite) return undefined;
  return presentVerb(tokens, i, last, tags, forms.has('pres3'), forms.has('pres'));
}

/** A past form whose lemma has another participle; a reading without a lemma of its own cannot tell. */
function isPastOnly({ readings, lower }: Word): boolean {
  const own = readings.filter((r) => r.lemma !== lower);
  return own.some((r) => r.tag === 'past') && !own.some((r) => r.tag === 'perf');
}

/** An adjective and no noun: a noun follows. */
function describes({ readings }: Word): boolean {
  return readings.some((r) => r.class === Class.adjective) && !readings.some((r) => r.tag === 'sg' || r.tag === 'pl');
}

/** A sentence that begins with a bare verb is no statement: *Let nobody …* */
function isBase(word: Word): boolean {
  return verbForms(word).has('inf');
}

function presentVerb(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[], third: boolean, base: boolean): Tag | undefined {
  if (tags.length === 0) return undefined;
  const before = tokens[i - 1]!.word;
  const subject = tags.at(-1)!.role;
  const next = tokens[i + 1]?.word;
  if (next && auxiliaryOf(next)?.form === 'finite') return undefined;
  if (subject === 'word' && describes(before)) return undefined;
  const follows = subject === 'pronoun' || subject === 'name' || subject === 'word' || subject === 'adverb' || subject === 'relative' || subject === 'coordinator' || subject === 'number' || subject === 'mark';
  if (third && follows && !/[^s]s$/.test(subject === 'word' ? before.lower : 'x')) return { role: 'verb', form: 'finite' };
  const plural = subject === 'pronoun' || subject === 'relative' || (subject === 'word' && /[^s]s$/.test(before.lower)) || before.readings.some((r) => r.tag === 'pl' && r.lemma === before.lower);
  return base && (plural || pluralBefore(tokens, i, last, tags)) ? { role: 'verb', form: 'finite' } : undefined;
}

/** *Economists of every stripe agree*: the head of the subject is plural, though the word before the verb is not. No other verb may follow. */
function pluralBefore(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[]): boolean {
  const start = tags.findLastIndex((t) => CLAUSE_EDGE.has(t.role)) + 1;
  const preposition = tags.findIndex((t, n) => n > start && t.role === 'preposition');
  if (preposition < 0 || tags.slice(start).some((t) => t.role === 'verb')) return false;
  const head = tokens[i - tags.length + preposition - 1]!.word;
  const next = tokens[i + 1];
  return head.readings.some((r) => r.tag === 'pl') && (!next || isClauseMark(next) || next.word.classes.has(Class.clauseDeterminer) || next.word.classes.has(Class.clauseObjectPronoun) || next.word.classes.has(Class.clauseSubordinator)) && !finiteAhead(tokens, i + 2, Math.min(last, i + REACH));
}

const CLAUSE_EDGE: ReadonlySet<string> = new Set(['mark', 'subordinator', 'coordinator', 'relative']);

/** An adverb between is transparent: *the quickly built*, *to fully open*. */
function previousTag(tags: readonly Tag[]): Tag | undefined {
  return tags.findLast((t) => t.role !== 'adverb') ?? tags.at(-1);
}

const nominal = (tag: Tag | undefined): boolean => tag?.role === 'determiner' || tag?.role === 'preposition';

/** Does an -ed form only describe the noun before it: *chaired by*, *Of those detained*, *the men arrested were*? */
function describesNoun(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[]): boolean {
  const start = tags.findLastIndex((t) => t.role === 'mark' || t.role === 'subordinator' || t.role === 'coordinator') + 1;
  const onlyPhrase = tags[start]?.role === 'preposition' && !tags.slice(start).some((t, n, rest) => t.role === 'pronoun' || t.role === 'name' || (t.role === 'determiner' && rest[n - 1]?.role !== 'preposition'));
  return !!tokens[i + 1]?.word.classes.has(Class.clauseBy) || onlyPhrase || auxiliaryAhead(tokens, i, last);
}

/** Is there a clear finite verb before the clause ends? Then an -ed form before it only describes: *the persons detained were …* */
function auxiliaryAhead(tokens: readonly WordToken[], i: number, last: number): boolean {
  for (let at = i + 1; at < Math.min(last, i + REACH); at++) {
    const { word } = tokens[at]!;
    if (word.form === ',' && tokens[at + 1] && auxiliaryOf(tokens[at + 1]!.word)?.form === 'finite') return true;
    if (word.classes.has(Class.clauseRelative) || word.classes.has(Class.clauseSubordinator) || (word.kind === 'mark' && isClauseMark(tokens[at]!))) return false;
    if (auxiliaryOf(word)?.form === 'finite') return !tokens[at - 1]!.word.classes.has(Class.clauseSubjectPronoun);
  }
  return false;
}
