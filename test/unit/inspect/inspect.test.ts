import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { explain, sentenceAt } from '../../../src/core/inspect/explain.ts';
import { inspect } from '../../../src/core/inspect/inspect.ts';
import type { InspectedClause, Inspection } from '../../../src/core/inspect/model.ts';
import { contains, LANGUAGES, type Language, type Range } from '../../../src/core/model.ts';
import { Reviewer, type ReviewerOptions, type StatementOptions } from '../../../src/core/review.ts';
import type { QuietReason } from '../../../src/core/rules/left-alone.ts';
import { VARIANTS } from '../../layout/variants.ts';

const reviewer = new Reviewer();

interface Clauses {
  readonly language: Language;
  readonly text: string;
  /** Finite verb, main verb, head of the subject, head of the agent, and `passive` and `not` where they hold. */
  readonly clauses: readonly string[];
}

const CLAUSES: readonly Clauses[] = [
  { language: 'nb', text: 'Kommunen ble varslet av naboene.', clauses: ['ble varslet Kommunen naboene passive'] },
  { language: 'nn', text: 'Kommunen vart varsla av naboane.', clauses: ['vart varsla Kommunen naboane passive'] },
  { language: 'en', text: 'The council was warned by the neighbours.', clauses: ['was warned council neighbours passive'] },
  { language: 'nb', text: 'Rektor sier at skolen ikke stenger.', clauses: ['sier sier Rektor -', 'stenger stenger skolen - not'] },
  { language: 'nn', text: 'Rektor seier at skulen ikkje stengjer.', clauses: ['seier seier Rektor -', 'stengjer stengjer skulen - not'] },
  { language: 'en', text: 'The mayor says that the school will not close.', clauses: ['says says mayor -', 'will close school - not'] },
  { language: 'nb', text: 'Eleven ba om å bli hørt.', clauses: ['ba ba Eleven -', '- hørt - - passive'] },
  { language: 'nn', text: 'Eleven bad om å bli høyrd.', clauses: ['bad bad Eleven -', '- høyrd - - passive'] },
  { language: 'en', text: 'The pupil asked to be heard.', clauses: ['asked asked pupil -', '- heard - - passive'] },
];

function describeClause(text: string, { finite, verb, subject, agent, voice, negated }: InspectedClause): string {
  const word = (range: Range | null | undefined) => (range ? text.slice(range.start, range.end) : '-');
  return [finite, verb, subject?.head, agent?.head].map(word).concat(voice === 'passive' ? 'passive' : [], negated ? 'not' : []).join(' ');
}

interface Quiet {
  readonly language: Language;
  readonly text: string;
  readonly rule: string;
  readonly words: string;
  readonly why: QuietReason;
  readonly options?: ReviewerOptions;
}

const QUIET: readonly Quiet[] = [
  { language: 'nb', text: 'Hun er ikke en terrorist.', rule: 'framing/label', words: 'terrorist', why: 'denied' },
  { language: 'nn', text: 'Ho er ikkje ein terrorist.', rule: 'framing/label', words: 'terrorist', why: 'denied' },
  { language: 'en', text: 'She is not a terrorist.', rule: 'framing/label', words: 'terrorist', why: 'denied' },
  { language: 'nb', text: 'Han ble dømt som terrorist.', rule: 'framing/label', words: 'terrorist', why: 'legal' },
  { language: 'nn', text: 'Han vart dømd som terrorist.', rule: 'framing/label', words: 'terrorist', why: 'sense' },
  { language: 'en', text: 'The group is on a terrorist list.', rule: 'framing/label', words: 'terrorist', why: 'sense' },
  { language: 'nb', text: 'De forsker på ordet «terrorist».', rule: 'framing/label', words: 'terrorist', why: 'cited' },
  { language: 'nn', text: 'Dei forskar på ordet «terrorist».', rule: 'framing/label', words: 'terrorist', why: 'cited' },
  { language: 'en', text: 'They study the word "terrorist".', rule: 'framing/label', words: 'terrorist', why: 'cited' },
  { language: 'nb', text: 'Politiet sier at vakten drepte to fanger.', rule: 'attribution/accusation', words: 'vakten drepte to fanger', why: 'otherVoice' },
  { language: 'nn', text: 'Politiet seier at vakta drap to fangar.', rule: 'attribution/accusation', words: 'vakta drap to fangar', why: 'otherVoice' },
  { language: 'en', text: 'Police say that the guard killed two prisoners.', rule: 'attribution/accusation', words: 'the guard killed two prisoners', why: 'otherVoice' },
  { language: 'en', text: 'Did the guard kill two prisoners?', rule: 'attribution/accusation', words: 'Did the guard kill two prisoners', why: 'notTold' },
  { language: 'nb', text: 'Terroristene kom i går.', rule: 'framing/label', words: 'Terroristene', why: 'off', options: { severities: { 'framing/label': 'off' } } },
  { language: 'nb', text: 'Terroristene kom i går.', rule: 'framing/label', words: 'Terroristene', why: 'allowed', options: { allowed: { nb: [{ term: 'terrorist' }] } } },
];

// As many UTF-16 units as show every hole that a layout makes.
const LAID_OUT = 2_000;

/** Every range of an inspection with the name of its list. */
function rangesOf({ blocks, sentences, tokens, chunks, clauses, reports, rules }: Inspection): [string, Range][] {
  const named = (name: string, ranges: readonly (Range | null)[]) => ranges.filter((range) => range !== null).map((range): [string, Range] => [name, range]);
  return [
    ...named('blocks', blocks), ...named('sentences', sentences), ...named('tokens', tokens), ...named('chunks', chunks.flatMap((c) => [c, c.head])),
    ...named('clauses', clauses.flatMap((c) => [c, c.finite, c.verb, c.modal, c.marker, c.subject, c.subject?.head ?? null, c.agent, c.agent?.head ?? null])),
    ...named('reports', reports.flatMap((r) => [r.source, r.cue, r.content])), ...named('rules', rules.flatMap(({ seen }) => seen)),
  ];
}

const STATEMENTS = [
  { text: readFileSync('seeds/almaty-2022.nb.txt', 'utf8'), language: 'nb' as const },
  ...LANGUAGES.map((language) => ({ text: readFileSync(`test/fixtures/neutral/${language}.txt`, 'utf8'), language })),
];

describe('inspection', function () {
  this.timeout(60_000);

  for (const { language, text, clauses } of CLAUSES) {
    it(`finds the clauses of ${text}`, () => {
      assert.deepEqual(inspect(reviewer, text, { language }).clauses.map((clause) => describeClause(text, clause)), clauses);
    });
  }

  for (const { language, text, rule, words, why, options } of QUIET) {
    it(`tells that ${rule} is quiet in ${text} (${why})`, () => {
      const { rules } = inspect(options ? new Reviewer(options) : reviewer, text, { language });
      const places = rules.find((r) => r.rule === rule)!.seen.filter((seen) => seen.text === words);
      assert.deepEqual(places.map(({ quiet, severity }) => [quiet, severity]), [[why, undefined]]);
    });
  }

  it('says what a review marks, and whose words it is', () => {
    const text = 'Ordføreren sa at opprørerne er terrorister. Banditter brente skolen.';
    const options: StatementOptions = { language: 'nb' };
    const marked = inspect(reviewer, text, options).rules.flatMap(({ rule, seen }) => seen.filter((s) => s.severity).map(({ start, end, severity }) => ({ rule, start, end, severity })));
    const found = reviewer.review(text, options).findings.map(({ rule, start, end, severity }) => ({ rule, start, end, severity: severity as string }));
    const sorted = (list: readonly object[]) => list.map((item) => JSON.stringify(item)).sort();
    assert.ok(found.length > 1);
    assert.deepEqual(sorted(marked), sorted(found));
    const label = inspect(reviewer, text, options).rules.flatMap(({ seen }) => seen).find((seen) => seen.text === 'terrorister');
    assert.equal(label?.speaker, 'Ordføreren');
  });

  it('leaves the next review as it was', () => {
    const { text, language } = STATEMENTS[0]!;
    const fresh = new Reviewer();
    const before = fresh.review(text, { language });
    inspect(fresh, text, { language });
    assert.deepEqual(fresh.review(text, { language }), before);
  });

  it('says of a text in no language of ours only that', () => {
    const inspection = inspect(reviewer, 'Der Vorstand hat gestern beschlossen, die Schule nicht zu schließen.');
    assert.deepEqual([inspection.language, inspection.refused, inspection.clauses, inspection.rules], ['und', 'unknown-language', [], []]);
  });

  const [, , , english] = STATEMENTS;
  const laidOut = Object.entries(VARIANTS).map(([name, variant]) => ({ name, statements: [{ text: variant(english!.text.slice(0, LAID_OUT)), language: english!.language }] }));
  for (const { name, statements } of [{ name: 'as they are', statements: STATEMENTS }, ...laidOut]) {
    it(`keeps every range inside the text, and every token free of white space: ${name}`, () => {
      for (const { text, language } of statements) {
        const inspection = inspect(reviewer, text, { language });
        for (const [list, range] of rangesOf(inspection)) assert.ok(range.start >= 0 && range.start < range.end && range.end <= text.length, `${list}: ${JSON.stringify(range)}`);
        for (const { start, end } of inspection.tokens) assert.doesNotMatch(text.slice(start, end).replace(/(?<=\d)\s(?=\d)/gu, ''), /\s/u);
        for (const clause of inspection.clauses) for (const verb of [clause.finite, clause.verb]) assert.ok(!verb || contains(clause, verb), JSON.stringify(clause));
        for (const phrase of [...inspection.chunks, ...inspection.clauses.flatMap(({ subject, agent }) => [subject, agent])]) assert.ok(!phrase || contains(phrase, phrase.head), JSON.stringify(phrase));
      }
    });
  }
});

describe('the explanation of a sentence', () => {
  const text = 'Innledning. Politiet sier at de ikke ble slått av vaktene. Hun er ikke en terrorist.';
  const inspection = inspect(reviewer, text, { language: 'nb' });
  const at = (words: string, language: Language) => explain(inspection, text, sentenceAt(inspection, text.indexOf(words))!, language);

  it('tells in the message language who does what, who says what, and what rules saw', () => {
    assert.deepEqual(at('slått', 'nb').parts.slice(0, 2), [
      { title: 'Hvem gjør hva', lines: ['Politiet · sier', 'de · ble slått · passiv · gjort av: vaktene · nektet'] },
      { title: 'Hvem sier hva', lines: ['Politiet · sier: at de ikke ble slått av vaktene'] },
    ]);
    assert.ok(at('terrorist', 'nn').parts[2]!.lines.includes('«terrorist» · Omstridd merkelapp · ikkje markert: det blir nekta'), at('terrorist', 'nn').parts[2]!.lines.join('\n'));
    assert.ok(at('terrorist', 'en').parts[2]!.lines.includes('“terrorist” · Contentious label · not marked: it is denied'), at('terrorist', 'en').parts[2]!.lines.join('\n'));
  });

  it('is of the sentence at the cursor, and never without a line', () => {
    assert.equal(at('Innledning', 'nb').sentence, 'Innledning.');
    assert.equal(explain(inspection, text, sentenceAt(inspection, text.length)!, 'nb').sentence, 'Hun er ikke en terrorist.');
    assert.ok(at('Innledning', 'nb').parts.every(({ lines }) => lines.length > 0));
    assert.equal(sentenceAt(inspect(reviewer, '', { language: 'nb' }), 0), undefined);
  });
});
