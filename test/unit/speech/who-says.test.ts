import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';
import { toJson } from '../../../src/core/reports/json.ts';
import { testForms } from './forms.ts';
import { checkMarked, cuesIn } from './marked.ts';

type Texts = Readonly<Record<Language, readonly string[]>>;

const reviewer = new Reviewer();
const rows = (text: string, language: Language) => toJson(reviewer.review(text, { language })).attributions;

function each(kind: Partial<Texts>, check: (text: string, language: Language) => void): void {
  for (const [language, texts] of Object.entries(kind) as [Language, readonly string[]][]) {
    for (const text of texts) it(`${language}: ${text}`, () => { check(text, language); });
  }
}

// What somebody knows, or what is in the mind of many or to be seen in a thing, is the author's to say.
const NOBODYS_WORDS: Texts = {
  en: [
    'The firm’s managers clearly knew about it.', 'The mayor was aware of the leak.', 'The owners knew that the bolts were loose.', 'We know how important the ferry is to the island.',
    'The board realised that the pier was sinking.', 'Fans want to bring some heat to the match.', 'Families want cheaper tickets.', 'The pictures showed no fractures.',
    'The house supports three families.', 'He has shown himself to be careless.', 'The new date threatens the jobs of sailors.', 'The report paints a picture of declining interest in sailing.', 'Democracy demands that the council listens.', 'The crash showed a gap in the plan.', 'The town is noted for its harbour.', 'The hull was locally fabricated from old steel.',
    'Claims must be filed by 1 May.', 'The charges rose by ten per cent.', 'The lab uses machine learning to sort the catch.',
    'The storm claimed the lives of three sailors.',
  ],
  nb: [
    'Kari Holm vil ikke kommentere at kaia stenges.', 'Saken krever at kaia bygges.', 'Flere av rederiene opplevde at kaia var stengt.',
    'Ledelsen i selskapet visste godt om feilen.', 'Han vet utmerket godt hva som skjedde.', 'Vi vet at kaia er viktig for øya.', 'Rederiet innså at boltene var løse.', 'Bildene viste ingen brudd.',
  ],
  nn: [
    'Leiinga i selskapet visste godt om feilen.', 'Han veit utmerkt godt kva som hende.', 'Vi veit at kaia er viktig for øya.', 'Reiarlaget innsåg at boltane var lause.', 'Bileta viste ingen brot.',
  ],
};

const NOBODY: Texts = {
  en: [
    'No other town has reported similar faults.', 'None of the witnesses said that the crew was drunk.', 'Nobody has claimed that the bridge is safe.', 'Neither the council nor the county has said that the bridge is safe.',
    'No engineer told the board that the pier was sound.',
  ],
  nb: [
    'Ingen andre kommuner har meldt at de har feil.', 'Ingen av vitnene sa at mannskapet var fullt.', 'Ingen har påstått at brua er trygg.', 'Ingen ingeniører fortalte styret at kaia var sterk.', 'Ingen leger hevdet at hun var syk.',
  ],
  nn: [
    'Ingen andre kommunar har meldt at dei har feil.', 'Ingen av vitna sa at mannskapet var fullt.', 'Ingen har påstått at brua er trygg.', 'Ingen ingeniørar fortalde styret at kaia var sterk.', 'Ingen lækjarar hevda at ho var sjuk.',
  ],
};

// The words between * were not said, or kept back.
const KEPT_BACK: Texts = {
  en: [
    'The firm refused to say *that the bolts were loose*.', 'The mayor declined to say *whether the pier would reopen*.', 'The mayor did not say *whether the pier would reopen*.', 'Ada Holm never said *that the pier was safe*.',
    'The council has not confirmed *that the pier is closed*.',
  ],
  nb: [
    'Selskapet nektet å si *at boltene var løse*.', 'Rederiet nekter å fortelle *hvor båten er*.', 'Ordføreren sa ikke *at kaia åpner i mai*.', 'Ada Holm har aldri sagt *at kaia var trygg*.', 'Rådet har ikke bekreftet *at kaia er stengt*.',
  ],
  nn: [
    'Selskapet nekta å seie *at boltane var lause*.', 'Reiarlaget nektar å fortelje *kvar båten er*.', 'Ordføraren sa ikkje *at kaia opnar i mai*.', 'Ada Holm har aldri sagt *at kaia var trygg*.', 'Rådet har ikkje hevda *at kaia er stengd*.',
  ],
};

const READ: Partial<Texts> = {
  en: [
    // A negation stays with what was decided.
    '[The council] {decided} <not to close the pier>.', '[Ada Holm] {promised} <not to raise the fee>.', '[The union] {agreed} <not to strike>.',
    // No time says anything.
    '[The firm] this month {announced} <that the pier is closed>.', '[A harbour report released last year] {found} <that the pier was unsafe>.', '[The board] on Friday {said} <that the pier was unsafe>.',
    '[Holm] last week {announced} <a new pier>.', 'To introduce harbour legislation, [Holm] last week {announced} <a new unit>.', '[Theresa May] {said} <that the pier is safe>.',
    // A relative clause of its subject does not end what is said; a semicolon in brackets parts nothing.
    '[The firm] {says} <this pier, which it built, is unsafe>.', '[The firm] {said} <it was looking for 540 crowns ($52; £27) in fresh money>.',
    '[Ada Holm, director of the port], expresses her joy {stating}, <"This is a good day. We will build on it.">',
    '[The mayor] does {not believe} <that the pier is safe>.',
    // What says when is none of what is said.
    'After the meeting, [the mayor] {said}, <“We have not had time.”>', 'After lunch, [Ada Holm] {said}, <“We have not had time.”>',
    // Words somebody is said to have used end with their clause.
    'Charges were filed against six men who {allegedly} <stole watches from a store in May>.', 'The men who {allegedly} <stole the boat> were held on Monday.',
    // The author's own report has its source.
    '[We] {believe} <that the pier is safe>.', '[Our members] {demand} <that the pier be closed>.',
    '<“It will hold,”> [retired captain Ada Holm] {said}.',
    '[All of the crew] {said} <that the pier was safe>.',
    // The verb of the clause around a noun is none of its content.
    '[The union]’s {demand for} <higher pay> was rejected.', '[Her] {call for} <calm> went unheard.', 'It is [my] {belief} <that the board must have the boats it needs>.',
    '[The minister]’s {announcement} <that the pier will close> has upset the town.', 'The growing {belief} <that the pier is unsafe> has hurt the town.',
  ],
  nb: ['[Vi] {mener} <at kaia er trygg>.', '[Våre medlemmer] {krever} <at kaia stenges>.',
    // What tells when is no part of a name; the negation is part of the cue.
    '[Havnerådet] allerede i 2013 {varslet} <at kaia var full>.', '[Kari Holm] {synes derimot ikke} <kaia skal stenges>.',
    // A noun of saying has the subject of the verb that lends it, and what is pointed back to is the sentence before.
    '[Per Berg] kom med {innrømmelser} <om at kaia var utrygg>.', '<Kaia er trygg.> Det {sa} [rådet] allerede i 2007.',
    '– <Dette er bra>, {sier} [olje- og energiminister Kari Holm].',
    'Kaia er full. – <Vi har bygd i tre år. Nå er det nok>, {sier} [Kari Holm].',
  ],
  nn: ['[Havinstituttet, som ikkje tok del], {seier} <at kaia er full>.', '[Kongressen i Vik] tidlegare dette året {stadfesta} <at kaia er full>.', '[Kari Holm] {synest ikkje} <kaia skal stengjast>.', '[Per Berg] kom med {påstandar} <om at kaia var utrygg>.', '[Vi] {meiner} <at kaia er trygg>.', '[Medlemmene våre] {krev} <at kaia blir stengd>.'],
};

describe('who says what', () => {
  describe('is nobody where a thing, a crowd or somebody who knows is told of', () => {
    each(NOBODYS_WORDS, (text, language) => { assert.deepEqual(cuesIn(text, language), []); });
  });
  describe('is nobody where the subject is none', () => {
    each(NOBODY, (text, language) => {
      assert.deepEqual(rows(text, language), []);
      assert.deepEqual(reviewer.review(text, { language }).attributions.filter((a) => a.source), []);
    });
  });
  describe('tells what was not said as such', () => {
    each(KEPT_BACK, (marked, language) => {
      const [, words] = marked.split('*');
      const row = rows(marked.replaceAll('*', ''), language).find((r) => r.content?.text === words);
      assert.equal(row && 'negated' in row && row.negated, true);
    });
  });
  describe('has source and content', () => {
    each(READ, (marked, language) => { checkMarked(marked, language); });
  });
});

testForms('en', {
  'a statement that is pointed to': [
    [{ 'Ada Holm': 'indirect' }, 'Ada Holm issued the following statement: ¶ [We regret the fire. The pier is closed.]'],
    [{ 'Ada Holm': 'direct' }, 'Mayor Ada Holm today issued the following statement on the fire at the pier: ¶ [“We regret the fire.”]'],
    [{ council: 'direct' }, 'The council made the following statement: [“We regret the fire.”]'],
    [{ mayor: 'direct' }, 'The following statement was issued by the mayor: ¶ [“We regret the fire.”]'],
    [{ 'Ada Holm': 'direct' }, 'Ada Holm, mayor of Northport, gave this comment after the vote: [“The pier is safe.”]'],
    [{}, 'The council has the following opening hours: ¶ Monday to Friday.'],
  ],
  'a headline that quotes': [
    [{ 'Ada Holm': 'direct' }, '[“The pier is dangerous for all of us”] ¶ The pier was closed on Monday. ¶ [“The pier is dangerous for us all,”] said Ada Holm.'],
    [{ 'Ada Holm': 'direct' }, '– [The pier is dangerous] ¶ The pier was closed on Monday. ¶ – [The pier has been dangerous for years], says Ada Holm.'],
    [{ 'Ada Holm': 'direct', 'Ben Dahl': 'direct' }, '– {The ferries must be replaced} ¶ [“The pier is dangerous,”] said Ada Holm. ¶ {“The ferries are old and must be replaced now,”} said Ben Dahl.'],
    [{ unknown: 'direct' }, '[“The pier is very dangerous for us all.”] ¶ Ada Holm came to the meeting.'],
  ],
  'speech after a dash': [
    [{ 'Ada Holm': 'direct' }, '– [We regret the fire], says Ada Holm.'],
    [{ 'Ada Holm': 'direct' }, '– [We regret the fire. The pier is closed], says Mayor Ada Holm.'],
    [{ 'Ada Holm': 'direct' }, '– [The pier is closed], Ada Holm says.'],
    [{ mayor: 'direct' }, '– [The pier is closed], said the mayor on Monday. – [It will open in May.]'],
    [{ 'Ada Holm': 'direct' }, '— [It was our own minister who said that it would hold], says Ada Holm.'],
  ],
  'a quotation that goes on in its sentence': [
    [{ 'Ada Holm': 'direct' }, '[“It will hold,”] Ada Holm said during a visit to Northport, N.H., [“but it has to be watched day and night.”]'],
    [{ 'Ada Holm': 'direct' }, '[“I love the pier,”] Ada Holm said, but [“when it comes to money, the council has none left.”]'],
  ],
  'capitals in the middle of a phrase name something': [
    [{}, 'She is the anchor of “Harbour News.” The show is old.'],
    [{}, 'The play is billed as a “Tragic Comedy.”'],
    [{}, 'She goes by the name “Iron Ada,” which she likes.'],
  ],
});

testForms('nb', {
  'en overskrift som siterer': [
    [{ 'Ada Holm': 'direct' }, '– [Kaia er farlig] ¶ Kaia ble stengt i går. ¶ – [Kaia er farlig for alle, og den må stenges], sier Ada Holm.'],
    [{ 'Ada Holm': 'direct' }, '[«Kaia har vært farlig i flere år»] ¶ Kaia ble stengt i går. ¶ [«Kaia har vært farlig i tre år»], sier Ada Holm.'],
    [{ 'Ada Holm': 'direct', 'Ben Dahl': 'direct' }, '– {Ferjene må byttes} ¶ – [Kaia er farlig], sier Ada Holm. ¶ – {Ferjene er gamle og må byttes nå}, sier Ben Dahl.'],
    [{ unknown: 'direct' }, '– [Kaia er farlig] ¶ Ada Holm kom til møtet. Kaia åpner i mai.'],
  ],
  'et replikkstrek med leddsetninger': [
    [{ 'Kari Holm': 'direct' }, '- [Det å kunne delta som frivillig har også stor betydning for dem som bidrar], sier kulturminister Kari Holm.'],
    [{ Holm: 'direct' }, '– [Når ventekostnader og uvisshet minker, kan flere prosjekter bli lønnsomme], sier Holm.'],
    [{ 'Kari Holm': 'direct' }, '– [At ferja går hver dag, betyr mye for dem som bor her], sier Kari Holm.'],
    [{ 'Kari Holm': 'direct' }, '– [Det som skjer nå, er alvorlig], sier Kari Holm.'],
    [{ 'Kari Holm': 'direct' }, '– [Dagen er viktig], sier fornyings-, administrasjons- og kirkeminister Kari Holm.'],
    [{ 'den norske regjeringen': 'indirect' }, 'Den norske regjeringen sier [at kaia må åpnes]. Møtet er over.'],
    [{ 'Landsmøtet i Havnelaget': 'indirect' }, 'Landsmøtet i Havnelaget krever at: ¶ - [Kaia blir åpnet.] ⏎ - [Ferja går hver dag.]'],
  ],
  'en uttalelse som det pekes på': [
    [{ 'Ada Holm': 'indirect' }, 'Ordfører Ada Holm kom med denne uttalelsen: ¶ [Vi beklager brannen. Kaia er stengt.]'],
    [{ 'Ada Holm': 'direct' }, 'Ordfører Ada Holm har sendt ut følgende uttalelse: [«Vi beklager brannen.»]'],
    [{ ordføreren: 'direct' }, 'I går kom ordføreren med denne kommentaren til saken: ¶ [«Vi beklager brannen.»]'],
    [{ Styret: 'indirect' }, 'Styret har følgende krav: ¶ - [Kaia må åpnes.] ⏎ - [Ferja må gå.]'],
    [{ Havnerådet: 'direct' }, 'Havnerådet ga denne forklaringen på stengingen: [«Boltene var løse.»]'],
    [{}, 'Kontoret har følgende åpningstider: ¶ Mandag til fredag.'],
  ],
});

testForms('nn', {
  'ei overskrift som siterer': [
    [{ 'Ada Holm': 'direct' }, '– [Kaia er farleg] ¶ Kaia vart stengd i går. ¶ – [Kaia er farleg for alle, og ho må stengjast], seier Ada Holm.'],
    [{ 'Ada Holm': 'direct' }, '[«Kaia har vore farleg i fleire år»] ¶ Kaia vart stengd i går. ¶ [«Kaia har vore farleg i tre år»], seier Ada Holm.'],
    [{ 'Ada Holm': 'direct', 'Ben Dahl': 'direct' }, '– {Ferjene må bytast} ¶ – [Kaia er farleg], seier Ada Holm. ¶ – {Ferjene er gamle og må bytast no}, seier Ben Dahl.'],
    [{ unknown: 'direct' }, '– [Kaia er farleg] ¶ Ada Holm kom til møtet. Kaia opnar i mai.'],
  ],
  'eit replikkstrek med leddsetningar': [
    [{ 'Kari Holm': 'direct' }, '- [Det å kunne vere med som frivillig har òg mykje å seie for dei som bidreg], seier kulturminister Kari Holm.'],
    [{ Navarsete: 'direct' }, '- [Når ventekostnader og uvisse minkar, kan fleire prosjekt bli lønsame], seier Navarsete.'],
    [{ 'Kari Holm': 'direct' }, '– [At ferja går kvar dag, tyder mykje for dei som bur her], seier Kari Holm.'],
    [{ 'Kari Holm': 'direct' }, '– [Dagen er viktig for oss], seier fornyings-, administrasjons- og kyrkjeminister Kari Holm.'],
    [{ 'den norske regjeringa': 'indirect' }, 'Den norske regjeringa seier [at kaia må opnast]. Møtet er over.'],
    [{ 'Landsmøtet i Hamnelaget': 'indirect' }, 'Landsmøtet i Hamnelaget krev at: ¶ - [Kaia blir opna.] ⏎ - [Ferja går kvar dag.]'],
  ],
  'ei fråsegn som det blir peikt på': [
    [{ 'Ada Holm': 'indirect' }, 'Ordførar Ada Holm kom med denne fråsegna: ¶ [Vi orsakar brannen. Kaia er stengd.]'],
    [{ 'Ada Holm': 'direct' }, 'Ordførar Ada Holm har sendt ut følgjande fråsegn: [«Vi orsakar brannen.»]'],
    [{ ordføraren: 'direct' }, 'I går kom ordføraren med denne kommentaren til saka: ¶ [«Vi orsakar brannen.»]'],
    [{ Styret: 'indirect' }, 'Styret har følgjande krav: ¶ - [Kaia må opnast.] ⏎ - [Ferja må gå.]'],
    [{ Hamnerådet: 'direct' }, 'Hamnerådet gav denne forklaringa på stenginga: [«Boltane var lause.»]'],
    [{}, 'Kontoret har følgjande opningstider: ¶ Måndag til fredag.'],
  ],
});
