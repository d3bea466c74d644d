import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { detectLanguage, languageOfParagraph } from '../../../src/core/languages/detect.ts';
import { languageNamed } from '../../../src/core/languages/names.ts';
import { languageAt } from '../../../src/core/review-language.ts';
import { LANGUAGES, type Language } from '../../../src/core/model.ts';

type Samples = Readonly<Record<Language, readonly string[]>>;

// Kinds of text that once came out in another language. Every sentence is our own.
const KINDS: Readonly<Record<string, Samples>> = {
  'a single sentence whose small words English has too': {
    nb: [
      'Politiet hevder at bandittene flyktet i natt.',
      'Her i Drammen er tilliten til politiet lav, sier lederen i velforeningen.',
      'Rektor opplyser at to elever i går ble truet i skolegården.',
      'Ordføreren i Bodø krever at regjeringen i Oslo stanser kuttene.',
      'Ambassaden i Oslo viser til oppslag i avisen og avviser påstandene.',
    ],
    nn: [
      'Politiet hevdar at bandittane rømde i natt.',
      'Her i Førde er tilliten til politiet låg, seier leiaren i velforeininga.',
      'Rektor opplyser at to elevar i går vart truga i skulegarden.',
      'Ordføraren i Odda krev at regjeringa i Oslo stansar kutta.',
      'No krev fagforeininga at leiinga i verksemda går.',
    ],
    en: [
      'Experts say the thugs fled.',
      'Studies show vaccines work.',
      'The mayor denies that she knew.',
      'Two men were taken to hospital overnight.',
      'Police in Norland say no one was hurt.',
    ],
  },
  'a short sentence that could be either form of Norwegian, or nearly': {
    nb: ['Vi ber om at noen tar ansvar.', 'Broen må åpne snart.', 'Styret er glad for at saken er løst.', 'Laget møttes på torget i går.', 'Fylkesordføreren må svare nå.'],
    nn: ['Vi ber om at fylket tek ansvar.', 'Brua må opne snart.', 'Styret er glad for at saka er løyst.', 'Laget møttest på torget i går.', 'Fylkesordføraren må svare no.'],
    en: ['We ask the county to act.', 'The bridge must open.', 'The board is glad.', 'The team met in the square.', 'The mayor must answer.'],
  },
  'two short sentences': {
    nb: [
      'Eksperter mener at planen svikter. Studier viser at tiltaket virker i praksis.',
      'Brann i bolig i Askim. To personer er kjørt til sykehus.',
      'Terroristene herjet i sentrum i to timer. Regimet støttet dem i det stille.',
      'Bedriften varsler kutt. Tre av ti ansatte mister jobben.',
      'Broen åpner i mai. Kommunen dekker kostnadene.',
    ],
    nn: [
      'Ekspertar meiner at planen sviktar. Studiar viser at tiltaket verkar i praksis.',
      'Brann i bustad i Volda. To personar er køyrde til sjukehus.',
      'Terroristane herja i sentrum i to timar. Regimet støtta dei i det stille.',
      'Verksemda varslar kutt. Tre av ti tilsette mistar jobben.',
      'Brua opnar i mai. Kommunen dekkjer kostnadene.',
    ],
    en: [
      'Experts believe the plan is failing. Studies show that it works in practice.',
      'House fire in Askim. Two people are in hospital.',
      'The gang ran wild for two hours. Nobody stopped them.',
      'The firm announces cuts. Three in ten lose their jobs.',
      'The bridge opens in May. The council pays.',
    ],
  },
  '“skal”, “vil”, “dette” and “enn” are of both Norwegian standards': {
    nb: [
      'Fem nye skoler skal opprettes i år. Antall elever skal økes.',
      'Selskapet vil levere mer strøm. Dette skal skje uten flere utslipp.',
      'Dette vil koste mer enn vi trodde, sier rådmannen.',
      'Vi skal bygge flere boliger enn noen gang. Dette vil hjelpe de unge.',
      'Dette skal ikke skje igjen, og vi vil gjennomgå rutinene.',
    ],
    nn: [
      'Fem nye skular skal opprettast i år. Talet på elevar skal aukast.',
      'Selskapet vil levere meir straum. Dette skal skje utan fleire utslepp.',
      'Dette vil koste meir enn vi trudde, seier rådmannen.',
      'Vi skal byggje fleire bustader enn nokon gong. Dette vil hjelpe dei unge.',
      'Dette skal ikkje skje igjen, og vi vil gå gjennom rutinane.',
    ],
    en: [],
  },
  'a headline without small words': {
    nb: ['Styreleder går av etter skandale', 'Brann i lagerbygg', 'Krever svar fra ministeren', 'Bedriften øker inntektene', 'Stenger to broer i uke 14'],
    nn: ['Styreleiar går av etter skandale', 'Krev svar frå ministeren', 'Rekordresultat i første kvartalet for verksemda', 'Stengjer to bruer i veke 14', 'Fleire elevar får læreplass'],
    en: ['Bin crisis enters fifth week', 'Regime thugs loot port', 'Council cuts library hours', 'Mayor quits after scandal', 'Clearly unacceptable behaviour, says mayor'],
  },
  'a whole release': {
    nb: ['Resultat i 1. kvartal\n\nNordlek hadde vekst i alle segmenter i kvartalet, og inntektene i Norden steg i takt med investeringene.\n\nDriftsresultatet i kvartalet er det beste i selskapets historie.'],
    nn: ['Brann i lagerbygg i Førde\n\nTo personar er sende til sjukehus etter ein brann i eit lagerbygg i Førde i natt.\n\nPolitiet i Vest opplyser at to menn i 40-åra er tekne.'],
    en: ['Results, first quarter\n\nNordlek grew in every segment, and revenue in Norden rose with investment.\n\nOperating profit was the best in the history of the company.'],
  },
};

const others = readFileSync('test/fixtures/other-languages.tsv', 'utf8').trim().split('\n').map((line) => line.split('\t') as [language: string, text: string]);
const words = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

describe('the language of a text', () => {
  for (const [kind, samples] of Object.entries(KINDS)) {
    for (const language of LANGUAGES) {
      it(`is told of ${kind}: ${language}`, () => {
        assert.deepEqual(samples[language].filter((text) => detectLanguage(text) !== language), []);
      });
    }
  }

  it('is unknown for paragraphs in any other', () => {
    const paragraphs = others.filter(([, text]) => words(text) >= 20);
    assert.ok(paragraphs.length > 40);
    assert.deepEqual(paragraphs.filter(([, text]) => detectLanguage(text) !== 'und').map(([language, text]) => `${language} ${text}`), []);
  });

  it('is unknown for one sentence in letters that none of the three has', () => {
    const sentences = others.filter(([language]) => ['ru', 'uk', 'el', 'ar', 'zh', 'ja', 'he'].includes(language));
    assert.ok(sentences.length > 6);
    assert.deepEqual(sentences.filter(([, text]) => detectLanguage(text) !== 'und'), []);
  });

  it('is unknown for most single sentences in other languages, Danish and Swedish too', () => {
    const sentences = others.filter(([, text]) => words(text) < 20);
    const refused = sentences.filter(([, text]) => detectLanguage(text) === 'und');
    assert.ok(refused.length >= 0.7 * sentences.length, `${refused.length} of ${sentences.length}`);
  });

  it('is Bokmål where nothing tells it: empty, a number, a name, a list of names, an address', () => {
    for (const text of ['', ' \n', '2026', '+47 22 00 00 00', 'Kari Holm', 'Nordlek AS', 'www.example.org', 'post@example.org', '…']) assert.equal(detectLanguage(text), 'nb', text);
    assert.notEqual(detectLanguage('Kristen Quinn, Samuel Pak, Daniel Kang, Sarah Mulholland'), 'und');
  });

  it('does not hang on repetition: the same line again tells nothing new', () => {
    assert.equal(detectLanguage('Eksperter mener at alt er tapt.\n'.repeat(40)), 'nb');
  });
});

describe('the language of a paragraph', () => {
  const QUIET: Readonly<Record<Language, readonly string[]>> = {
    nb: ['Bakgrunn', 'Om Nordlek AS', 'Kontakt: Kari Holm, kari@example.org', 'Her er status i saken:', 'Foto: Per Lie'],
    nn: ['Bakgrunn', 'Om Nordlek AS', 'Kontakt: Kari Holm, kari@example.org', 'Her er status i saka:', 'Foto: Per Lie'],
    en: ['Background', 'About Nordlek AS', 'Contact: Kari Holm, kari@example.org', 'Status as of Monday:', 'Photo: Per Lie'],
  };
  for (const statement of LANGUAGES) {
    it(`follows its statement where it is short or its words are common to both: ${statement}`, () => {
      assert.deepEqual(LANGUAGES.flatMap((l) => (l === statement ? QUIET[l] : [])).filter((text) => languageOfParagraph(text, statement) !== statement), []);
    });
  }

  it('follows a Norwegian statement with a title or a slogan in English', () => {
    for (const text of ['Låten heter «The spirit carries on».', 'Konferansen «Arctic Frontiers» åpner mandag.', 'Vi tilbyr software as a service.']) assert.equal(languageOfParagraph(text, 'nb'), 'nb', text);
  });

  it('is its own where it says so loudly', () => {
    for (const statement of ['nb', 'nn'] as const) assert.equal(languageOfParagraph('The council said on Monday that the harbour would stay closed until the report is out.', statement), 'en');
    for (const language of ['nb', 'nn'] as const) assert.equal(languageOfParagraph(KINDS['two short sentences']![language][0]!, 'en'), language);
    const nynorsk = 'Vi seier ikkje kva som kjem til å hende, men ho meiner at elevane ikkje bør kjenne seg utrygge. Dei fleste veit kven dei kan snakke med, og skulen har mykje å gjere framover.';
    assert.equal(languageOfParagraph(nynorsk, 'nb'), 'nn');
  });

  it('in a language that is none of the three is that of the statement', () => {
    for (const statement of LANGUAGES) assert.deepEqual(others.filter(([, text]) => words(text) >= 20 && languageOfParagraph(text, statement) !== statement), []);
  });
});

describe('the language at a place', () => {
  it('is that of the paragraph, or else of the statement', () => {
    const paragraphs = [{ start: 0, end: 4, language: 'nb' as const, kind: 'text' as const }, { start: 6, end: 9, language: 'en' as const, kind: 'text' as const }];
    const at = (offset: number): Language => languageAt({ language: 'nn', paragraphs }, offset);
    assert.deepEqual([0, 3, 4, 5, 6, 8, 9].map(at), ['nb', 'nb', 'nn', 'nn', 'en', 'en', 'nn']);
  });
});

describe('a language that is named', () => {
  it('is known by its code, with or without a region, and by its name', () => {
    const names: Samples = {
      nb: ['nb', 'NB', 'nb-NO', 'nb_NO', 'no', 'no-NO', 'nob', 'nor', 'norsk', 'Norsk bokmål', 'bokmål', 'Bokma\u030al', 'bokmal', 'Norwegian', ' nb '],
      nn: ['nn', 'nn-NO', 'nno', 'nynorsk', 'Norsk nynorsk', 'norsk (nynorsk)', 'Norwegian Nynorsk', 'no-nynorsk'],
      en: ['en', 'en-GB', 'en_US', 'eng', 'English', 'engelsk', 'English (UK)', 'en-NO'],
    };
    for (const language of LANGUAGES) for (const name of names[language]) assert.equal(languageNamed(name), language, name);
  });

  it('is none of ours otherwise', () => {
    for (const name of ['', 'sv', 'da-DK', 'deutsch', 'n', 'constructor', '…']) assert.equal(languageNamed(name), undefined, name);
  });
});
