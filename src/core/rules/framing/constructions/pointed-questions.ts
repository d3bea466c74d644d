import type { WordToken } from '../../../languages/words.ts';
import { Class } from '../../../lexicon/class.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Doc } from '../../passage.ts';
import { listedOpening, listedPhraseEnd } from '../../../languages/listed-phrase.ts';

type Tokens = readonly WordToken[];

// An opening word needs something to be about.
const BARE = 3;
// So many words of a long question show that it is one.
const SHOWN = 3;
const SUBJECT_REACH = 3;

/**
 * Questions that only an argument asks, told by their shape: joined to what was said (*So where …?*, *Og hva …?*), with a particle of disbelief (*then*, *egentlig*),
 * supposing (*Would the minister …?*), about what others did, or any at all that follows a statement in the same paragraph:
 * a notice asks first, and then answers. In a statement about a conflict nobody asks in order to know.
 */
export function pointedQuestionEnd(doc: Doc, sentence: Sentence, inConflict: boolean): number | undefined {
  return isPointed(doc, sentence, inConflict) ? Math.min(sentence.first + SHOWN, sentence.last - 1) : undefined;
}

function isPointed(doc: Doc, sentence: Sentence, inConflict: boolean): boolean {
  const { tokens } = doc;
  if (isJoined(tokens, sentence)) return true;
  if (listedOpening(tokens, sentence.first, sentence.last, Class.plainQuestion)) return false;
  if (sentence.first > 0 || hasParticle(tokens, sentence) || supposes(tokens, sentence)) return true;
  return inConflict && !standsAlone(doc, sentence) && isAboutOthers(tokens, sentence);
}

/** *So who …?*, *Men hva …?*: the joining word is the argument's. */
function isJoined(tokens: Tokens, { first, last }: Sentence): boolean {
  const next = tokens[first + 1]?.word.form === ',' ? first + 2 : first + 1;
  return last - first > BARE && tokens[first]!.word.classes.has(Class.questionJoiner) && (tokens[next]?.word.classes.has(Class.questionOpener) ?? false);
}

/** *What is the law for, then?*, *Hva gjør egentlig etaten?* */
function hasParticle(tokens: Tokens, { first, last }: Sentence): boolean {
  for (let at = first + 1; at < last; at++) if (listedPhraseEnd(tokens, at, last, Class.questionParticle) !== undefined) return true;
  return false;
}

/** *Would the minister send …?*, *Ville statsråden …?*: of somebody else. */
function supposes(tokens: Tokens, { first, last }: Sentence): boolean {
  return tokens[first]!.word.classes.has(Class.supposing) && last - first > BARE;
}

function standsAlone({ tokens, text }: Doc, { first, last }: Sentence): boolean {
  return first === 0 && tokens[last - 1]!.end >= text.trimEnd().length;
}

/** What they, he or nobody did or does, or what was done: *Why was nobody told?*, *Where did the money go?* */
function isAboutOthers(tokens: Tokens, { first, last }: Sentence): boolean {
  const opening = tokens.slice(first, Math.min(last, first + SUBJECT_REACH + 1));
  return opening.some((t) => t.word.classes.has(Class.questionedParty) || t.word.classes.has(Class.questionedPast));
}
