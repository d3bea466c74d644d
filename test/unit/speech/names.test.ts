import assert from 'node:assert/strict';
import { toJson } from '../../../src/core/reports/json.ts';
import { fixesFor } from '../../../src/core/fixes/index.ts';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

/** The speakers of a text beside its author, as JSON gives them, in the order in which they speak. */
function speakersOf(text: string, language: Language): string[] {
  const review = reviewer.review(text, { language });
  const inOrder = review.speakers.map((s) => s.name);
  return toJson(review).speakers.filter(({ kind }) => kind !== 'author').map((s) => s.name).sort((a, b) => inOrder.indexOf(a) - inOrder.indexOf(b));
}

/** What notes would offer at a claim that follows the text. */
function offeredAfter(text: string, claim: string, language: Language): string {
  const review = reviewer.review(`${text}\n\n${claim}`, { language });
  return review.findings.filter((f) => f.start > text.length).flatMap((f) => fixesFor(review, f).filter(({ kind }) => kind === 'note').map(({ edits }) => edits[0]!.newText)).join('\n');
}

describe('the name of a speaker', () => {
  const NAMES: readonly [Language, string, string][] = [
    ['en', 'The University of Eastport said the building is safe.', 'University of Eastport'],
    ['en', 'The Governor of Eastport said the road would open.', 'Governor of Eastport'],
    ['en', '“Rates will rise,” said the Bank of Northland.', 'Bank of Northland'],
    ['en', 'According to the Institute for Fiscal Studies, the plan is costly.', 'Institute for Fiscal Studies'],
    ['en', 'The Ministry of Health of Northland said that the plan is costly.', 'Ministry of Health of Northland'],
    ['en', 'Director of Operations, Jane Roe, said the line is closed.', 'Jane Roe'],
    ['en', '“The line is closed,” said Minister of Culture Tom Hay.', 'Tom Hay'],
    ['en', 'The mayor of Eastport, Tom Hay, said the road would open.', 'Tom Hay'],
    ['en', 'University of Eastport spokesperson Jane Roe said the building is safe.', 'Jane Roe'],
    ['en', 'Jane Roe of the Bank of Northland said rates would rise.', 'Jane Roe'],
    ['en', 'A spokesman for Mayor Jane Roe said that the road is closed.', 'spokesman for Mayor Jane Roe'],
    ['en', 'Governor of New South Eastport said that the road is closed.', 'Governor of New South Eastport'],
    ['en', 'Mark Dale said that the quay is closed.', 'Mark Dale'],
    ['en', 'Jane Roe and Tom Hay said that the road is closed.', 'Jane Roe and Tom Hay'],
    ['nb', 'Lederen for Havnevesenet, Mark Dale, sier at kaia er stengt.', 'Mark Dale'],
    ['nb', 'Kaia er stengt, sier lederen for Havnevesenet, Mark Dale.', 'Mark Dale'],
    ['nb', 'Universitetet i Eastport sier at bygget er trygt.', 'Universitetet i Eastport'],
    ['nb', 'Veien åpner, ifølge universitetet i Eastport.', 'universitetet i Eastport'],
    ['nb', 'Ordføreren i Eastport sier at veien åpner.', 'Ordføreren i Eastport'],
    ['nb', 'Styret for Havnevesenet mener at veien må åpne.', 'Styret for Havnevesenet'],
    ['nb', 'Veien åpner, sier ordfører i Eastport Kari Nes.', 'Kari Nes'],
    ['nb', 'Kari Nes i Havnevesenet sier at kaia er stengt.', 'Kari Nes'],
    ['nn', 'Leiaren for Hamnevesenet, Mark Dale, seier at kaia er stengd.', 'Mark Dale'],
    ['nn', 'Universitetet i Eastport seier at bygget er trygt.', 'Universitetet i Eastport'],
    ['nn', 'Vegen opnar, seier ordføraren i Eastport.', 'ordføraren i Eastport'],
    ['nn', 'Styret for Hamnevesenet meiner at vegen må opne.', 'Styret for Hamnevesenet'],
    ['nn', 'Åse Vik frå Hamnevesenet seier at kaia er stengd.', 'Åse Vik'],
    ['nn', 'Leiaren i Nordland Bondelag, Kari Nes, seier at det hastar.', 'Kari Nes'],
  ];
  for (const [language, text, name] of NAMES) it(`is ${name} in: ${text}`, () => assert.deepEqual(speakersOf(text, language), [name]));

  it('keeps five apart that end in the same place', () => {
    const text = 'The University of Eastport said it is safe. The Governor of Eastport said it is late. The Bank of Eastport said it is costly. The Port of Eastport said it is closed. Tom Hay of the Eastport Board said it is open.';
    assert.deepEqual(speakersOf(text, 'en'), ['University of Eastport', 'Governor of Eastport', 'Bank of Eastport', 'Port of Eastport', 'Tom Hay']);
  });

  const AGAIN: readonly [Language, string, string][] = [
    ['en', 'The Governor of Eastport said the road would open. The governor added that it was late.', 'Governor of Eastport'],
    ['en', 'Jane Roe, Governor of Eastport, said it is late. The governor added that it is costly. Roe said that it would open.', 'Jane Roe'],
    ['nb', 'Ordføreren i Eastport sier at veien åpner. Ordføreren mener at det haster.', 'Ordføreren i Eastport'],
    ['nb', 'Universitetet i Eastport sier at bygget er trygt. Universitetet mener at det haster.', 'Universitetet i Eastport'],
    ['nn', 'Ordføraren i Eastport seier at vegen opnar. Ordføraren meiner at det hastar.', 'Ordføraren i Eastport'],
  ];
  for (const [language, text, name] of AGAIN) it(`is the same when the office speaks again: ${text}`, () => assert.deepEqual(speakersOf(text, language), [name]));
});

describe('who is a speaker', () => {
  const CLAIM = { nb: 'Terroristene herjet i byen.', nn: 'Terroristane herja i byen.', en: 'The thugs looted the town.' };
  const NOBODY: readonly [Language, string, string][] = [
    ['nb', 'Siste oppdateringene sier at veien er stengt.', 'oppdateringene'], ['nb', 'Video viser at bilen sto stille.', 'video'], ['nb', 'E-poster viser at direktøren visste om det.', 'e-poster'],
    ['nb', 'Løperne sier at løypa er tung.', 'løperne'], ['nb', 'Tallene viser at flere reiser.', 'tallene'], ['nb', 'Det er trygt, sier «hopp».', 'hopp'],
    ['nn', 'Dei siste oppdateringane seier at vegen er stengd.', 'oppdateringane'], ['nn', 'Videoen viser at bilen stod stille.', 'videoen'], ['nn', 'E-postar viser at direktøren visste om det.', 'e-postar'],
    ['nn', 'Løparane seier at løypa er tung.', 'løparane'], ['nn', 'Bileta viser at bilen stod stille.', 'bileta'],
    ['en', 'Latest updates say that the road is closed.', 'updates'], ['en', 'The video shows that the car stood still.', 'video'], ['en', 'Emails show that the director knew.', 'emails'],
    ['en', 'Runners say that the trail is hard.', 'runners'], ['en', 'The numbers show that more people travel.', 'numbers'],
  ];
  for (const [language, text, word] of NOBODY) {
    it(`is nobody in: ${text}`, () => {
      assert.ok(!speakersOf(text, language).join().toLowerCase().includes(word));
      const offered = offeredAfter(text, CLAIM[language], language);
      assert.match(offered, /\[/);
      assert.ok(!offered.toLowerCase().includes(word), offered);
    });
  }

  const SOMEBODY: readonly [Language, string, string][] = [
    ['nb', 'Anlegget er trygt, sier varaordføreren.', 'varaordføreren'], ['nb', 'Viserektor sier at anlegget er trygt.', 'viserektor'], ['nb', 'Nestlederen mener at anlegget er trygt.', 'nestlederen'],
    ['nb', 'Anlegget er trygt, sier visedirektøren.', 'visedirektøren'], ['nb', 'Driftslederen sier at anlegget er trygt.', 'driftslederen'], ['nb', 'Ass. direktør mener at anlegget er trygt.', 'ass. direktør'],
    ['nb', 'Rapporten «Trygg havn» sier at kaia er trygg.', 'Rapporten «Trygg havn»'],
    ['nn', 'Anlegget er trygt, seier varaordføraren.', 'varaordføraren'], ['nn', 'Viserektor seier at anlegget er trygt.', 'viserektor'], ['nn', 'Nestleiaren meiner at anlegget er trygt.', 'nestleiaren'],
    ['nn', 'Visedirektøren seier at anlegget er trygt.', 'visedirektøren'], ['nn', 'Driftsleiaren seier at anlegget er trygt.', 'driftsleiaren'],
    ['en', 'The deputy director said that the plant is safe.', 'deputy director'], ['en', 'The vice chair said that the plant is safe.', 'vice chair'], ['en', '“It is safe,” said the deputy mayor.', 'deputy mayor'],
    ['en', 'The harbourmaster said that the quay is safe.', 'harbourmaster'], ['en', 'The Harbour Board report says that the quay is safe.', 'Harbour Board report'],
  ];
  for (const [language, text, name] of SOMEBODY) {
    it(`is ${name} in: ${text}`, () => {
      assert.deepEqual(speakersOf(text, language).map((s) => s.toLowerCase()), [name.toLowerCase()]);
      assert.ok(offeredAfter(text, CLAIM[language], language).includes(`${name}]`));
    });
  }

  it('loses the capital of its sentence in a note, and an institution keeps its own', () => {
    assert.ok(offeredAfter('Ordføreren i Eastport sier at veien åpner.', CLAIM.nb, 'nb').includes('[ifølge ordføreren i Eastport]'));
    assert.ok(offeredAfter('Ordføraren i Eastport seier at vegen opnar.', CLAIM.nn, 'nn').includes('[ifølgje ordføraren i Eastport]'));
    assert.ok(offeredAfter('Universitetet i Eastport sier at veien åpner.', CLAIM.nb, 'nb').includes('[ifølge Universitetet i Eastport]'));
  });

  it('is no crowd because a deputy has no article', () => {
    for (const [language, text] of [['nb', 'Anlegget er trygt, sier varaordfører.'], ['nb', 'Varaordfører mener at det haster.'], ['nn', 'Anlegget er trygt, seier varaordførar.']] as const) {
      assert.deepEqual(reviewer.review(text, { language }).findings.map((f) => f.rule), [], text);
    }
  });

  it('takes a word that is a name elsewhere for a name at the head of a sentence', () => {
    assert.deepEqual(speakersOf('I går møtte vi Espen på kaia. Espen sier at det haster.', 'nb'), ['Espen']);
    assert.deepEqual(speakersOf('We met Sanders at the quay. Sanders says that it is late.', 'en'), ['Sanders']);
  });
});
