import { Class } from '../../../lexicon/class.ts';
import type { Messages } from '../../../model.ts';
import { hasReading } from '../../../languages/words.ts';
import { rangeOfTokens } from '../../../languages/paragraph.ts';
import type { WordToken } from '../../../languages/words.ts';
import type { Sentence } from '../../../text/sentences.ts';
import type { Doc } from '../../passage.ts';
import type { Mark } from '../../rule.ts';
import { isSpoken } from '../context/spoken.ts';

const WHY: Messages = {
  nb: 'er et ord for vold eller tyveri om noe som ikke kan slås eller stjeles',
  nn: 'er eit ord for vald eller tjuveri om noko som ikkje kan slåast eller stelast',
  en: 'is a word for violence or theft, used of what can be neither struck nor stolen',
};

// *choked off the last of the rural post*: words between the verb and its object.
const AHEAD = 4;
// *the fund has since been quietly raided*: words between the subject and the participle.
const BACK = 5;

type Tokens = readonly WordToken[];

const has = (token: WordToken | undefined, wanted: Class): boolean => token !== undefined && token.word.classes.has(wanted);

/** A verb of violence or theft whose object is an institution or an idea: *strangle the fishery*, *the pensions were raided*. */
export function* violentVerbs(doc: Doc): Generator<Mark> {
  const { tokens } = doc;
  for (const sentence of doc.sentences) {
    for (let at = sentence.first; at < sentence.last; at++) {
      if (!isFigurative(tokens, sentence, at) || isSpoken({ paragraph: doc, sentence, first: at, last: at + 1 })) continue;
      yield { ...rangeOfTokens(tokens, at, at + 1), values: { why: WHY } };
    }
  }
}

/** Verbs that are figures with any institution (*strangle*), and those that are so only with what has no body (*torch the treaty*, not *the school*). */
function isFigurative(tokens: Tokens, sentence: Sentence, at: number): boolean {
  const figure = hasReading(tokens[at]!.word, Class.figureVerb);
  if (!figure && !hasReading(tokens[at]!.word, Class.forceVerb)) return false;
  const struck = (n: number) => has(tokens[n], Class.bodiless) || (figure && has(tokens[n], Class.institution));
  return isVerb(tokens, sentence, at) && (objectAhead(tokens, sentence, at, struck) || subjectBack(tokens, sentence, at, struck));
}

/** Behind an article the form is a noun or an adjective: *the raid*, *a drowned man*. */
function isVerb(tokens: Tokens, { first }: Sentence, at: number): boolean {
  return at === first || !(has(tokens[at - 1], Class.article) || has(tokens[at - 1], Class.demonstrative));
}

/** The object's noun, before any mark or preposition; words of a phrasal verb may stand between. */
function objectAhead(tokens: Tokens, { last }: Sentence, at: number, struck: (at: number) => boolean): boolean {
  for (let n = at + 1; n < Math.min(last, at + 2 + AHEAD); n++) {
    const { word } = tokens[n]!;
    if (struck(n)) return true;
    if (word.kind === 'mark' || has(tokens[n], Class.figureStop)) return false;
  }
  return false;
}

/** A passive: the subject, a form of *be* or *get*, the participle. */
function subjectBack(tokens: Tokens, { first }: Sentence, at: number, struck: (at: number) => boolean): boolean {
  if (!tokens[at]!.word.readings.some((r) => (r.class === Class.figureVerb || r.class === Class.forceVerb) && (r.tag === 'perf' || r.tag === 'prespart'))) return false;
  let passive = false;
  for (let n = at - 1; n >= Math.max(first, at - BACK - 1); n--) {
    if (tokens[n]!.word.kind === 'mark') return false;
    if (has(tokens[n], Class.passiveAuxiliary)) passive = true;
    else if (passive && struck(n)) return true;
  }
  return false;
}
