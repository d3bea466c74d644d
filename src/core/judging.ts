import type { Linked } from './speech/link.ts';
import type { Placed } from './speech/placed.ts';
import type { Voice } from './speech/model.ts';
import { isProse } from './document/block.ts';
import type { Failures } from './failures.ts';
import { mapFinding, type Finding } from './finding.ts';
import { weighed, type Unweighed } from './findings/weigh.ts';
import type { Paragraph } from './languages/paragraph.ts';
import { contains, isAtLeast, overlaps, shift, type Language } from './model.ts';
import { contentionOf } from './rules/attribution/contention.ts';
import { CLAIMS } from './rules/attribution/expectation/expectation.ts';
import { climateFeatures, isLongEnough } from './rules/expectation/climate.ts';
import { WORDINGS } from './rules/framing/expectation/expectation.ts';
import { commandedParagraphs } from './rules/directive/headings.ts';
import { withIssuers } from './rules/directive/register.ts';
import { findingOf, type FindingOptions } from './rules/finding-of.ts';
import { rules } from './rules/index.ts';
import type { LeftAlone } from './rules/left-alone.ts';
import { speaksAsParty } from './rules/party.ts';
import type { Climate, Doc, Facts, Passage, PlacedPassage } from './rules/passage.ts';
import type { Mark, Rule } from './rules/rule.ts';
import { mapInSteps, type Steps } from './steps.ts';
import { lastStartingBefore } from './text/range-lookup.ts';

/** What the rules are run over. Offsets are of the reading. */
export interface Statement {
  readonly text: string;
  readonly language: Language;
  readonly placed: readonly Placed[];
  readonly linked: Linked;
  readonly authorNames: readonly string[];
  readonly failures: Failures;
}

/** A passage with what was found in it, in offsets of the passage. */
interface Judged {
  readonly passage: Passage;
  readonly findings: readonly Unweighed[];
}

type PlacedJudged = Judged & PlacedPassage;

/** Runs the rules over statements. A paragraph is judged again only where it stands among other voices, or in another climate, than the last time. */
export class Judging {
  private readonly latest = new WeakMap<Paragraph, Judged>();
  private readonly enabled: readonly Rule[];

  constructor(private readonly options: FindingOptions) {
    this.enabled = rules.filter((rule) => options.severities?.[rule.id] !== 'off');
  }

  /** In text order; of findings at one place the more severe first. */
  *findings(statement: Statement): Steps<Finding[]> {
    const around = surroundingsIn(statement);
    const judged = (yield* mapInSteps(statement.placed, (placed, n): PlacedJudged[] =>
      isProse(placed.paragraph.kind) ? [{ start: placed.start, ...this.judge(placed, around(placed, n), statement.failures) }] : [])).flat();
    const found = judged.flatMap(({ findings, start }) => findings.map((finding) => movedBy(finding, start)));
    yield;
    found.push(...this.ofTheWhole(statement, judged));
    yield;
    found.sort(inTextOrder);
    return weighed(withIssuers(found.filter((_, n) => !isRepeated(found, n))));
  }

  /** Its prose as the rules see it. */
  passages(statement: Statement): PlacedPassage[] {
    const around = surroundingsIn(statement);
    return statement.placed.flatMap((placed, n) => (isProse(placed.paragraph.kind) ? [{ start: placed.start, passage: this.judge(placed, around(placed, n), statement.failures).passage }] : []));
  }

  /** What the rules saw and left alone, of the reading: for whoever asks why. Paragraphs are judged anew for it, by rules that are off too, and nothing is remembered. */
  leftAlone(statement: Statement): LeftAlone[] {
    const around = surroundingsIn(statement);
    return statement.placed.flatMap((placed, n) => (isProse(placed.paragraph.kind) ? this.leftAloneIn(placed, around(placed, n), statement.failures) : []));
  }

  private leftAloneIn({ paragraph, local, start }: Placed, around: Facts, failures: Failures): LeftAlone[] {
    const leftAlone: LeftAlone[] = [];
    const doc: Doc = { ...paragraph, attributions: local, leftAlone };
    this.findingsIn(rules, { ...doc, ...around, doc }, start, failures);
    return leftAlone.map((place) => shift(place, start));
  }

  private judge({ paragraph, local, start }: Placed, around: Facts, failures: Failures): Judged {
    const known = this.latest.get(paragraph);
    if (known && isSame(known.passage, around)) return known;
    const doc = known?.passage.doc ?? { ...paragraph, attributions: local };
    const passage: Passage = { ...doc, ...around, doc };
    const before = failures.list.length;
    const judged = { passage, findings: this.findingsIn(this.enabled, passage, start, failures) };
    if (failures.list.length === before) this.latest.set(paragraph, judged);
    return judged;
  }

  private findingsIn(wanted: readonly Rule[], passage: Passage, start: number, failures: Failures): Unweighed[] {
    return wanted.filter((r) => r.check && r.languages.includes(passage.language)).flatMap((rule) =>
      failures.run(rule.id, { start, end: start + passage.text.length }, () => this.findingsOf(rule, rule.check!(passage), passage), () => []));
  }

  private findingsOf(rule: Rule, marks: Iterable<Mark>, passage: Passage): Unweighed[] {
    return [...marks].flatMap((mark) => findingOf(rule, mark, passage, this.options) ?? []);
  }

  private ofTheWhole({ text, language, linked: { attributions, speakers }, failures }: Statement, passages: readonly PlacedPassage[]): Unweighed[] {
    const view = { text, language, passages, attributions, speakers };
    return this.enabled.filter((r) => r.checkStatement && r.languages.includes(language)).flatMap((rule) =>
      failures.run(rule.id, { start: 0, end: text.length }, () => [...rule.checkStatement!(view)].flatMap((mark) => this.inItsPassage(rule, mark, passages)), () => []));
  }

  /** A mark of a statement-wide check is a finding of the passage where it begins. */
  private inItsPassage(rule: Rule, mark: Mark, passages: readonly PlacedPassage[]): Unweighed[] {
    const { passage, start } = lastStartingBefore(passages, mark.start + 1) ?? passages[0]!;
    const local = { ...shift(mark, -start), ...(mark.telling && { telling: shift(mark.telling, -start) }), ...(mark.related && { related: mark.related.map((r) => shift(r, -start)) }) };
    return this.findingsOf(rule, [local], passage).map((finding) => movedBy(finding, start));
  }
}

/** What each paragraph of a statement has from the whole. */
function surroundingsIn({ placed, linked, authorNames }: Statement): (placed: Placed, n: number) => Facts {
  const prose = placed.flatMap(({ paragraph }, n) => (isProse(paragraph.kind) ? [{ paragraph, voices: linked.voices[n]! }] : []));
  const paragraphs = prose.map(({ paragraph }) => paragraph);
  const contention = contentionOf(paragraphs);
  const climate = climateOf(paragraphs);
  const party = authorNames.length > 0 || speaksAsParty(prose);
  const commanded = commandedParagraphs(placed.map(({ paragraph }) => paragraph));
  return (_, n) => ({ voices: linked.voices[n]!, authorNames, party, contention, climate, commanded: commanded[n]! });
}

function climateOf(paragraphs: readonly Paragraph[]): Climate {
  const features = climateFeatures(paragraphs);
  return { claims: CLAIMS.of(features), framing: WORDINGS.of(features), told: isLongEnough(paragraphs) };
}

function isSame(a: Facts, b: Facts): boolean {
  return a.party === b.party && a.contention === b.contention && isSameClimate(a.climate, b.climate) && a.commanded === b.commanded
    && haveSame(a.authorNames, b.authorNames, (x, y) => x === y) && haveSame(a.voices, b.voices, isSameVoice);
}

function isSameClimate(a: Climate, b: Climate): boolean {
  return a.claims === b.claims && a.framing === b.framing && a.told === b.told;
}

function haveSame<T>(a: readonly T[], b: readonly T[], isAlike: (a: T, b: T) => boolean): boolean {
  return a.length === b.length && a.every((item, n) => isAlike(item, b[n]!));
}

function isSameVoice(a: Voice, b: Voice): boolean {
  return a.start === b.start && a.end === b.end && a.speaker === b.speaker && a.kind === b.kind && a.form === b.form;
}

function movedBy(finding: Unweighed, by: number): Unweighed {
  return mapFinding(finding, (range) => shift(range, by));
}

function inTextOrder(a: Unweighed, b: Unweighed): number {
  return a.start - b.start || (a.severity === b.severity ? b.end - a.end : isAtLeast(a.severity, b.severity) ? -1 : 1);
}

// Findings that one may overlap stand no further before it.
const REPEATED_WITHIN = 8;

/** One rule marks one place once, and a loaded word inside a loaded phrase is told with it: *brave* of *brave and heroic*. */
function isRepeated(findings: readonly Unweighed[], n: number): boolean {
  const finding = findings[n]!;
  for (let at = Math.max(0, n - REPEATED_WITHIN); at < n; at++) if (repeats(finding, findings[at]!)) return true;
  return false;
}

function repeats(finding: Unweighed, before: Unweighed): boolean {
  if (finding.rule === before.rule) return overlaps(before, finding);
  // Of one place two rules may say two things; what stands behind the words that tell is another word.
  const isPart = contains(before.telling, finding) && !contains(finding, before);
  return finding.kind === 'framing' && before.kind === 'framing' && isPart && isAtLeast(before.severity, finding.severity);
}
