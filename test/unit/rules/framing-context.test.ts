import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer, type ReviewerOptions } from '../../../src/core/review.ts';

function framing(text: string, language: Language, options: ReviewerOptions = {}) {
  return new Reviewer(options).review(text, { language }).findings.filter((f) => f.kind === 'framing');
}

const shown = (text: string, language: Language) => framing(text, language).map((f) => `${f.rule} ${f.severity} ${f.text}`);

describe('framing in its context', () => {
  it('is a hint in what a named source says', () => {
    assert.deepEqual(shown('«Terroristene har tatt havnen», sier innenriksminister Kari Berg.', 'nb'), ['framing/label hint Terroristene']);
    assert.deepEqual(shown('"The terrorists hold the port," Interior Minister Ann Berg said.', 'en'), ['framing/label hint terrorists']);
  });

  it('counts in what a named source is told to have said, where the author makes it its own', () => {
    assert.deepEqual(shown('President Berg sa at terroristene har tatt havnen.', 'nb'), ['framing/label warning terroristene']);
  });

  it('does not take a lone question mark for a question', () => {
    assert.deepEqual(shown('We asked them twice. Bloodthirsty . ? ', 'en').filter((f) => f.startsWith('framing/presupposition')), []);
  });

  it('is nothing in an attribution note', () => {
    assert.deepEqual(shown('Menn gikk inn i byen [ifølge regimet].', 'nb'), []);
  });

  it('is nothing where it is denied, but is where something else is', () => {
    assert.deepEqual(shown('He is not a terrorist.', 'en'), []);
    assert.deepEqual(shown('We will not tolerate the terrorists.', 'en'), ['framing/label warning terrorists']);
    assert.deepEqual(shown('They are not only thugs.', 'en'), ['framing/label warning thugs']);
  });

  it('is nothing in the name of a law, a book or a place', () => {
    assert.deepEqual(shown('She was held under the Terrorism Act 2000.', 'en'), []);
    assert.deepEqual(shown('They rested in Peaceful Valley.', 'en'), []);
    assert.deepEqual(shown('Romanen «Terroristene» er oversatt til tolv språk.', 'nb'), []);
  });

  it('takes the longest term, and one finding a place', () => {
    const found = framing('Byen ble overtatt av terrorgrupper.', 'nb');
    assert.deepEqual(found.map((f) => f.text), ['terrorgrupper']);
  });

  it('looks into compounds', () => {
    assert.deepEqual(framing('Terroristgruppen tok byen.', 'nb').map((f) => f.text), ['Terroristgruppen']);
    assert.deepEqual(framing('Nye tiltak mot Berg-klanen og Bergregimet.', 'nb').map((f) => f.text), ['Berg-klanen', 'Bergregimet']);
    assert.deepEqual(framing('Klanen er en slektsgruppe.', 'nb'), []);
    assert.deepEqual(framing('The regime-backed militia came.', 'en').map((f) => f.text), ['regime-backed']);
  });

  it('asks nothing of a question mark alone', () => {
    assert.deepEqual(framing('? Ikke ', 'nb'), []);
  });

  it('offers neutral wordings in the form of the place', () => {
    const wordings = (text: string, language: Language) => framing(text, language)[0]!.alternatives;
    assert.ok(wordings('Byen ble tatt av terroristene.', 'nb').includes('angriperne'));
    assert.ok(wordings('The terrorists fled.', 'en').includes('attackers'));
    assert.ok(wordings('Terrorgrupper tok byen.', 'nb').includes('Væpnede grupper'));
  });

  it('tells of unequal labels once, with the places of the other words', () => {
    const text = 'Fredelige demonstranter gikk i gatene.\n\nSå kom terroristene. Terroristene brente biler.';
    const found = framing(text, 'nb').filter((f) => f.rule === 'framing/contrast');
    assert.deepEqual(found.map((f) => f.text), ['terroristene']);
    assert.deepEqual(found[0]!.related.map((r) => text.slice(r.start, r.end)), ['Fredelige demonstranter', 'Terroristene']);
  });

  it('speaks the language that is asked for', () => {
    const [finding] = framing('Alle vet at planen er dårlig.', 'nb', { messages: 'en' });
    assert.match(finding!.message, /on behalf of others/);
  });
});

/** The same word where its guard holds and where it does not: what it is in its sentence, who does it, to whom. */
const SENSES: Readonly<Record<Language, readonly (readonly [loaded: string, plain: string])[]>> = {
  en: [
    ['The ⟦sickening⟧ advert was shown.', 'The fumes are sickening the crew.'],
    ['A ⟦misleading⟧ notice hung there.', 'The arrow is misleading visitors.'],
    ['Prices ⟦exploded⟧ in June.', 'The gas tank exploded as prices fell.'],
    ['They ⟦exploited⟧ young workers.', 'Two workers exploit the clay pit.'],
    ['Our rights were ⟦trampled⟧ there.', 'Cattle trampled the fence by right of way.'],
  ],
  nb: [
    ['Regelverket er en ⟦hengemyr⟧.', 'Veien krysser en hengemyr.'],
    ['Utgiftene har ⟦eksplodert⟧.', 'Ovnen eksploderte, og utgiftene ble store.'],
    ['⟦Byråkratene⟧ vet ingenting om fisk.', 'Faren var byråkrat i tolv år.'],
    ['De ⟦avdekket⟧ et system av selskaper.', 'Snøen avdekket veien, og et system for varsling var på plass.'],
    ['Ordningen er et rent ⟦lotteri⟧.', 'Korpset holder lotteri på lørdag.'],
  ],
  nn: [
    ['Regelverket er ein ⟦jungel⟧.', 'Apene bur i ein jungel.'],
    ['Utgiftene har ⟦eksplodert⟧.', 'Omnen eksploderte, og utgiftene vart store.'],
    ['⟦Byråkratane⟧ veit ingenting om fisk.', 'Faren var byråkrat i tolv år.'],
    ['Planen er eit politisk ⟦kadaver⟧.', 'Jegeren fann eit kadaver.'],
    ['Ordninga er eit reint ⟦lotteri⟧.', 'Korpset held lotteri på laurdag.'],
  ],
};

describe('a word with a loaded and a plain sense', () => {
  for (const [language, senses] of Object.entries(SENSES) as [Language, (typeof SENSES)[Language]][]) {
    for (const [loaded, plain] of senses) {
      const word = /⟦(.+)⟧/.exec(loaded)![1]!;
      it(`${language}: ${word} is told by its place in the sentence`, () => {
        const found = (sentence: string) => framing(sentence, language).map((f) => f.text);
        assert.deepEqual({ loaded: found(loaded.replace(/[⟦⟧]/g, '')), plain: found(plain) }, { loaded: [word], plain: [] });
      });
    }
  }
});
