import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

/** Sentences of a kind; asterisks enclose the words of which is asked whose they are. */
type Kind = Readonly<Record<Language, readonly string[]>>;

const OWN: Kind = {
  nb: [
    'Vi må dessverre slå fast at *ordføreren løy*.', 'Vi kan fastslå at *kaia er utrygg*.', 'Vi sier at *brua er farlig*.', 'Jeg må konstatere at *planen har feilet*.',
    'Vi understreker at *havna er stengt*.',
  ],
  nn: [
    'Vi må dessverre slå fast at *ordføraren laug*.', 'Vi kan fastslå at *kaia er utrygg*.', 'Vi seier at *brua er farleg*.', 'Eg må konstatere at *planen har feila*.',
    'Vi understrekar at *hamna er stengd*.',
  ],
  en: [
    'We have to state that *the mayor lied*.', 'We must note that *the quay is unsafe*.', 'We say that *the bridge is dangerous*.', 'Unfortunately, we announce that *the plan has failed*.',
    'It must be said that *the harbour is closed*.',
  ],
};

const EVIDENCE: Kind = {
  nb: [
    'Saken viser at *ordføreren løy*.', 'Hendelsen viste at *kaia er utrygg*.', 'Dette beviser at *planen har feilet*.', 'Ulykken illustrerer at *brua er farlig*.', 'Valget hans viser at *rådet svikter*.',
  ],
  nn: [
    'Hendinga viste at *kaia er utrygg*.', 'Dette viser at *planen har feila*.', 'Dette syner at *brua er farleg*.', 'Valet hans viser at *rådet sviktar*.', 'Då viste hendinga at *ordføraren laug*.',
  ],
  en: [
    'The move showed that *the mayor lied*.', 'The collapse of the bridge revealed that *the council was lying*.', 'This proves that *the plan has failed*.', 'Her silence shows that *the school is unsafe*.',
    'The council’s choice demonstrated that *the quay is unsafe*.',
  ],
};

const CONDITIONAL: Kind = {
  nb: [
    'Dersom ordføreren sier at *kaia er trygg*, tar hun feil.', 'Hvis rektor hevder at *skolen er ny*, er det galt.', 'Om ministeren påstår at *brua holder*, må vi le.',
    'Vi går hjem hvis rektor sier at *skolen er stengt*.', 'Hvis politiet opplyser at *veien er stengt*, snur vi.',
  ],
  nn: [
    'Dersom ordføraren seier at *kaia er trygg*, tek ho feil.', 'Viss rektor hevdar at *skulen er ny*, er det gale.', 'Om ministeren påstår at *brua held*, må vi le.',
    'Vi går heim dersom rektor seier at *skulen er stengd*.', 'Viss politiet opplyser at *vegen er stengd*, snur vi.',
  ],
  en: [
    'If the mayor says that *the quay is safe*, she is wrong.', 'If the headmaster claims that *the school is new*, we laugh.', 'We go home if the headmaster says that *the school is closed*.',
    'Unless the police say that *the road is closed*, we drive on.', 'If the minister insists that *the bridge holds*, nobody will listen.',
  ],
};

const NEGATED: Kind = {
  nb: [
    'Ordføreren har ikke sagt at *kaia er trygg*.', 'Ingen har sagt at *skolen er ny*.', 'Rektor sier ikke at *skolen er stengt*.', 'Aldri har ministeren hevdet at *brua holder*.',
    'Politiet opplyste aldri at *veien er stengt*.',
  ],
  nn: [
    'Ordføraren har ikkje sagt at *kaia er trygg*.', 'Ingen har sagt at *skulen er ny*.', 'Rektor seier ikkje at *skulen er stengd*.', 'Aldri har ministeren hevda at *brua held*.',
    'Politiet opplyste aldri at *vegen er stengd*.',
  ],
  en: [
    'The mayor has not said that *the quay is safe*.', 'Nobody has said that *the school is new*.', "The headmaster doesn't say that *the school is closed*.", 'The minister never claimed that *the bridge holds*.',
    'No officer said that *the road is closed*.',
  ],
};

function read(language: Language, marked: string) {
  const review = new Reviewer().review(marked.replaceAll('*', ''), { language });
  const [start, end] = [marked.indexOf('*'), marked.lastIndexOf('*') - 1];
  const report = review.attributions.find((a) => a.content.some((c) => c.start <= start && end <= c.end));
  return { voice: review.voices.find((v) => v.start <= start && start < v.end), report, end };
}

function each(kind: Kind, check: (language: Language, marked: string) => void): void {
  for (const language of ['nb', 'nn', 'en'] as const) for (const marked of kind[language]) it(`${language}: ${marked}`, () => { check(language, marked); });
}

describe('a verb of saying', () => {
  describe('in the mouth of the author leaves the words the author’s own', () => {
    each(OWN, (language, marked) => {
      assert.equal(read(language, marked).voice?.form, 'author');
    });
  });
  describe('in the mouth of a thing leaves them the author’s, who reads the thing so', () => {
    each(EVIDENCE, (language, marked) => {
      const { voice, report } = read(language, marked);
      assert.equal(voice?.form, 'author');
      assert.equal(report, undefined);
    });
  });
  describe('in a condition gives the words to whom they would be, and no further', () => {
    each(CONDITIONAL, (language, marked) => {
      const { voice, report, end } = read(language, marked);
      assert.equal(voice?.form, 'reported');
      assert.equal(report?.status, 'conditional');
      assert.equal(report.content.at(-1)!.end, end);
    });
  });
  describe('keeps its negation', () => {
    each(NEGATED, (language, marked) => {
      assert.equal(read(language, marked).report?.status, 'negated');
    });
  });
});
