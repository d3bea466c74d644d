import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { languages } from '../../src/core/languages/index.ts';
import { LANGUAGES, type Language } from '../../src/core/model.ts';
import { Reviewer } from '../../src/core/review.ts';

const MARKS = ['.', ',', ';', ':', '!', '?', '…', '–', '-', '«', '»', '“', '”', '"', "'", '’', '(', ')', '[', ']', '\n', '\n\n', '\r\n', '- ', '– ', '> ', '# ', '1. '];
const ODD = ['😀', 'A\u030a', '\u00a0', '\u00ad', '\u200b', '5\u00a0000', '17.30', '2.', 'f.eks.', 'U.S.', 'Mr.', '20-årig', 'EU-', '%', '[ifølge UD]', '[sic]', '\ud83d', 'ﬁ', 'İ'];
const COMMON: Record<Language, string[]> = {
  nb: ['han', 'sa', 'at', 'ikke', 'har', 'blitt', 'ble', 'av', 'som', 'og', 'men', 'skal', 'vi', 'de', 'ifølge', 'det', 'Oslo', 'Kari Lie', 'politiet', 'flere', 'tusen'],
  nn: ['ho', 'sa', 'at', 'ikkje', 'har', 'vorte', 'vart', 'av', 'som', 'og', 'men', 'skal', 'me', 'dei', 'ifølgje', 'det', 'Bergen', 'Kari Lie', 'politiet', 'fleire', 'tusen'],
  en: ['he', 'said', 'that', 'not', 'has', 'been', 'was', 'by', 'who', 'and', 'but', 'must', 'we', 'they', 'according to', 'it', 'London', 'Ann Lee', 'police', 'several', 'thousand'],
};

/** Text of the words that the language's rules react to, in any order. */
function nonsense(language: Language): fc.Arbitrary<string> {
  const { terms, cues, words } = languages[language].data;
  const listed = [...terms.map((t) => t.term), ...cues.map((c) => c.cue), ...words.map((w) => w.lemma)].map((w) => w.replace(/[~()|…_]/g, ' ').trim()).filter(Boolean);
  const word = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...COMMON[language]) },
    { weight: 4, arbitrary: fc.constantFrom(...listed) },
    { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 1, arbitrary: fc.constantFrom(...ODD) },
  );
  const capital = (w: string) => w.charAt(0).toUpperCase() + w.slice(1);
  return fc.array(fc.tuple(word, fc.nat(5), fc.boolean()), { maxLength: 60 })
    .map((parts) => parts.map(([w, n, glued]) => (n === 0 ? capital(w) : w) + (glued && n > 3 ? '' : ' ')).join(''));
}

/** Stretches of ordinary text, cut anywhere, in any order: rules that look ahead meet every end. */
function cuttings(language: Language): fc.Arbitrary<string> {
  const words = readFileSync(`test/fixtures/neutral/${language}.txt`, 'utf8').split(/(?<=\s)/);
  const stretch = fc.tuple(fc.nat(words.length - 1), fc.integer({ min: 1, max: 14 })).map(([from, length]) => words.slice(from, from + length).join(''));
  const charged = fc.constantFrom(...languages[language].data.terms.map((t) => t.fires));
  return fc.array(fc.oneof({ weight: 2, arbitrary: stretch }, { weight: 1, arbitrary: fc.tuple(charged, fc.nat(80)).map(([t, n]) => t.slice(0, n)) }), { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
}

for (const language of LANGUAGES) {
  describe(`a review of any text (${language})`, function () {
    this.timeout(120_000);
    const reviewer = new Reviewer();

    it('has ranges inside the text, voices without gap, and findings in order', () => {
      fc.assert(fc.property(fc.oneof(nonsense(language), cuttings(language)), (text) => {
        const review = reviewer.review(text, { language });
        for (const f of review.findings) {
          assert.ok(f.start < f.end && f.end <= text.length, `${f.rule} ${f.start}-${f.end}`);
          assert.equal(text.slice(f.start, f.end), f.text);
        }
        for (const a of review.attributions) {
          for (const span of [a.source, a.cue, ...a.content]) if (span) assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
        }
        review.findings.slice(1).forEach((f, n) => assert.ok(f.start >= review.findings[n]!.start));
        const covered = review.voices.reduce((sum, v) => sum + v.end - v.start, 0);
        assert.equal(covered, review.paragraphs.reduce((sum, p) => sum + p.end - p.start, 0));
      }), { numRuns: 2000 });
    });

    it('ends wherever a sentence is cut', () => {
      for (const { fires } of languages[language].data.terms) {
        const words = fires.split(' ');
        for (let n = Math.max(1, words.length - 4); n < words.length; n++) reviewer.review(words.slice(0, n).join(' '), { language });
      }
    });

    it('is the same for a new reviewer as for one that remembers', () => {
      fc.assert(fc.property(nonsense(language), (text) => {
        assert.deepEqual(new Reviewer().review(text, { language }).findings, reviewer.review(text, { language }).findings);
      }), { numRuns: 15 });
    });

    it('is the same after any edits as of the text that they lead to', () => {
      const text = `${readFileSync(`test/fixtures/neutral/${language}.txt`, 'utf8').slice(0, 2_500)}\n\n${readFileSync('seeds/almaty-2022.nb.txt', 'utf8').slice(0, 2_500)}`;
      const edit = fc.tuple(fc.nat(), fc.nat(30), fc.oneof(nonsense(language).map((words) => words.slice(0, 60)), fc.constantFrom('', 'x', ' ', '\n\n', ...ODD)));
      fc.assert(fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        let edited = text;
        for (const [place, deleted, inserted] of edits) {
          const at = place % edited.length;
          edited = edited.slice(0, at) + inserted + edited.slice(at + deleted);
          reviewer.review(edited);
        }
        assert.deepEqual(reviewer.review(edited), new Reviewer().review(edited));
      }), { numRuns: 12 });
    });
  });
}
