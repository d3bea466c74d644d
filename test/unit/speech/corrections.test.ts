import assert from 'node:assert/strict';
import type { SpeakerCorrections } from '../../../src/core/speech/corrections.ts';
import type { Language } from '../../../src/core/model.ts';
import { setSpeaker } from '../../../src/core/project/edit-speakers.ts';
import { readConfig } from '../../../src/core/project/config.ts';
import { Reviewer } from '../../../src/core/review.ts';

const TEXTS: Record<Language, { readonly text: string; readonly one: string; readonly other: string }> = {
  nb: { text: 'Ordføreren sa at brua er stengt. Kari Holm sa at skipet har tatt gisler.', one: 'Ordføreren', other: 'Kari Holm' },
  nn: { text: 'Ordføraren sa at brua er stengd. Kari Holm sa at skipet har teke gislar.', one: 'Ordføraren', other: 'Kari Holm' },
  en: { text: 'The mayor said that the bridge was closed. Jane Holm said that the ship had taken hostages.', one: 'mayor', other: 'Jane Holm' },
};

function speakersOf(language: Language, corrections: SpeakerCorrections): string[] {
  return new Reviewer(corrections).review(TEXTS[language].text, { language }).speakers.slice(1).map(({ name }) => name);
}

describe('what a team says of speakers', () => {
  for (const [language, { text, one, other }] of Object.entries(TEXTS) as [Language, (typeof TEXTS)[Language]][]) {
    it(`makes two names one speaker, with the words of both: ${language}`, () => {
      const found = new Reviewer({ speakers: [{ name: other, names: [one.toUpperCase()] }] }).review(text, { language });
      const [, holm, ...rest] = found.speakers;
      assert.deepEqual([holm?.name, holm?.kind, holm?.indirectQuotes, rest.length], [other, 'named', 2, 0]);
    });

    it(`calls a speaker what it is told to, and takes one for nobody: ${language}`, () => {
      assert.deepEqual(speakersOf(language, {}), [one, other]);
      assert.deepEqual(speakersOf(language, { speakers: [{ name: 'Ada Berg', names: [other] }] }), [one, 'Ada Berg']);
      assert.deepEqual(speakersOf(language, { notSpeakers: [` ${one.toLowerCase()}`] }), [other]);
      assert.deepEqual(speakersOf(language, { speakers: [{ name: 'Ada Berg', names: [one] }], notSpeakers: ['Ada Berg'] }), [other]);
    });

    it(`gives the words of who is no speaker to the author: ${language}`, () => {
      const words = (corrections: SpeakerCorrections) => new Reviewer(corrections).review(text, { language }).speakers[0]!.words;
      assert.ok(words({ notSpeakers: [one] }) > words({}));
    });
  }
});

describe('a speaker in config.yaml', () => {
  const RULES = ['framing/label'];
  const set = (yaml: string, speaker: string, as?: string) => setSpeaker('config.yaml', yaml, { speaker, ...(as !== undefined && { as }) }, RULES);

  it('begins a list, goes on with it, and keeps comments', () => {
    const once = set('# ours\nmessages: nb # agreed\n', 'presidenten', 'Tokajev');
    assert.equal(once, '# ours\nmessages: nb # agreed\nspeakers:\n  - name: Tokajev\n    names:\n      - presidenten\n');
    assert.deepEqual(readConfig('c', set(once, 'statslederen', 'Tokajev'), RULES).speakers, [{ name: 'Tokajev', names: ['presidenten', 'statslederen'] }]);
    assert.equal(set(once, 'presidenten', 'Tokajev'), once);
    assert.deepEqual(readConfig('c', set(set('', 'videoen'), 'løpet'), RULES).notSpeakers, ['videoen', 'løpet']);
  });

  it('that is renamed again keeps all its names', () => {
    const twice = set(set('', 'presidenten', 'Tokajev'), 'Tokajev', 'K.-J. Tokajev');
    assert.deepEqual(readConfig('c', twice, RULES).speakers, [{ name: 'K.-J. Tokajev', names: ['presidenten', 'Tokajev'] }]);
  });

  it('is not written into what cannot be read', () => {
    assert.throws(() => set('speekers: []', 'a', 'b'), /did you mean "speakers"/u);
  });
});
