import assert from 'node:assert/strict';
import reasons from 'reasons:all';
import { languages } from '../../src/core/languages/index.ts';
import type { LanguageModule } from '../../src/core/languages/language.ts';
import type { Term } from '../../src/core/languages/words.ts';
import { Class } from '../../src/core/lexicon/class.ts';
import { Pattern } from '../../src/core/lexicon/pattern.ts';
import { FRAMING_TERM_RULES, type TermEntry } from '../../src/core/lexicon/schema.ts';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';
import type { TermRule } from '../../src/core/rules/framing/term-marks.ts';
import { rules } from '../../src/core/rules/index.ts';

/** A word inside a phrase that another rule marks is told with it: each rule is looked at alone. */
const severitiesOf = (rule: string) => Object.fromEntries(rules.filter(({ id }) => id !== `framing/${rule}`).map(({ id }) => [id, 'off' as const]));
const reviewers = new Map(FRAMING_TERM_RULES.map((rule): [string, Reviewer] => [rule, new Reviewer({ severities: severitiesOf(rule) })]));

/** All failures of a language in one message, so that a lexicon is mended in one go. */
function assertNone(failures: readonly string[]): void {
  assert.equal(failures.length, 0, `${failures.length} entries:\n${failures.join('\n')}`);
}

function formsOf(entry: TermEntry, { classes }: LanguageModule): string[] {
  const forms = Pattern.compile({ text: entry.term, ...entry, without: 'imp' }, classes).singleWord;
  return forms ? [...forms.keys()] : [entry.term];
}

/** Entries that `form` belongs to, for the forms that several share. */
function shared(language: LanguageModule): string[] {
  const byForm = new Map<string, Set<string>>();
  // A head is charged only inside a compound: alone its forms may be another entry's.
  for (const entry of language.data.terms.filter((t) => t.compounds !== 'head')) {
    for (const form of formsOf(entry, language)) byForm.set(form, (byForm.get(form) ?? new Set()).add(`${entry.term} (${entry.rule})`));
  }
  return [...byForm].filter(([, entries]) => entries.size > 1).map(([form, entries]) => `${form}: ${[...entries].join(', ')}`);
}

function findingsOf(entry: TermEntry, text: string, language: LanguageModule, by = reviewers) {
  return by.get(entry.rule)!.review(text, { language: language.code }).findings.filter((f) => f.term?.term === entry.term && f.term.rule === entry.rule);
}

type Guard = 'unless' | 'only';

/** The lexicon with a guard taken away: a team's terms come before the built-in ones. Praise keeps the rule's own guard. */
function reviewersWithout(guard: Guard, { code, data }: LanguageModule): Map<string, Reviewer> {
  const bare = ({ [guard]: _, ...term }: TermEntry): Term => ({ ...term, ...(guard === 'only' && term.rule === 'virtue' && { only: { about: 'own' } }), origin: 'team' });
  const terms = { [code]: data.terms.filter((t) => t[guard]).map(bare) };
  return new Map([...reviewers.keys()].map((rule) => [rule, new Reviewer({ severities: severitiesOf(rule), terms })]));
}

/** Has the entry a guard that its examples speak of? That praise is of the own side is the rule's business. */
function isGuarded({ rule, only, unless }: TermEntry, guard: Guard): boolean {
  return guard === 'unless' ? unless !== undefined : only !== undefined && (rule !== 'virtue' || Object.keys(only).length > 1);
}

for (const language of Object.values(languages)) {
  describe(`lexicon ${language.code}`, function () {
    this.timeout(120_000);
    const { terms } = language.data;

    it('has no entry twice', () => {
      const names = terms.map((t) => t.term);
      assertNone(names.filter((name, n) => names.indexOf(name) !== n));
    });

    it('has no form in two entries', () => assertNone(shared(language)));

    it('has no inflected form that is a word of the grammar', () => {
      // *Vill* would bring *ville*: would.
      const closed = new Set(language.data.words.filter((w) => w.classes.some((one) => one === Class.functionWord || Class[one].startsWith('clause'))).map(({ lemma }) => lemma.toLowerCase()));
      assertNone(terms.flatMap((t) => formsOf(t, language).filter((form) => !t.term.split('|').includes(form) && closed.has(form) && !t.only).map((form) => `${t.term}: ${form}`)));
    });

    it('offers wordings that are words', () => {
      assertNone(terms.filter((t) => t.instead.some((w) => !/^[\p{L}\p{N}]/u.test(w) || w.toLowerCase() === t.term)).map((t) => `${t.term}: ${t.instead.join(', ')}`));
    });

    it('finds every entry at exactly the place that its example marks', () => {
      const isThere = (t: TermEntry) => {
        const found = findingsOf(t, t.fires, language);
        return found.length === 1 && found[0]!.start === t.place!.start && found[0]!.end === t.place!.end;
      };
      assertNone(terms.filter((t) => !isThere(t)).map((t) => `${t.term} (${t.rule}): ${t.fires}`));
    });

    it('keeps every sentence quiet that a guard is for', () => {
      assertNone(terms.flatMap((t) => (t.quiet ?? []).filter((sentence) => findingsOf(t, sentence, language).length).map((sentence) => `${t.term} (${t.rule}): ${sentence}`)));
    });

    it('needs every guard: a sentence fires once it is gone', () => {
      const unneeded = (guard: Guard) => {
        const without = reviewersWithout(guard, language);
        return terms.filter((t) => t.quiet && isGuarded(t, guard) && !t.quiet.some((sentence) => findingsOf(t, sentence, language, without).length));
      };
      assertNone((['unless', 'only'] as const).flatMap((guard) => unneeded(guard).map((t) => `${t.term} (${t.rule}): ${guard}, ${t.quiet!.join(' | ')}`)));
    });
  });
}

describe('the reasons of the lexicons', () => {
  it('are all given by some entry', () => {
    const given = new Set(Object.values(languages).flatMap(({ data }) => data.terms.map((t) => t.reason)));
    assert.deepEqual(Object.keys(reasons).filter((id) => !given.has(id)), []);
  });

  it('are told in the language of the message, not of the statement', () => {
    const messageIn = (messages: Language) => new Reviewer({ messages }).review('De plyndret byen.', { language: 'nb' }).findings.find((f) => f.text === 'plyndret')!.message;
    const { reason } = languages.nb.data.terms.find((t) => t.term === 'plyndre')!;
    assert.deepEqual(LANGUAGES.filter((language) => !messageIn(language).endsWith(` ${reasons[reason!]![language]}.`)), []);
  });
});

/** A word in quotation marks is cited, whatever its entry says. */
const CITED: Readonly<Record<TermRule, Readonly<Record<Language, string>>>> = {
  label: { nb: 'De ⟦terroristene⟧ flyktet.', nn: 'Dei ⟦terroristane⟧ flykta.', en: 'Those ⟦thugs⟧ fled.' },
  loaded: { nb: 'De ⟦herjet⟧ i byen.', nn: 'Dei ⟦herja⟧ i byen.', en: 'They ⟦rampaged⟧ through the town.' },
  euphemism: { nb: 'Styret varsler ⟦nedbemanning⟧ i mai.', nn: 'Styret varslar ⟦nedbemanning⟧ i mai.', en: 'The raid caused ⟦collateral damage⟧ there.' },
  virtue: { nb: 'Vi har et ⟦enestående⟧ lag.', nn: 'Vi har eit ⟦eineståande⟧ lag.', en: 'We have a ⟦world-class⟧ team.' },
  booster: { nb: 'Vedtaket er ⟦utvilsomt⟧ ulovlig.', nn: 'Vedtaket er ⟦utvilsamt⟧ ulovleg.', en: 'The order is ⟦undeniably⟧ wrong.' },
  generalisation: { nb: 'Planen er imot det som ⟦folk flest⟧ vil.', nn: 'Planen er imot det som ⟦folk flest⟧ vil.', en: 'The plan is what the ⟦silent majority⟧ wants.' },
  presupposition: { nb: 'Tilsynet er en ⟦papirtiger⟧ nå.', nn: 'Tilsynet er ein ⟦papirtiger⟧ no.', en: 'The audit is a ⟦smokescreen⟧ now.' },
};

describe('a word in quotation marks', () => {
  for (const [rule, sentences] of Object.entries(CITED)) {
    for (const [language, sentence] of Object.entries(sentences) as [Language, string][]) {
      it(`is cited: framing/${rule} in ${language}`, () => {
        const count = (open: string, close: string) => reviewers.get(rule)!.review(sentence.replace('⟦', open).replace('⟧', close), { language }).findings.length;
        assert.deepEqual({ plain: count('', ''), cited: count('«', '»') }, { plain: 1, cited: 0 });
      });
    }
  }
});
