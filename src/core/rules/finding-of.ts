import type { Unweighed } from '../findings/weigh.ts';
import { fillIn } from '../messages/say.ts';
import type { Language, Messages, Range, Severity } from '../model.ts';
import { checkRange, spanOf } from '../model.ts';
import type { AllowedTerm } from '../project/terms.ts';
import { sentenceAt, tokenAt } from '../languages/paragraph.ts';
import { severityHere } from './framing/expectation/expectation.ts';
import { leaveAlone } from './left-alone.ts';
import { voiceAt, type Passage } from './passage.ts';
import type { Mark, Rule } from './rule.ts';

/** Language of findings and reports; `auto`: that of the paragraph. */
export type MessageLanguage = 'auto' | Language;

// UTF-16: what is read at once, and what is told of more than that.
const GLANCE = 32;
const BEGINNING = 24;

export interface FindingOptions {
  readonly messages?: MessageLanguage;
  /** Severity of a rule by its id; `off` switches it off. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>;
  /** Severity of framing inside a named source's quotation. */
  readonly inQuotations?: Severity | 'off';
  /** 0–1: claims of less worth than this are hints. */
  readonly worth?: number;
  /** Terms that the team has agreed on: no framing finding marks them. */
  readonly allowed?: Readonly<Partial<Record<Language, readonly AllowedTerm[]>>>;
}

/**
 * Turns what a check marked in a passage into a finding, in offsets of the passage; nothing where a setting switches it off.
 * Throws RangeError on a mark that is no range of the passage.
 */
export function findingOf(rule: Rule, mark: Mark, passage: Passage, options: FindingOptions): Unweighed | undefined {
  const severity = severityOf(rule, mark, passage, options);
  const why = severity === 'off' ? 'off' : isAllowed(rule, mark, passage, options) ? 'allowed' : undefined;
  if (why) leaveAlone(passage, mark, { rule: rule.id, why });
  if (severity === 'off' || why) return undefined;
  checkRange(passage.text, mark);
  const language = options.messages && options.messages !== 'auto' ? options.messages : passage.language;
  const span = spanOf(passage.text, mark);
  const values = Object.entries(mark.values ?? {}).map(([name, value]) => [name, typeof value === 'string' ? value : value[language]] as const);
  const fill = (messages: Messages) => fillIn(messages[language], { text: span.text, ...Object.fromEntries(values) });
  return {
    ...span,
    rule: rule.id, kind: rule.kind, severity,
    message: fill(rule.message), why: fill(rule.why), settle: fill(rule.settle),
    voice: voiceAt(passage, mark.start).speaker,
    telling: mark.telling ?? firstWords(passage, mark),
    sentence: sentenceAround(passage, mark),
    alternatives: mark.alternatives ?? [],
    related: (mark.related ?? []).map(({ message, ...r }) => ({ ...r, message: message[language] })),
    ...(mark.term && { term: mark.term }),
    ...(mark.worth && { worth: mark.worth }),
    ...(mark.directive && { directive: mark.directive }),
  };
}

function severityOf(rule: Rule, mark: Mark, passage: Passage, options: FindingOptions): Severity | 'off' {
  const set = options.severities?.[rule.id];
  const voice = voiceAt(passage, mark.start);
  if (rule.kind === 'framing' && voice.form === 'quoted' && voice.kind !== 'author' && mark.end <= voice.end) return options.inQuotations ?? 'hint';
  const severity = set ?? (rule.kind === 'framing' ? severityHere(rule, mark, passage) : (mark.severity ?? rule.severity));
  return severity !== 'off' && mark.worth && mark.worth.score < (options.worth ?? 0) ? 'hint' : severity;
}

/** Has the team agreed on the word, by its lemma or by this very form? */
function isAllowed({ kind }: Rule, { term, start, end }: Mark, { text, language }: Passage, { allowed }: FindingOptions): boolean {
  const terms = allowed?.[language];
  if (kind !== 'framing' || !terms?.length) return false;
  const form = text.slice(start, end).toLowerCase();
  return terms.some((a) => a.term.toLowerCase() === form || a.term === term?.term);
}

/** As many words as the eye takes in at once. */
function firstWords({ tokens }: Passage, { start, end }: Mark): Range {
  if (end - start <= GLANCE) return { start, end };
  const first = tokenAt(tokens, start);
  const last = Math.max(first, tokenAt(tokens, start + BEGINNING) - 1);
  return { start, end: Math.min(end, tokens[last]!.end) };
}

function sentenceAround({ tokens, sentences }: Passage, mark: Mark) {
  const sentence = sentenceAt({ sentences }, tokenAt(tokens, mark.start)) ?? sentences.at(-1)!;
  return { start: tokens[sentence.first]!.start, end: tokens[sentence.last - 1]!.end };
}
