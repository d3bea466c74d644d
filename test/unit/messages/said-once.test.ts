/** An explanation says nothing twice: the title, what was seen, why a reader may care and what would settle it are four things. */
import assert from 'node:assert/strict';
import { languages } from '../../../src/core/languages/index.ts';
import { whyOf } from '../../../src/core/lexicon/reasons.ts';
import { fillIn } from '../../../src/core/messages/say.ts';
import { LANGUAGES, type Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';
import { ruleById, rules } from '../../../src/core/rules/index.ts';

// So many words in the same order are a phrase; fewer may be grammar.
const PHRASE = 4;
// What tells words apart whatever their endings.
const STEM = 6;

interface Explanation {
  readonly title: string;
  readonly message: string;
  readonly why: string;
  readonly settle: string;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

function phrasesOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(PHRASE - 1).map((_, n) => words.slice(n, n + PHRASE).join(' '));
}

function stemsOf(text: string): string[] {
  return [...new Set(wordsOf(text).filter((word) => word.length >= STEM).map((word) => word.slice(0, STEM)))];
}

function saidTwice({ title, message, why, settle }: Explanation): string[] {
  const phrases = [title, message, why, settle].flatMap(phrasesOf);
  const [named, seen] = [stemsOf(title), stemsOf(message)];
  return [
    ...phrases.filter((phrase, n) => phrases.indexOf(phrase) < n),
    ...(named.length > 1 && named.every((stem) => seen.includes(stem)) ? [`the title again: ${title}`] : []),
  ];
}

/** Of every rule with every reason that a word of the lexicon or a construction in the examples gives it. */
function explanationsIn(language: Language): Explanation[] {
  const reviewer = new Reviewer({ messages: language });
  const said = Object.values(languages).flatMap(({ code, data }) => [
    ...data.terms.map((term) => ({ rule: `framing/${term.rule}`, why: whyOf(term) })).map(({ rule, why }) => ({ rule, message: fillIn(ruleById.get(rule)!.message[language], { text: '–', why: typeof why === 'string' ? why : why[language] }) })),
    ...rules.flatMap((rule) => (rule.examples[code]?.fires ?? []).flatMap((example) => messagesAt(example, code, reviewer))),
  ]);
  const each = new Map(said.map(({ rule, message }) => [`${rule} ${message}`, { rule: ruleById.get(rule)!, message }]));
  return [...each.values()].map(({ rule, message }) => ({ title: rule.title[language], message, why: rule.why[language], settle: rule.settle[language] }));
}

function messagesAt(example: string, language: Language, reviewer: Reviewer) {
  const text = example.replace(/[⟦⟧]/gu, '');
  return reviewer.review(text, { language }).findings.map((finding) => ({ rule: finding.rule, message: finding.message.replace(/[«“].*[»”]/u, '–') }));
}

describe('explanations', () => {
  for (const language of LANGUAGES) {
    it(`say nothing twice in ${language}`, () => {
      const all = explanationsIn(language);
      assert.ok(all.length > 100, `${all.length} explanations`);
      assert.deepEqual(all.map((explanation) => ({ ...explanation, twice: saidTwice(explanation) })).filter(({ twice }) => twice.length), []);
    });
  }
});
