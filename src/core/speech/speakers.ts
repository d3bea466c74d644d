import type { Placed, PlacedAttribution } from './placed.ts';
import { isProse } from '../document/block.ts';
import { groupedBy } from '../grouped.ts';
import type { Range } from '../model.ts';
import { sentenceAt, tokenAt, type Paragraph } from '../languages/paragraph.ts';
import { countStartingBefore, RangeSweep } from '../text/range-lookup.ts';
import { readMention } from './mention.ts';
import { isUnknown } from './name-of.ts';
import { namesIn } from './names-elsewhere.ts';
import { AUTHOR, UNKNOWN, type Attribution, type LocalAttribution, type Speaker, type Voice } from './model.ts';
import { referring, type Referring } from './pronouns.ts';
import { Register, type Known } from './register.ts';
import { isTitle } from './speaker-class.ts';

/** Names the speaker of each attribution: pronouns, short names and offices are traced to whom they stand for. */
export function resolveSpeakers(placed: readonly Placed[], attributions: readonly PlacedAttribution[]): Attribution[] {
  const register = new Register();
  const names = namesIn(placed);
  const bySource = new Map<number, Known | undefined>();
  const ordered = [...attributions].sort((a, b) => whereOf(a) - whereOf(b));
  for (const a of ordered) {
    if (!a.source || a.sourceKind === 'author' || bySource.has(a.source.start)) continue;
    const at = countStartingBefore(placed, a.source.start + 1) - 1;
    if (!isSelf(placed[at]!, a)) bySource.set(a.source.start, identify(register, names, placed, at, a));
  }
  for (const [source, speaker] of speakersOfThemselves(ordered, bySource)) bySource.set(source, speaker);
  return attributions.map((a) => spokenBy(speakerId(a, a.source ? bySource.get(a.source.start) : undefined), a));
}

function spokenBy(speaker: string, { source, cue, content, type, sourceKind, cueClass, status, certainty, continues }: PlacedAttribution): Attribution {
  return { source, cue, content, type, sourceKind, cueClass, status, certainty, ...(continues && { continues }), speaker };
}

/** *“We think it will hold,” said Jane Smith*: whom *we* stands for, by where it stands. */
function speakersOfThemselves(ordered: readonly PlacedAttribution[], bySource: ReadonlyMap<number, Known | undefined>): Map<number, Known | undefined> {
  const known = ordered.filter((a) => a.source && bySource.get(a.source.start));
  const said = new RangeSweep(known.flatMap(({ source, content }) => content.map((piece) => ({ ...piece, speaker: bySource.get(source!.start) }))));
  const selves = ordered.filter(({ source, sourceKind }) => source && sourceKind !== 'author' && !bySource.has(source.start));
  return new Map(selves.map(({ source }) => [source!.start, said.at(source!.start)?.speaker]));
}

function whereOf({ source, cue, content }: LocalAttribution): number {
  return (source ?? cue ?? content[0])?.start ?? 0;
}

function speakerId({ source, sourceKind }: LocalAttribution, known: Known | undefined): string {
  if (sourceKind === 'author') return AUTHOR;
  return source && known?.speaks ? known.name : UNKNOWN;
}

/** Is the source the speaker's own *I* or *we*? */
function isSelf({ paragraph, start }: Placed, { source, sourceKind }: PlacedAttribution): boolean {
  const first = paragraph.tokens[tokenAt(paragraph.tokens, source!.start - start)];
  return sourceKind === 'pronoun' && first !== undefined && referring(paragraph.language, first.word.lower) === 'speaker';
}

function identify(register: Register, names: ReadonlySet<string>, placed: readonly Placed[], at: number, { source, sourceKind }: PlacedAttribution): Known | undefined {
  const { paragraph, start } = placed[at]!;
  const local = { start: source!.start - start, end: source!.end - start };
  const first = paragraph.tokens[tokenAt(paragraph.tokens, local.start)];
  const pronoun = sourceKind === 'pronoun' && first ? referring(paragraph.language, first.word.lower) : undefined;
  if (pronoun === 'relative') return antecedent(register, paragraph, local);
  if (pronoun) return nearestSubject(register, placed, at, local, pronoun) ?? register.refer(pronoun);
  const kind = sourceKind === 'role' && names.has(paragraph.text.slice(local.start, local.end)) ? 'named' : sourceKind;
  return register.meet(readMention(paragraph, local, kind), kind, paragraph.language);
}

/** *Jane Smith, who said …*: the capitalised words, or the noun, before the relative pronoun. */
function antecedent(register: Register, paragraph: Paragraph, { start }: Range): Known | undefined {
  const { tokens } = paragraph;
  let last = tokenAt(tokens, start);
  while (last > 0 && tokens[last - 1]!.word.kind === 'mark') last--;
  if (!last) return undefined;
  let first = last - 1;
  while (first > 0 && tokens[first]!.word.capitalised && tokens[first - 1]!.word.capitalised) first--;
  const kind = first > 0 && tokens[first]!.word.capitalised ? 'named' : 'role';
  const mention = readMention(paragraph, { start: tokens[first]!.start, end: tokens[last - 1]!.end }, kind);
  return register.meet(mention, mention.nameWords.length ? 'named' : 'role', paragraph.language);
}

/** *Jane Smith opened the bridge. She said …*: a full name that begins the sentence before is nearer than any earlier speaker. */
function nearestSubject(register: Register, placed: readonly Placed[], at: number, source: Range, how: Referring): Known | undefined {
  if (how !== 'he' && how !== 'she') return undefined;
  const { paragraph } = placed[at]!;
  const here = tokenAt(paragraph.tokens, source.start);
  const own = sentenceAt(paragraph, here);
  const n = own ? paragraph.sentences.indexOf(own) : -1;
  const before = n > 0 ? { paragraph, sentence: paragraph.sentences[n - 1]! } : lastSentence(placed[at - 1]?.paragraph);
  if (!before) return undefined;
  const { tokens } = before.paragraph;
  let last = before.sentence.first;
  while (last < before.sentence.last && tokens[last]!.word.capitalised && tokens[last]!.word.kind === 'word') last++;
  // *Til Kystradioen*, *In April* open a sentence with no name.
  const opening = tokens[before.sentence.first]!;
  if (last - before.sentence.first < 2 || last === before.sentence.last || !(isUnknown(opening) || isTitle(opening))) return undefined;
  const mention = readMention(before.paragraph, { start: tokens[before.sentence.first]!.start, end: tokens[last - 1]!.end }, 'named');
  if (mention.nameWords.length < 2 || (mention.gender && mention.gender !== how)) return undefined;
  const known = register.meet({ ...mention, gender: how }, 'named', paragraph.language);
  return known;
}

function lastSentence(paragraph: Paragraph | undefined) {
  const sentence = paragraph?.kind === 'text' ? paragraph.sentences.at(-1) : undefined;
  return paragraph && sentence && { paragraph, sentence };
}

/** The speakers of a statement, the author first, then in the order in which they speak. */
export function listSpeakers(placed: readonly Placed[], attributions: readonly Attribution[], voices: readonly (readonly Voice[])[]): Speaker[] {
  const words = countWords(placed, voices);
  const own = new Map([[AUTHOR, []], ...groupedBy(attributions, ({ speaker }) => speaker)]);
  return [...own].map(([id, said]) => ({
    id,
    name: id,
    kind: kindOf(id, said),
    mentions: distinct(said.flatMap((a) => (a.source ? [a.source] : []))),
    words: words.get(id) ?? 0,
    directQuotes: said.filter((a) => a.type !== 'indirect').length,
    indirectQuotes: said.filter((a) => a.type === 'indirect').length,
  }));
}

export function kindOf(speaker: string, said: readonly LocalAttribution[]): Speaker['kind'] {
  return speaker === AUTHOR ? 'author' : speaker === UNKNOWN ? 'anonymous' : bestKind(said);
}

/** A speaker who is named once is a named speaker, whatever the other mentions are. */
export function bestKind(said: readonly LocalAttribution[]): Speaker['kind'] {
  const kinds = said.map((a) => a.sourceKind);
  return kinds.find((k) => k === 'named') ?? kinds.find((k) => k !== 'pronoun') ?? kinds[0] ?? 'anonymous';
}

function distinct(ranges: readonly Range[]): Range[] {
  return [...new Map(ranges.map((r) => [r.start, r])).values()].sort((a, b) => a.start - b.start);
}

function countWords(placed: readonly Placed[], voices: readonly (readonly Voice[])[]): Map<string, number> {
  const words = new Map<string, number>();
  placed.forEach(({ paragraph }, n) => {
    if (!isProse(paragraph.kind)) return;
    let v = 0;
    for (const token of paragraph.tokens) {
      if (token.word.kind === 'mark') continue;
      while (v < voices[n]!.length - 1 && voices[n]![v]!.end <= token.start) v++;
      const speaker = voices[n]![v]?.speaker ?? AUTHOR;
      words.set(speaker, (words.get(speaker) ?? 0) + 1);
    }
  });
  return words;
}
