import assert from 'node:assert/strict';
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
  const { terms, cues, grammar } = languages[language].data;
  const listed = [...terms.map((t) => t.term), ...cues.map((c) => c.cue), ...grammar.map((g) => g.lemma)].map((w) => w.replace(/[~()|…_]/g, ' ').trim()).filter(Boolean);
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

for (const language of LANGUAGES) {
  describe(`a review of any text (${language})`, function () {
    this.timeout(120_000);
    const reviewer = new Reviewer();

    it('has ranges inside the text, voices without gap, and findings in order', () => {
      fc.assert(fc.property(nonsense(language), (text) => {
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
      }), { numRuns: 400 });
    });

    it('is the same for a new reviewer as for one that remembers', () => {
      fc.assert(fc.property(nonsense(language), (text) => {
        assert.deepEqual(new Reviewer().review(text, { language }).findings, reviewer.review(text, { language }).findings);
      }), { numRuns: 15 });
    });
  });
}
