import assert from 'node:assert/strict';
import type { Language } from '../../../src/core/model.ts';
import { Reviewer } from '../../../src/core/review.ts';

const reviewer = new Reviewer();

/** issuer | addressee | act | deadline | wording and stance of each directive of a text. */
function register(language: Language, text: string): string[] {
  return reviewer.review(text, { language }).directives.map(({ issuer, addressee, act, deadline, wording, stance }) =>
    [...[issuer, addressee, act, deadline].map((part) => part?.text ?? '–'), `${wording}, ${stance}`].join(' | '));
}

const TABLES: Readonly<Record<Language, readonly (readonly [string, readonly string[]])[]>> = {
  nb: [
    ['Ministeren beordret hæren om å trekke seg tilbake.', ['Ministeren | hæren | å trekke seg tilbake | – | reported, reported']],
    ['I går beordret presidenten politi- og sikkerhetsstyrkene om å handle.', ['presidenten | politi- og sikkerhetsstyrkene | å handle | – | reported, reported']],
    ['Kommandanten beordret «alle skal ut av byen før natten».', ['Kommandanten | – | alle skal ut av byen før natten | – | quoted, reported']],
    ['I går beordret generalen «ingen skal slippe gjennom».', ['generalen | – | ingen skal slippe gjennom | – | quoted, reported']],
    ['Statsministeren ga forsvarssjefen ordre om å trekke troppene ut.', ['Statsministeren | forsvarssjefen | å trekke troppene ut | – | reported, reported']],
    ['Kapteinen fikk instruks om å snu.', ['– | Kapteinen | å snu | – | reported, reported']],
    ['Alle ansatte skal levere inn nøkkelkort senest fredag.', ['– | Alle ansatte | levere inn nøkkelkort senest fredag | senest fredag | reported, adopted']],
    ['Vi krever at ordføreren går.', ['– | ordføreren | ordføreren går | – | reported, adopted']],
    ['«Skyt først»-ordren er oppdiktet.', ['– | – | Skyt først | – | quoted, disputed']],
    ['Vi krever høyere lønn.', []],
    ['Statsråden beordret evakuering av øya.', ['Statsråden | – | evakuering av øya | – | reported, reported']],
    ['Da vannet steg, beordret kapteinen retrett.', ['kapteinen | – | retrett | – | reported, reported']],
    ['Tilsynet har bedt oss om en redegjørelse innen 3. mai.', ['Tilsynet | oss | om en redegjørelse innen 3. mai | innen 3. mai | reported, reported']],
    ['Opprørerne fikk frist til fredag med å overgi seg.', ['– | Opprørerne | å overgi seg | frist til fredag | reported, reported']],
    ['Etaten ble instruert om ikke å svare.', ['– | Etaten | å svare | – | reported, reported']],
    ['Spilleren ba dommeren om å stanse kampen.', []],
    ['Kommunen skal legge fram budsjettet 1. november.', []],
    ['Demonstrantene ropte «gå av».', []],
    ['Vi oppfordrer alle til dialog.', []],
    ['Kom på åpent møte torsdag!', []],
  ],
  nn: [
    ['Ministeren beordra hæren til å trekkje seg tilbake.', ['Ministeren | hæren | å trekkje seg tilbake | – | reported, reported']],
    ['Fiskarane fekk pålegg om å snu.', ['– | Fiskarane | å snu | – | reported, reported']],
    ['Alle tilsette skal levere inn nøkkelkort seinast fredag.', ['– | Alle tilsette | levere inn nøkkelkort seinast fredag | seinast fredag | reported, adopted']],
    ['Vi krev at ordføraren går.', ['– | ordføraren | ordføraren går | – | reported, adopted']],
    ['Vi oppmodar alle til dialog.', []],
    ['Kommandanten beordra «alle skal ut av byen før natta».', ['Kommandanten | – | alle skal ut av byen før natta | – | quoted, reported']],
    ['I går beordra generalen «ingen skal sleppe gjennom».', ['generalen | – | ingen skal sleppe gjennom | – | quoted, reported']],
    ['Politiet ropte «ligg roleg».', ['Politiet | – | ligg roleg | – | quoted, reported']],
    ['Sjefen gav ordre om stans i arbeidet.', ['Sjefen | – | stans i arbeidet | – | reported, reported']],
    ['Vårt krav er 40 kroner.', []],
  ],
  en: [
    ['The minister ordered the army to withdraw.', ['The minister | the army | to withdraw | – | reported, reported']],
    ['The guards were ordered to shoot.', ['– | The guards | to shoot | – | reported, reported']],
    ['The ministry gave the troops orders to withdraw.', ['The ministry | the troops | to withdraw | – | reported, reported']],
    ['Contractors shall submit invoices no later than 1 March.', ['– | Contractors | submit invoices no later than 1 March | later than 1 March | reported, adopted']],
    ['All units must report by Friday.', ['– | All units | report by Friday | by Friday | reported, adopted']],
    ['The general gave the order: "Take no prisoners."', ['The general | – | Take no prisoners. | – | quoted, reported']],
    ['Do not enter the building.', ['– | – | Do not enter the building | – | reported, adopted']],
    ['The court ordered the company to pay damages.', []],
    ['Visitors should wear sturdy shoes.', []],
    ['The sheriff ordered the bridge closed.', ['The sheriff | – | the bridge closed | – | reported, reported']],
    ['He told his men to "finish it".', ['He | his men | finish it | – | quoted, reported']],
    ['The rebels were given 48 hours to leave the city.', ['– | The rebels | to leave the city | – | reported, reported']],
    ['The airline ordered 40 aircraft.', []],
    ['He insists that the figures are correct.', []],
    ['Fans shouted "resign".', []],
    ['Join us in demanding justice!', []],
  ],
};

for (const [language, table] of Object.entries(TABLES) as [Language, (typeof TABLES)[Language]][]) {
  describe(`directive register of ${language}`, () => {
    for (const [text, expected] of table) it(text, () => assert.deepEqual(register(language, text), expected));
  });
}
