/** Lexicons are inflected as a text asks for them: the order in which it does must not show, and no form may be missed. */
import assert from 'node:assert/strict';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import { ownBeginnings } from '../../../src/core/lexicon/beginnings.ts';
import { formsOf } from '../../../src/core/lexicon/forms.ts';
import { Pattern } from '../../../src/core/lexicon/pattern.ts';
import { LANGUAGES } from '../../../src/core/model.ts';

// Words are looked up with straight apostrophes.
const isLookedUp = (form: string): boolean => /^\p{L}/u.test(form) && !form.includes('’');

describe('a lexicon that is inflected when it is asked', function () {
  this.timeout(60_000);
  for (const code of LANGUAGES) {
    const language = languages[code];
    const { classes, data } = language;
    const forms = data.words.filter(({ lemma }) => !lemma.includes(' ')).flatMap((word) => formsOf(word, classes).flatMap(({ form, tag }) => word.classes.map((one) => ({ form: form.toLowerCase(), tag, lemma: word.lemma, class: one }))));

    it(`knows every form of every word (${code})`, () => {
      const vocabulary = new Vocabulary(language);
      const missed = forms.filter(({ form, ...reading }) => isLookedUp(form) && !vocabulary.word(form).readings.some((r) => r.class === reading.class && r.tag === reading.tag && r.lemma === reading.lemma));
      assert.deepEqual(missed, []);
    });

    it(`finds every term and cue by every form that it can begin with (${code})`, () => {
      const vocabulary = new Vocabulary(language);
      const terms = data.terms.filter(({ compounds }) => compounds !== 'head').map((term) => ({ source: { text: term.term, ...term, without: 'imp' as const }, isFound: (form: string) => vocabulary.word(form).terms.some(({ value }) => value.term === term.term) }));
      const cues = data.cues.map((cue) => ({ source: { text: cue.cue, ...cue }, isFound: (form: string) => vocabulary.word(form).cues.some(({ value }) => value === cue) }));
      const missed = [...terms, ...cues].flatMap(({ source, isFound }) => [...Pattern.compile(source, classes).starts()].filter((form) => isLookedUp(form) && !isFound(form)));
      assert.deepEqual(missed, []);
    });

    it(`reads a form alike whatever was looked up before it (${code})`, () => {
      const [onwards, backwards] = [new Vocabulary(language), new Vocabulary(language)];
      const sample = [...new Set(forms.map(({ form }) => form))].filter((_, n) => n % 7 === 0);
      sample.forEach((form) => onwards.word(form));
      [...sample].reverse().forEach((form) => backwards.word(form));
      for (const form of sample) assert.deepEqual(onwards.word(form).readings, backwards.word(form).readings, form);
    });
  }

  for (const [written, beginnings] of [
    ['terrorist', ['terr']], ['~stå fast ved', ['stå']], ['(den) såkalt|såkalla gruppe', ['den', 'såka']], ['(a|an) (very) fine mess', ['a', 'an', 'very', 'fine']], ['~ta|~make på', ['ta', 'make']], ['ta', ['ta']],
  ] as const) {
    it(`sees what a pattern begins with: ${written}`, () => { assert.deepEqual(ownBeginnings(written), beginnings); });
  }
});
