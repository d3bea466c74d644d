import assert from 'node:assert/strict';
import sources from 'sources:all';
import { languages } from '../../src/core/languages/index.ts';
import type { LanguageModule } from '../../src/core/languages/language.ts';
import { Class } from '../../src/core/lexicon/class.ts';
import { Pattern } from '../../src/core/lexicon/pattern.ts';
import type { TermEntry } from '../../src/core/lexicon/schema.ts';
import { Reviewer } from '../../src/core/review.ts';
import { rules } from '../../src/core/rules/index.ts';

const framing = rules.filter((rule) => rule.kind === 'framing');
const reviewer = new Reviewer({ severities: Object.fromEntries(rules.filter((r) => !framing.includes(r)).map((r) => [r.id, 'off'])) });

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

function findingsOf(entry: TermEntry, text: string, language: LanguageModule) {
  return reviewer.review(text, { language: language.code }).findings.filter((f) => f.term?.term === entry.term && f.term.rule === entry.rule);
}

for (const language of Object.values(languages)) {
  describe(`lexicon ${language.code}`, () => {
    const { terms } = language.data;

    it('has no entry twice', () => {
      const names = terms.map((t) => t.term);
      assertNone(names.filter((name, n) => names.indexOf(name) !== n));
    });

    it('has no form in two entries', () => assertNone(shared(language)));

    it('has no inflected form that is a word of the grammar', () => {
      // *Vill* would bring *ville*: would.
      const closed = new Set(language.data.words.filter((w) => w.class === Class.functionWord || Class[w.class].startsWith('clause')).map(({ lemma }) => lemma.toLowerCase()));
      assertNone(terms.flatMap((t) => formsOf(t, language).filter((form) => !t.term.split('|').includes(form) && closed.has(form) && !t.only).map((form) => `${t.term}: ${form}`)));
    });

    it('gives a reason, provenance and two examples with every entry', () => {
      const known = new Set(Object.keys(sources));
      assertNone(terms.filter((t) => t.why.length < 8 || /[.!]$/.test(t.why) || !t.from.length || t.from.some((f) => !known.has(f)) || t.fires === t.quiet).map((t) => t.term));
    });

    it('offers wordings that are words', () => {
      assertNone(terms.filter((t) => t.instead.some((w) => !/^[\p{L}\p{N}]/u.test(w) || w.toLowerCase() === t.term)).map((t) => `${t.term}: ${t.instead.join(', ')}`));
    });

    it('finds every entry where its example says', () => {
      assertNone(terms.filter((t) => !findingsOf(t, t.fires, language).length).map((t) => `${t.term} (${t.rule}): ${t.fires}`));
    });

    it('leaves every entry alone where its example says', () => {
      // Inside quotation marks a term is shown as a hint; an entry that is never more than a hint must not be shown there at all.
      const loud = (t: TermEntry) => findingsOf(t, t.quiet, language).some((f) => f.severity !== 'hint' || t.severity === 'hint');
      assertNone(terms.filter(loud).map((t) => `${t.term} (${t.rule}): ${t.quiet}`));
    });
  });
}
