import { say } from '../messages/say.ts';
import { contains, overlaps, type Language, type Range } from '../model.ts';
import { ruleById } from '../rules/index.ts';
import { countStartingBefore, lastStartingBefore, RangeLookup } from '../text/range-lookup.ts';
import type { InspectedClause, InspectedReport, InspectedRule, InspectedToken, Inspection, Seen } from './model.ts';

/** How one sentence is understood, in words for people. */
export interface Explanation extends Range {
  readonly sentence: string;
  readonly parts: readonly ExplainedPart[];
}

export interface ExplainedPart {
  readonly title: string;
  /** Never none: where there is nothing to say, that is said. */
  readonly lines: readonly string[];
}

/** The sentence at an offset of the text, or the last one before it, or else the first. */
export function sentenceAt({ sentences }: Inspection, offset: number): Range | undefined {
  return lastStartingBefore(sentences, offset + 1) ?? sentences[0];
}

export function explain(inspection: Inspection, text: string, sentence: Range, language: Language): Explanation {
  const words = new Words(inspection, text, language);
  const clauses = [...RangeLookup.of(inspection.clauses).overlapping(sentence)].map((clause) => words.clause(clause));
  const reports = inspection.reports.filter((report) => extentOf(report).some((range) => overlaps(sentence, range))).map((report) => words.report(report, sentence));
  const read = inspection.blocks.some((block) => block.read && contains(block, sentence));
  const part = (title: string, lines: readonly string[], nothing: string): ExplainedPart => ({ title, lines: lines.length ? lines : [nothing] });
  return {
    start: sentence.start, end: sentence.end, sentence: words.in(sentence),
    parts: [
      part(words.say('inspect.clauses'), clauses, words.say('inspect.noClauses')),
      part(words.say('inspect.reports'), reports, words.say('inspect.noReports')),
      part(words.say('inspect.rules'), words.rules(inspection.rules, sentence), words.say(read ? 'inspect.noRules' : 'inspect.unread')),
    ],
  };
}

function extentOf({ source, cue, content }: InspectedReport): Range[] {
  return [source, cue, content].filter((range) => range !== null);
}

const BETWEEN = ' · ';
const VERBAL: ReadonlySet<InspectedToken['tag']> = new Set(['finite', 'infinitive', 'participle', 'ing', 'imperative', 'infinitiveMarker']);

class Words {
  constructor(private readonly inspection: Inspection, private readonly text: string, private readonly language: Language) {}

  say(...[key, values]: [key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]]): string {
    return say(this.language, key, values);
  }

  in({ start, end }: Range): string {
    return inLine(this.text.slice(start, end));
  }

  clause(clause: InspectedClause): string {
    const { subject, agent, voice, negated, mood } = clause;
    return [
      subject ? this.in(subject) : this.say('inspect.nobody'),
      this.verbs(clause) || this.say('inspect.verbless'),
      ...(voice === 'passive' ? [this.say('inspect.passive')] : []),
      ...(agent ? [this.say('inspect.agent', { agent: this.in(agent) })] : []),
      ...(negated ? [this.say('inspect.negated')] : []),
      ...(mood === 'statement' ? [] : [this.say(`mood.${mood}`)]),
    ].join(BETWEEN);
  }

  /** From the finite verb to the main verb, without what stands between them. */
  private verbs({ finite, verb }: InspectedClause): string {
    const [first, last] = [finite ?? verb, verb ?? finite];
    if (!first || !last) return '';
    const { tokens } = this.inspection;
    const group = tokens.slice(countStartingBefore(tokens, Math.min(first.start, last.start)), countStartingBefore(tokens, Math.max(first.end, last.end)));
    return group.filter(({ tag, start }) => VERBAL.has(tag) || start === first.start || start === last.start).map(({ text }) => text).join(' ');
  }

  /** Of what is said over several sentences, the part in this one. */
  report({ source, cue, content, status }: InspectedReport, sentence: Range): string {
    const said = [source ? this.in(source) : this.say('inspect.noSource'), ...(cue ? [this.in(cue)] : []), ...(status === 'asserted' ? [] : [this.say(`status.${status}`)])].join(BETWEEN);
    return content && overlaps(content, sentence) ? `${said}: ${this.in({ start: Math.max(content.start, sentence.start), end: Math.min(content.end, sentence.end) })}` : said;
  }

  rules(rules: readonly InspectedRule[], sentence: Range): string[] {
    return rules.flatMap(({ rule, seen }) => [...RangeLookup.of(seen).overlapping(sentence)].map((place) => ({ place, line: this.seen(rule, place) })))
      .sort((a, b) => a.place.start - b.place.start).map(({ line }) => line);
  }

  private seen(rule: InspectedRule['rule'], { start, end, severity, settledBy, quiet, speaker }: Seen): string {
    return [
      this.say('inspect.words', { text: this.in({ start, end }) }), ruleById.get(rule)!.title[this.language],
      ...(severity ? [this.say(`marked.${severity}`)] : []), ...(settledBy ? [this.say(`state.${settledBy}`)] : []),
      ...(quiet ? [this.say(`quiet.${quiet}`)] : []), ...(speaker ? [this.say('inspect.voice', { name: speaker })] : []),
    ].join(BETWEEN);
  }
}

function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
