import assert from 'node:assert/strict';
import type { Clause } from '../../../src/core/grammar/clause.ts';
import { clausesOf } from '../../../src/core/grammar/doc.ts';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import type { Language } from '../../../src/core/model.ts';
import { cutParagraph } from '../../../src/core/languages/paragraph.ts';

/** The clauses of a sentence with a verb, each as `text [features]`; features that are the ordinary case are left out. */
function clauses(language: Language, text: string): string[] {
  const paragraph = cutParagraph({ text, kind: 'text' }, new Vocabulary(languages[language]));
  return clausesOf(paragraph).filter((c) => c.kind !== 'verbless').map((c) => `${text.slice(c.start, c.end)} [${features(c)}]`);
}

function features({ voice, person, negated, modal, mood }: Clause): string {
  const marked = [voice === 'passive' && 'passive', person !== 'other' && person, negated && 'negated', modal !== undefined && 'modal', mood !== 'statement' && mood];
  return marked.filter(Boolean).join(' ');
}

type Table = readonly (readonly [string, readonly string[]])[];

const NB: Table = [
  ['Soldatene kom i går, og byen ble evakuert.', ['Soldatene kom i går []', 'byen ble evakuert [passive]']],
  ['Mennene som hadde ventet, gikk hjem.', ['Mennene som hadde ventet, gikk hjem []', 'hadde ventet []']],
  ['De har plyndret butikker og tatt gisler.', ['De har plyndret butikker []', 'tatt gisler []']],
  ['Vi har ikke sett rapporten.', ['Vi har ikke sett rapporten [own negated]']],
  ['Da krigen begynte, flyktet folk.', ['krigen begynte []', 'flyktet folk []']],
  ['Bilen ble etter hvert funnet av politiet.', ['Bilen ble etter hvert funnet av politiet [passive]']],
  ['Det hevdes at han løy.', ['Det hevdes [passive]', 'han løy []']],
  ['Ansatte må bære hjelm.', ['Ansatte må bære hjelm [modal]']],
  ['Hvis det regner, blir kampen avlyst.', ['det regner [hypothetical]', 'blir kampen avlyst [passive]']],
  ['Har noen sett rapporten?', ['Har noen sett rapporten [question]']],
  ['Det hjelper ikke å vente.', ['Det hjelper ikke å vente [negated]']],
  ['I dag velger vi ikke å vente.', ['I dag velger vi ikke å vente [own negated]']],
  ['Kunsten er å ikke vente.', ['Kunsten er å ikke vente []']],
];

const NN: Table = [
  ['Soldatane kom i går, og byen vart evakuert.', ['Soldatane kom i går []', 'byen vart evakuert [passive]']],
  ['Mennene som hadde venta, gjekk heim.', ['Mennene som hadde venta, gjekk heim []', 'hadde venta []']],
  ['Dei har plyndra butikkar og teke gislar.', ['Dei har plyndra butikkar []', 'teke gislar []']],
  ['Vi har ikkje sett rapporten.', ['Vi har ikkje sett rapporten [own negated]']],
  ['Tilsette må bere hjelm.', ['Tilsette må bere hjelm [modal]']],
  ['Har nokon sett rapporten?', ['Har nokon sett rapporten [question]']],
  ['Det hjelper ikkje å vente.', ['Det hjelper ikkje å vente [negated]']],
  ['Kunsten er å ikkje vente.', ['Kunsten er å ikkje vente []']],
  ['Saka må utgreiast no.', ['Saka må utgreiast no [passive modal]']],
];

const EN: Table = [
  ['Strikers and harbour pilots in the bay form a broad alliance.', ['Strikers and harbour pilots in the bay form a broad alliance []']],
  ['The soldiers came yesterday, and the town was evacuated.', ['The soldiers came yesterday []', 'the town was evacuated [passive]']],
  ['The men who had waited went home.', ['The men who had waited went home []', 'had waited []']],
  ['They have looted shops and taken hostages.', ['They have looted shops []', 'taken hostages []']],
  ['We have not seen the report.', ['We have not seen the report [own negated]']],
  ['The persons arrested were released.', ['The persons arrested were released [passive]']],
  ['For ten years the regime burned our villages.', ['For ten years the regime burned our villages []']],
  ['But not always do they agree.', ['not always do they agree [negated]']],
  ['He is NOT a thief.', ['He is NOT a thief [negated]']],
  ['It was closed, but not today.', ['It was closed, but not today [passive]']],
  ['Whether or not you need it, they wait.', ['not you need it [you hypothetical]', 'they wait []']],
  ['They dont know him.', ['They dont know him [negated]']],
  ['They decided not to wait.', ['They decided not to wait []']],
  ['Roads are to be opened.', ['Roads are to be opened [passive]']],
  ['If it rains, the match is cancelled.', ['it rains [hypothetical]', 'the match is cancelled [passive]']],
  ['Did anybody see the report?', ['Did anybody see the report [question]']],
  ['A panel chaired by a judge, Mrs Hall, has been asked to report.', ['A panel chaired by a judge, Mrs Hall, has been asked to report [passive]']],
];

for (const [language, table] of [['nb', NB], ['nn', NN], ['en', EN]] as const) {
  describe(`clauses of ${language}`, () => {
    for (const [text, expected] of table) it(text, () => assert.deepEqual(clauses(language, text), expected));
  });
}
