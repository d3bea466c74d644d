import type { FormTag } from '../languages/inflection.ts';
import type { Word } from '../languages/words.ts';
import type { WordToken } from '../languages/paragraph.ts';
import { Class } from '../lexicon/class.ts';
import { tagSentence, type ClauseState } from './tag-sentence.ts';
import { auxiliaryOf, isClauseMark, mayBeNoun, verbForms, type Tag } from './tags.ts';

// How far a relative's verb may stand from it.
const REACH = 14;

const CLAUSE_EDGES: ReadonlySet<Tag['role']> = new Set(['subordinator', 'relative']);

/** Roles of the words of one Bokmål or Nynorsk sentence. The grammar is one; the word classes differ. */
export function tagNorwegian(tokens: readonly WordToken[], first: number, last: number): Tag[] {
  const tags = tagSentence(tokens, first, last, tagOf, CLAUSE_EDGES);
  return tags.some((t) => t.form === 'finite') ? tags : guessVerb(tokens, first, tags);
}

function tagOf(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[], state: ClauseState): Tag {
  const { word } = tokens[i]!;
  if (word.kind !== 'word') return { role: word.kind };
  const previous = tags.at(-1);
  const auxiliary = auxiliaryOf(word);
  if (auxiliary && !(previous?.role === 'preposition' && auxiliary.auxiliary === 'modal')) return auxiliary;
  return closedClass(tokens, i, last, tags) ?? openVerb(tokens, i, last, tags, state) ?? { role: isName(tokens, i, tags) ? 'name' : 'word' };
}

function closedClass(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[]): Tag | undefined {
  const { classes, lower } = tokens[i]!.word;
  const next = tokens[i + 1]?.word;
  if (classes.has(Class.clauseNumber)) return { role: 'number' };
  if (classes.has(Class.clauseInfinitive)) return { role: 'infinitive' };
  if (classes.has(Class.clauseRelative) && relates(tokens, i, last, lower)) return { role: 'relative' };
  if (classes.has(Class.clauseSubordinator) && subordinates(tokens, i, last, tags)) return { role: 'subordinator' };
  if (classes.has(Class.clauseCoordinator) && (lower === 'og' || lower === 'men' || lower === 'eller' || tags.at(-1)?.role === 'mark')) return { role: 'coordinator' };
  if (classes.has(Class.clausePreposition)) return { role: 'preposition' };
  if (classes.has(Class.clausePronoun) && (classes.has(Class.clauseSubjectPronoun) || classes.has(Class.clauseObjectPronoun) || !next || next.kind === 'mark' || (mayBeVerb(next) && !startsVerb(tokens[i + 2]?.word)))) return { role: 'pronoun' };
  if (classes.has(Class.clauseObjectPronoun) || classes.has(Class.clauseSubjectPronoun)) return { role: 'pronoun' };
  if (classes.has(Class.clauseDeterminer)) return { role: 'determiner' };
  if (classes.has(Class.clausePronoun)) return { role: 'pronoun' };
  return classes.has(Class.clauseAdverb) || classes.has(Class.clauseNegation) ? { role: 'adverb' } : undefined;
}

const mayBeVerb = (word: Word): boolean => !!auxiliaryOf(word) || hasFinite(word) || word.classes.has(Class.clauseAdverb);

function hasFinite(word: Word): boolean {
  const forms = verbForms(word);
  return forms.has('pres') || forms.has('past') || forms.has('pass');
}

/** *som mål*, *som forfatter* have no verb behind them; *der* relates only to a noun before it. */
function relates(tokens: readonly WordToken[], i: number, last: number, lower: string): boolean {
  if (lower === 'der' && (i === 0 || tokens[i - 1]!.word.kind === 'mark')) return false;
  return finiteAhead(tokens, i + 1, Math.min(last, i + REACH));
}

function finiteAhead(tokens: readonly WordToken[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { word } = tokens[i]!;
    if (word.classes.has(Class.clauseInfinitive) || word.classes.has(Class.clauseRelative) || word.lower === 'at') return false;
    if (word.kind === 'mark' && isClauseMark(tokens[i]!)) return false;
    if (auxiliaryOf(word)?.form === 'finite' || shapedFinite(word)) return !tokens[i - 1]!.word.classes.has(Class.clauseCoordinator);
  }
  return false;
}

const shapedFinite = (word: Word): boolean => hasFinite(word) || /..(?:erer|erte)$/.test(word.lower);

function subordinates(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[]): boolean {
  const { lower } = tokens[i]!.word;
  const next = tokens[i + 1]?.word;
  if (!next || next.kind === 'mark') return false;
  if (lower === 'selv' || lower === 'sjølv' || lower === 'enda') return next.lower === 'om';
  if (lower === 'at' || lower === 'fordi') return true;
  if (lower === 'da' || lower === 'då') return tags.length === 0 ? !mayBeVerb(next) : finiteAhead(tokens, i + 1, Math.min(last, i + REACH));
  if (next.classes.has(Class.clauseInfinitive) || next.kind === 'number') return false;
  return finiteAhead(tokens, i + 1, Math.min(last, i + REACH));
}

function openVerb(tokens: readonly WordToken[], i: number, last: number, tags: readonly Tag[], state: ClauseState): Tag | undefined {
  const { word } = tokens[i]!;
  // A statement does not begin with its verb.
  if (word.capitalised && !(tags.length === 0 && asks(tokens, i, last))) return undefined;
  const forms = verbForms(word);
  const previous = tags.at(-1);
  if (previous?.role === 'infinitive') return { role: 'verb', form: 'bare' };
  // *De innlosjerte må …*
  if (forms.size === 0 && previous?.role === 'pronoun' && startsVerb(tokens[i + 1]?.word)) return undefined;
  if (forms.size === 0) return shapeVerb(word, tags, state);
  if (isNominalSlot(tokens, i, tags, state)) return undefined;
  if (state.open && state.open !== 'modal' && !isFresh(previous, forms, state, tags[0]?.role === 'subordinator') && (forms.has('perf') || (/...a$/.test(word.lower) && previous?.role === 'verb'))) return { role: 'verb', form: 'participle' };
  if (state.open === 'modal' && (forms.has('inf') || forms.has('pass'))) return { role: 'verb', form: 'bare', passive: forms.has('pass') };
  const finite = forms.has('pres') || forms.has('past') || forms.has('pass');
  if (finite && !(state.finite && forms.has('perf') && !clauseTurns(tags))) return { role: 'verb', form: 'finite', passive: forms.has('pass') && !forms.has('pres') };
  if (forms.has('perf')) return { role: 'verb', form: 'participle' };
  return forms.has('inf') && state.open ? { role: 'verb', form: 'bare' } : undefined;
}

/** *Tre fanger ble …*: what stands before the verb is its subject. */
const startsVerb = (next: Word | undefined): boolean => !!next && auxiliaryOf(next)?.form === 'finite';

/** Is the word before an adjective by its shape: *et koordinert angrep*? */
function describes({ lower }: Word, { role, form }: Tag): boolean {
  return form === 'participle' || form === 'bare' || (role === 'word' && /..(?:ert|et|sk|ig|leg|ige|ske)$/.test(lower));
}

/** Is it a question, or so short that it may be a heading? */
function asks(tokens: readonly WordToken[], i: number, last: number): boolean {
  return tokens[last - 1]!.word.form === '?' || (tokens[last - 1]!.word.kind !== 'mark' && !tokens.slice(i + 1, last).some(({ word }) => auxiliaryOf(word)?.form === 'finite' || hasFinite(word)));
}

/** A new clause has its subject: what can be finite is. */
function isFresh(previous: Tag | undefined, forms: ReadonlySet<FormTag>, state: ClauseState, opened: boolean): boolean {
  // *Da folk ble stående, beordret …*: after a clause in front comes the verb.
  return !state.finite && (forms.has('past') || forms.has('pres')) && (previous?.role === 'mark' && opened || previous?.role === 'word' || previous?.role === 'name' || previous?.role === 'pronoun');
}

/** Has a conjunction or mark begun something new? */
function clauseTurns(tags: readonly Tag[]): boolean {
  const role = tags.at(-1)?.role;
  return role === 'coordinator' || role === 'mark' || role === 'pronoun' || role === 'relative';
}

/** After an article, a preposition or an adjective a form is a noun or an adjective. */
function isNominalSlot(tokens: readonly WordToken[], i: number, tags: readonly Tag[], state: ClauseState): boolean {
  const previous = tags.at(-1);
  if (!previous) return false;
  // *ble etter hvert overtatt*
  if (previous.role === 'determiner' && state.open && tags.at(-2)?.role === 'preposition' && verbForms(tokens[i]!.word).has('perf')) return false;
  if (mayBeNoun(tokens[i]!.word) && (state.finite ? !clauseTurns(tags) && state.open !== 'have' && state.open !== 'become' : describes(tokens[i - 1]!.word, previous))) return true;
  if (previous.role === 'determiner') return !tokens[i - 1]!.word.classes.has(Class.clausePronoun) || !hasFinite(tokens[i]!.word) || verbForms(tokens[i]!.word).has('perf');
  if (previous.role === 'number') return tags.at(-2)?.role === 'determiner' || startsVerb(tokens[i + 1]?.word);
  return previous.role === 'preposition';
}

/** Forms that only a verb has, though no list knows the verb. */
function shapeVerb({ lower }: Word, tags: readonly Tag[], state: ClauseState): Tag | undefined {
  const role = tags.at(-1)?.role;
  if (role === 'determiner' || role === 'preposition') return undefined;
  if (/..erer$/.test(lower) || /..erte$/.test(lower)) return { role: 'verb', form: 'finite' };
  if (state.open && state.open !== 'modal' && /...(?:et|ert|dd|[kln]t|a)$/.test(lower) && (role === 'verb' || role === 'adverb')) return { role: 'verb', form: 'participle' };
  if (state.open === 'modal' && role === 'verb' && /..e[s]?$/.test(lower)) return { role: 'verb', form: 'bare', passive: lower.endsWith('s') };
  return undefined;
}

function isName(tokens: readonly WordToken[], i: number, tags: readonly Tag[]): boolean {
  return tokens[i]!.word.capitalised && (tags.length > 0 || !!tokens[i + 1]?.word.capitalised);
}

/** The second constituent of a main clause is its verb: of unknown words the first that is shaped like one. */
function guessVerb(tokens: readonly WordToken[], first: number, tags: Tag[]): Tag[] {
  const at = tags.findIndex((tag, n) => n > 0 && (tag.role === 'word' || tag.form === 'participle') && /...(?:er|ar|te|de|et)$/.test(tokens[first + n]!.word.lower)
    && !['determiner', 'preposition'].includes(tags[n - 1]!.role) && n < tags.length - 1);
  return at < 0 ? tags : tags.with(at, { role: 'verb', form: 'finite' });
}
