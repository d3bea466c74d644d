import { isLooseOwner } from './loose-owner.ts';
import type { LocalAttribution } from '../../speech/model.ts';
import { Class } from '../../lexicon/class.ts';
import { overlaps, type Range } from '../../model.ts';
import type { Word } from '../../languages/words.ts';
import { RangeLookup } from '../../text/range-lookup.ts';
import { tokenAt, tokensIn } from '../../languages/paragraph.ts';
import type { Doc, SidedDoc } from '../passage.ts';
import type { Mark } from '../rule.ts';
import { isCrowd } from './crowd.ts';
import type { Claim } from './claim.ts';
import { beginning } from './reading-span.ts';
import { REASONS } from './reasons.ts';
import { viewAt } from './view.ts';

const SCORE = 0.8;

/** A report that is a claim where the author alone vouches for the voice. */
export interface Spoken {
  readonly claim: Claim;
  /** Where the voice is asked. */
  readonly at: number;
}

/** Reports whose source cannot be identified, as the attribution engine found them: source and cue are marked. *Studies show* is evidence. */
export function vagueAttributions(doc: SidedDoc): Spoken[] {
  return doc.attributions.filter((a) => (isEvidence(doc, a) ? isBareEvidence(doc, a) : isVague(doc, a) && !isKnown(doc, a))).map((a) => {
    const reason = isEvidence(doc, a) ? 'evidence' : 'vague';
    const rule = reason === 'evidence' ? 'attribution/unsourced-evidence' : 'attribution/vague-source';
    const mark: Mark = { ...wholeFrame(doc, a), telling: frame(a), severity: 'warning', worth: { score: SCORE, reasons: [REASONS[reason]] } };
    return { claim: { rule, severity: 'warning', mark }, at: (a.cue ?? a.source)!.start };
  });
}

function isEvidence({ tokens }: Doc, { source }: LocalAttribution): boolean {
  return !!source && tokensIn(tokens, source).some((t) => t.word.classes.has(Class.evidenceNoun) && !t.word.classes.has(Class.rumourNoun));
}

function isVague(doc: Doc, { sourceKind, source, cue, cueClass, status }: LocalAttribution): boolean {
  const { tokens } = doc;
  if (cue && tokensIn(tokens, cue).every((t) => tellsNothing(t.word))) return false;
  // Without a source only a word such as *allegedly* tells that there is one.
  const told = source !== null || (cue !== null && tokensIn(tokens, cue).some((t) => t.word.classes.has(Class.vaguePhrase) || t.word.classes.has(Class.rumourNoun)));
  const nobody = sourceKind === 'vague' || sourceKind === 'anonymous' || isCrowdSource(doc, source);
  return nobody && !isEverybody(doc, source) && told && cueClass !== 'asking' && (status === 'asserted' || status === 'generic');
}

/** *People seeking advice* say nothing; *påstanden* is one that the reader has met. */
const tellsNothing = ({ readings }: Word): boolean => readings.length > 0 && readings.every((r) => r.tag === 'prespart' || r.tag === 'sgdef');

/** *Studier viser*, *foreløpige anslag tyder på*: plural or mass, and nobody's. *Rapporten* is one that the reader has met. */
function isBareEvidence(doc: Doc, a: LocalAttribution): boolean {
  const { source, status } = a;
  if (!source || !a.cue || status !== 'asserted' || !isEvidence(doc, a)) return false;
  const words = tokensIn(doc.tokens, source).map((t) => t.word);
  const owned = hasName(doc, source) || words.some((w, n) => w.kind === 'number' || (w.classes.has(Class.clauseThey) && !isArticle(words, n)) || w.classes.has(Class.thingsOwner) || (w.classes.has(Class.sourceOwner) && !isLooseOwner(words.slice(n + 1))) || w.classes.has(Class.clauseOwn));
  const met = words.some((w) => w.classes.has(Class.document) && w.readings.some((r) => r.tag === 'sgdef')) || words[0]!.classes.has(Class.singlesOut);
  return !owned && !met;
}

/** *De siste oppdateringene*: no pronoun, with more words behind it. */
function isArticle(words: readonly Word[], n: number): boolean {
  return n === 0 && words.length > 1;
}

/** *Økonomer advarer*: people by their plural alone. */
export function isCrowdSource({ tokens }: Doc, source: Range | null): boolean {
  return source !== null && isCrowd(tokensIn(tokens, source).map((t) => t.word));
}

/** *Alle som bor her, vet det*: these people can be counted; *alle vet* claims that everybody does. */
function isEverybody({ tokens }: Doc, source: Range | null): boolean {
  if (!source) return false;
  const [first, second] = tokens.slice(tokenAt(tokens, source.start)).map((t) => t.word);
  return !!first && first.classes.has(Class.universalWord) && !!second && (second.classes.has(Class.clauseRelative) || second.classes.has(Class.clausePreposition));
}

/** A capital inside the sentence, or a word of capitals alone. */
function hasName({ tokens, sentences }: Doc, range: Range): boolean {
  return tokensIn(tokens, range).some((t) => t.word.capitalised && (/^\p{Lu}{2,}/u.test(t.word.form) || !sentences.some((s) => tokens[s.first] === t)));
}

/** A name in the source, an office, or a named paper that it spoke to: somebody can be asked. */
function isKnown(doc: Doc, { source, cue }: LocalAttribution): boolean {
  const { tokens } = doc;
  const words = source ? tokensIn(tokens, source).map((t) => t.word) : [];
  if (words.some((w) => w.classes.has(Class.clauseYou))) return true;
  if (source && hasName(doc, frame({ source, cue }))) return true;
  if (words.some((w, n) => w.classes.hasAny(OFFICES) || (w.classes.has(Class.role) && words[n + 1]?.classes.has(Class.clausePreposition))) || isMet(words)) return true;
  const after = cue ? tokenAt(tokens, cue.end) : tokens.length;
  return tokens.slice(after, after + 2).some((t) => t.word.capitalised && t.word.kind === 'word' && t.start > 0);
}

const OFFICES: readonly Class[] = [Class.organisation, Class.institution];

/** *valgforskeren*, *the witness*, *health officials*: somebody met before, or of an office. */
function isMet(source: readonly Word[]): boolean {
  const stop = source.findIndex((w, n) => n > 0 && w.classes.has(Class.clausePreposition));
  const words = stop < 0 ? source : source.slice(0, stop);
  const [first] = words;
  const official = words.findIndex((w) => w.classes.has(Class.officeHolder));
  return words.some((w) => w.readings.some((r) => r.tag === 'sgdef') && !w.classes.has(Class.rumourNoun)) || first?.classes.has(Class.theArticle) || (official > 0 && words[official - 1]!.readings.some((r) => r.tag === 'sg'));
}

/** Source and cue with what the clause has between and behind them, up to its end: *workers found a gap in their pay*. Words in quotation marks are no part of it. */
function wholeFrame(doc: SidedDoc, a: LocalAttribution): Range {
  const { start, end } = frame(a);
  const view = a.cue && viewAt(doc, tokenAt(doc.tokens, a.cue.start));
  if (!view || view.clause.verb === undefined || !overlaps(a.cue!, view.token(view.clause.verb))) return { start, end };
  const clause = view.range({ first: beginning(view), last: view.clause.last });
  const quoted = RangeLookup.of(doc.quotations).some(clause);
  return quoted ? { start, end } : { start: Math.min(start, clause.start), end: Math.max(end, clause.end) };
}

/** Source and cue, which stand beside each other or around the words; the nearer stretch. */
function frame({ source, cue }: Pick<LocalAttribution, 'source' | 'cue'>): Range {
  const ranges = [source, cue].filter((r): r is Range => r !== null);
  return { start: Math.min(...ranges.map((r) => r.start)), end: Math.max(...ranges.map((r) => r.end)) };
}
