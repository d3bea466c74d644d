import { speakersAround, type Around } from './speech/around.ts';
import type { SpeakerCorrections } from './speech/corrections.ts';
import { linkInSteps, linkStatement } from './speech/link.ts';
import type { Placed } from './speech/placed.ts';
import type { Attribution, LocalAttribution, Speaker, Voice } from './speech/model.ts';
import { reportsIn } from './speech/reports.ts';
import { applyDecisions } from './decisions/apply.ts';
import type { Decision } from './decisions/model.ts';
import { Failures, type Failure } from './failures.ts';
import type { Finding } from './finding.ts';
import { detectLanguage, languageOfParagraph } from './languages/detect.ts';
import { languages } from './languages/index.ts';
import { Vocabulary } from './languages/vocabulary.ts';
import type { Term } from './languages/words.ts';
import { Judging, type Statement } from './judging.ts';
import { Memo } from './memo.ts';
import { shift, UNKNOWN_LANGUAGE, type Language, type Range } from './model.ts';
import { findNotes, type Note } from './notes/recognise.ts';
import { notesOn, type Obstacles } from './notes/place.ts';
import { settles } from './notes/settle.ts';
import type { Directive } from './rules/directive/model.ts';
import type { FindingOptions } from './rules/finding-of.ts';
import type { LeftAlone } from './rules/left-alone.ts';
import type { PlacedPassage } from './rules/passage.ts';
import { isProse, type BlockKind } from './document/block.ts';
import type { Issuer } from './document/issuer.ts';
import { readInSteps, readStatement, type PlacedBlock, type ReadOptions } from './document/statement.ts';
import { stripEdits } from './notes/edit.ts';
import { Relocation } from './relocate.ts';
import { cutParagraph, type Paragraph } from './languages/paragraph.ts';
import { readFrontMatter } from './document/front-matter.ts';
import type { Reading } from './text/reading.ts';
import { finish, mapInSteps, type Steps } from './steps.ts';

/** What is found in one statement. Offsets are UTF-16 into `text`. */
interface Found {
  readonly text: string;
  readonly paragraphs: readonly (Range & { readonly language: Language; readonly kind: BlockKind })[];
  /** In text order; of findings at one place the more severe first. */
  readonly findings: readonly Finding[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly voices: readonly Voice[];
  readonly directives: readonly Directive[];
  readonly notes: readonly Note[];
  readonly quotations: readonly Range[];
  /** Who issues the statement, where it is known: it was told (`given`), or the text shows it. */
  readonly author?: Author;
  /** Decisions whose words stand nowhere any more. */
  readonly orphans: readonly Decision[];
  /** What its front matter names as its language where that is none of ours. */
  readonly otherLanguage?: string;
  /** What could not be reviewed for an error of the program; empty, as a rule. */
  readonly failures: readonly Failure[];
}

export interface Author {
  readonly name: string;
  readonly how: 'given' | Issuer['how'];
}

export interface FullReview extends Found {
  readonly language: Language;
  readonly refused?: undefined;
}

/** A text that was not reviewed: its lists are empty, which says nothing of it. */
export interface RefusedReview extends Found {
  readonly language: typeof UNKNOWN_LANGUAGE;
  readonly refused: 'unknown-language';
}

export type Review = FullReview | RefusedReview;

export interface ReviewerOptions extends ReadOptions, FindingOptions, SpeakerCorrections {
  /** The team's own terms, of a language each. */
  readonly terms?: Readonly<Partial<Record<Language, readonly Term[]>>>;
}

export interface StatementOptions {
  /** Left out: what its front matter says, or the usual one, or detected. */
  readonly language?: Language;
  readonly usualLanguage?: Language;
  /** Who issues the statement, where it is known; its front matter wins. */
  readonly source?: string;
  readonly sourceNames?: readonly string[];
  readonly decisions?: readonly Decision[];
}

interface Analysed {
  readonly paragraph: Paragraph;
  readonly local: readonly LocalAttribution[];
}

/** What is known of a statement beside its words. */
type Told = Pick<Found, 'author' | 'otherLanguage'>;

/** What rules are run over, and the way back into the text. */
interface Read {
  readonly reading: Reading;
  readonly statement: Statement;
}

/** What a review rests on, in offsets of the reading, and the way back into the text. */
export interface Ground {
  readonly placed: readonly Placed[];
  readonly passages: readonly PlacedPassage[];
  readonly leftAlone: readonly LeftAlone[];
  readonly there: Relocation;
}

export interface GroundedReview {
  readonly review: Review;
  /** Missing where the text was refused. */
  readonly ground?: Ground;
}

/** The language that a statement is told to be in, and the one that it is in as a whole. */
interface Languages {
  readonly given: Language | undefined;
  readonly main: Language;
}

// UTF-16 units of paragraphs kept for the next review of a text that changed a little: some long texts.
const REMEMBERED = 1_500_000;

/** Reviews statements under one configuration, and remembers the paragraphs it has seen. */
export class Reviewer {
  private readonly vocabularies = new Map<Language, Vocabulary>();
  private readonly analysed: Memo<Analysed>;
  private readonly judging: Judging;
  private readonly reading: ReadOptions;

  /** `remembered`: how many UTF-16 units of paragraphs it remembers. */
  constructor(readonly options: ReviewerOptions = {}, remembered = REMEMBERED) {
    this.analysed = new Memo(remembered);
    this.judging = new Judging(options);
    this.reading = { ...options, remembered: new Memo(remembered) };
  }

  review(text: string, options: StatementOptions = {}): Review {
    return finish(this.reviewInSteps(text, options));
  }

  /** The same, for whoever has other things to do between. */
  *reviewInSteps(text: string, options: StatementOptions = {}): Steps<Review> {
    const { told, read } = yield* this.read(text, options);
    if (!read) return { ...refusedReview(text), ...told };
    const { reading, statement } = read;
    const { placed, linked, language: main, failures } = statement;
    yield;
    const found = yield* this.judging.findings(statement);
    yield;
    const there = new Relocation(text, reading);
    const notes = findNotes(text);
    const quotations = placed.flatMap(({ start, paragraph }) => paragraph.quotations.map((q) => there.range(shift({ start: q.start, end: q.end }, start))));
    const located = found.map((finding) => withNotes(there.finding(finding), text, { notes, quotations }));
    yield;
    const attributions = yield* mapInSteps(linked.attributions, (a) => there.attribution(a));
    const { findings, orphans } = applyDecisions(text, located, options.decisions ?? [], (passage, place) => this.speakersIn(passage, place, main, failures));
    return {
      text, language: main, findings, orphans, notes, quotations, ...told,
      failures: failures.list.map((failure) => there.range(failure)),
      paragraphs: placed.filter(({ paragraph }) => isProse(paragraph.kind)).map(({ start, paragraph }) => ({ ...there.range({ start, end: start + paragraph.text.length }), language: paragraph.language, kind: paragraph.kind })),
      attributions,
      speakers: linked.speakers.map((s) => there.speaker(s)),
      voices: placed.flatMap(({ start, paragraph }, n) => isProse(paragraph.kind) ? there.voices(linked.voices[n]!.map((v) => shift(v, start))) : []),
      directives: findings.flatMap((f) => f.directive ?? []),
    };
  }

  /** A review with what it rests on, for whoever asks why. */
  withGround(text: string, options: StatementOptions = {}): GroundedReview {
    const review = this.review(text, options);
    const { read } = finish(this.read(text, options));
    if (!read) return { review };
    const { reading, statement } = read;
    return { review, ground: { placed: statement.placed, passages: this.judging.passages(statement), leftAlone: this.judging.leftAlone(statement), there: new Relocation(text, reading) } };
  }

  /** Cuts a statement, and finds who says what in it. */
  private *read(text: string, options: StatementOptions): Steps<{ readonly told: Told; readonly read?: Read }> {
    const front = readFrontMatter(text);
    const given = options.language ?? front.language ?? options.usualLanguage;
    const source = front.source ?? options.source;
    const { reading, blocks, issuer } = yield* readInSteps(text, front.end, stripEdits(text), this.reading);
    const main = given ?? detectLanguage(reading.text);
    const author: Author | undefined = source ? { name: source, how: 'given' } : issuer;
    const told: Told = { ...(author && { author }), ...(front.otherLanguage && { otherLanguage: front.otherLanguage }) };
    if (main === UNKNOWN_LANGUAGE) return { told };
    const failures = new Failures();
    const placed = yield* mapInSteps(blocks, (block) => ({ start: block.start, ...this.analyse(block, { given, main }, failures) }));
    const linked = yield* failures.steps('attributions', { start: 0, end: reading.text.length }, () => linkInSteps(placed, this.options), () => linkStatement(placed.map((p) => ({ ...p, local: [] }))));
    return { told, read: { reading, statement: { text: reading.text, language: main, placed, linked, authorNames: [...(author ? [author.name] : []), ...(options.sourceNames ?? [])], failures } } };
  }

  /** Whose words stand around a place of a passage that is read by itself. */
  private speakersIn(passage: string, place: Range, language: Language, failures: Failures): Around {
    const { reading, blocks } = readStatement(passage, 0, stripEdits(passage), this.reading);
    return speakersAround(blocks.map((block) => ({ start: block.start, ...this.analyse(block, { given: language, main: language }, failures) })), reading.fromSource(place));
  }

  private analyse(block: PlacedBlock, { given, main }: Languages, failures: Failures): Analysed {
    const key = `${given ?? `in ${main}`} ${block.kind} ${block.label?.start ?? ''} ${block.label?.end ?? ''} ${block.text}`;
    const known = this.analysed.get(key);
    if (known) return known;
    const paragraph = cutParagraph(block, this.vocabulary(given ?? languageOfParagraph(block.text, main)));
    const before = failures.list.length;
    const local = isProse(block.kind) ? failures.run('attributions', { start: block.start, end: block.start + block.text.length }, () => reportsIn(paragraph), () => []) : [];
    const analysed = { paragraph, local };
    if (failures.list.length > before) return analysed;
    this.analysed.set(key, analysed);
    return analysed;
  }

  private vocabulary(language: Language): Vocabulary {
    let vocabulary = this.vocabularies.get(language);
    if (!vocabulary) this.vocabularies.set(language, (vocabulary = new Vocabulary(languages[language], this.options.terms?.[language])));
    return vocabulary;
  }
}

/** Nothing is looked for, so that no decision is orphaned either. */
function refusedReview(text: string): RefusedReview {
  const nothing = { paragraphs: [], findings: [], attributions: [], speakers: [], voices: [], directives: [], quotations: [], orphans: [], failures: [] };
  return { text, language: UNKNOWN_LANGUAGE, refused: 'unknown-language', notes: findNotes(text), ...nothing };
}

/** A finding that a note answers is settled. */
function withNotes(finding: Finding, text: string, obstacles: Obstacles): Finding {
  if (!obstacles.notes.length) return finding;
  return notesOn(text, finding, obstacles).some((n) => settles(n.form, finding.kind)) ? { ...finding, settledBy: 'note' } : finding;
}
