import assert from 'node:assert/strict';
import { readStatement } from '../../../src/core/document/statement.ts';

/** Blocks as *kind: words*, the label of a turn between bars. */
function blocks(text: string): string[] {
  return readStatement(text, 0, []).blocks.map(({ kind, text: words, label }) => `${kind}: ${label ? `${words.slice(0, label.start)}|${words.slice(label.start, label.end)}|${words.slice(label.end)}` : words}`);
}

const lines = (...text: string[]) => text.join('\n');

/** A layout that people paste, what is read, and why it is a kind of its own. */
const TABLES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'a line break inside a sentence is none': {
    [lines('Havnesjefen sa mandag at mudringsfirmaet hadde dumpet giftige', 'masser i fjorden i to år. Firmaet svarte ikke på våre spørsmål da', 'vi ringte.')]:
      ['text: Havnesjefen sa mandag at mudringsfirmaet hadde dumpet giftige masser i fjorden i to år. Firmaet svarte ikke på våre spørsmål da vi ringte.'],
    [lines('The council closed the bridge', 'after a long winter.')]: ['text: The council closed the bridge after a long winter.'],
    [lines('Kommunen stengde brua i haust.', 'Ho opnar att til våren.')]: ['text: Kommunen stengde brua i haust.', 'text: Ho opnar att til våren.'],
    [lines('mjølk', 'brød', 'egg')]: ['headline: mjølk', 'headline: brød', 'text: egg'],
    [lines('Snø på fjell og is på fjord,', 'vinden går i lange drag,', 'stille kviler heile jord.')]:
      ['text: Snø på fjell og is på fjord,', 'text: vinden går i lange drag,', 'text: stille kviler heile jord.'],
  },
  'a word that a line end has broken is whole again': {
    [lines('Styret varslet om en omfattende omorgani-', 'sering av hele etaten.')]: ['text: Styret varslet om en omfattende omorganisering av hele etaten.'],
    [lines('Planen gjelder både by-', 'og landsbygdutvikling i fylket.')]: ['text: Planen gjelder både by- og landsbygdutvikling i fylket.'],
    [lines('Avtalen ble inngått mellom Norge og EU-', 'landene i går, og den trer i kraft i mai.', 'Den ble signert i en egen seremoni i Oslo')]:
      ['text: Avtalen ble inngått mellom Norge og EU-landene i går, og den trer i kraft i mai.', 'text: Den ble signert i en egen seremoni i Oslo'],
    'The har\u00adbour was closed.': ['text: The harbour was closed.'],
  },
  'what belongs to the page does not stand in the text': {
    [lines('The ferry company said that the quay would be repaired before the', '', 'Page 3 of 9', '', 'summer and opened in June.')]: ['text: The ferry company said that the quay would be repaired before the summer and opened in June.'],
    [lines('Rederiet opplyser at kaia skal settes i stand før', 'Årsmelding 2025 – side 4', 'sommeren, og at ruta går som før i hele', 'Årsmelding 2025 – side 5', 'juni måned.')]: ['text: Rederiet opplyser at kaia skal settes i stand før sommeren, og at ruta går som før i hele juni måned.'],
    [lines('1', '00:00:01,000 --> 00:00:04,000', 'Ferja gjekk på grunn', 'ved sekstida i dag.')]: ['headline: Ferja gjekk på grunn', 'text: ved sekstida i dag.'],
  },
  'a label of a list is no word of the item': {
    '1) Eksperter mener det.': ['item: Eksperter mener det.'],
    '2. Ekspertar meiner det.': ['item: Ekspertar meiner det.'],
    '(a) Experts think so.': ['item: Experts think so.'],
    '§ 4 Ekspertar meiner det.': ['item: Ekspertar meiner det.'],
    'A. Experts think so.': ['item: Experts think so.'],
    '1.2 Eksperter mener det.': ['item: Eksperter mener det.'],
    '[1] Experts think so.': ['item: Experts think so.'],
    'o\tEksperter mener det.': ['item: Eksperter mener det.'],
    '• Ekspertar meiner det.': ['item: Ekspertar meiner det.'],
    '- [ ] Ring kommunen': ['item: Ring kommunen'],
    'Punkt 3: Eksperter mener det.': ['item: Eksperter mener det.'],
    '2. mai åpnet kaia.': ['text: 2. mai åpnet kaia.'],
    '12 people came.': ['text: 12 people came.'],
    '§ 4 i loven gjelder.': ['text: § 4 i loven gjelder.'],
    '- Vi må handle, sier hun.': ['text: - Vi må handle, sier hun.'],
  },
  'Markdown is its text': {
    [lines('# Kaia er *stengt*', 'Den åpner **mandag**.')]: ['headline: Kaia er stengt', 'text: Den åpner mandag.'],
    'See [the report](https://example.org/clearly "regime") and ![a map](map.png).': ['text: See the report and .'],
    [lines('Run `regime --now` first.', '', '```', 'the regime fell', '```', '', '    the regime fell')]: ['text: Run \ufffc first.', 'code: ```\nthe regime fell\n```', 'code: the regime fell'],
    'The <b title="regime">quay</b> is shut &amp; barred<!-- clearly -->.': ['text: The quay is shut & barred.'],
    [lines('| Påstand | Kilde |', '|---|---|', '| Kaia er stengt | Kystverket |')]: ['table: Påstand', 'table: Kilde', 'table: Kaia er stengt', 'table: Kystverket'],
    [lines('Navn\tTall', 'Bergen\t12')]: ['table: Navn', 'table: Tall', 'table: Bergen', 'table: 12'],
    [lines('Kaia', '====', 'Den er stengt.')]: ['headline: Kaia', 'text: Den er stengt.'],
    'Fem * seks er tretti, og a_b_c er et navn.': ['text: Fem * seks er tretti, og a_b_c er et navn.'],
    'Les [meldingen][1] nå.\n\n[1]: https://example.org/regimet': ['text: Les meldingen nå.'],
  },
  'addresses are no prose': {
    'Skriv til regimet@example.org eller les www.example.org/regimet.': ['text: Skriv til \ufffc eller les \ufffc.'],
    'Follow @regime and #clearlyWrong at https://example.org/thugs?x=1.': ['text: Follow \ufffc and \ufffc at \ufffc.'],
    'Fila ligg i /var/regimet/plyndra.txt no.': ['text: Fila ligg i \ufffc no.'],
    'Han og/eller hun kommer 50/50.': ['text: Han og/eller hun kommer 50/50.'],
  },
  'a footnote mark is not read': {
    'The port was closed.[1] Studies show a risk.²': ['text: The port was closed. Studies show a risk.'],
    '«Vi blir»,[4] sa hun.': ['text: «Vi blir», sa hun.'],
    'Tomta er 400 m² stor, og han sa det [sic].': ['text: Tomta er 400 m² stor, og han sa det [sic].'],
  },
  'a mail has a head, quoted mails and a signature': {
    [lines('Fra: Kari Holm <kari@example.org>', 'Til: Redaksjonen', 'Emne: Kaia er stengt', '', 'Hei, kaia er stengt.', '', 'Med vennlig hilsen', 'Kari Holm')]:
      ['mail-header: Fra: Kari Holm \ufffc', 'mail-header: Til: Redaksjonen', 'headline: Kaia er stengt', 'text: Hei, kaia er stengt.', 'sign-off: Med vennlig hilsen', 'sign-off: Kari Holm'],
    [lines('On Monday, Ada Holm wrote:', '> The quay is closed.', '> It opens in May.', 'Thank you.', '-- ', 'Ben Dahl', 'Editor')]:
      ['mail-header: On Monday, |Ada Holm| wrote:', 'mail-quote: The quay is closed.', 'mail-quote: It opens in May.', 'text: Thank you.', 'sign-off: Ben Dahl\nEditor'],
    [lines('Den 2. mai 2026 kl. 08:12 skreiv Kari Holm <kari@example.org>:', '> Kaia er stengd.')]: ['mail-header: Den 2. mai 2026 kl. 08:12 skreiv |Kari Holm| \ufffc:', 'mail-quote: Kaia er stengd.'],
    [lines('Ordføraren skreiv:', '> Kaia er stengd.')]: ['mail-header: |Ordføraren| skreiv:', 'mail-quote: Kaia er stengd.'],
  },
  'a transcript has turns': {
    [lines('KARI HOLM: Kaia er stengt i dag.', 'Kari Holm (Ap): Den åpner snart.', 'DELTAKER 1: Når åpner den?')]:
      ['turn: |KARI HOLM|: Kaia er stengt i dag.', 'turn: |Kari Holm (Ap)|: Den åpner snart.', 'turn: |DELTAKER 1|: Når åpner den?'],
    [lines('**Ada Holm:** The quay is closed.', '', '[00:01:12] Ben Dahl: When does it open?', '', 'Ada Holm, mayor: In the spring.', '', 'We hope so at least.')]:
      ['turn: |Ada Holm|: The quay is closed.', 'turn: [00:01:12] |Ben Dahl|: When does it open?', 'turn: |Ada Holm, mayor|: In the spring.', 'turn: We hope so at least.'],
    [lines('Q: When does it open?', 'A: In the spring.')]: ['turn: |Q|: When does it open?', 'turn: |A|: In the spring.'],
    'Oslo, 3. mai: Kaia er stengt.': ['text: Kaia er stengt.'],
    'Kontakt: Ring oss gjerne i morgen.': ['contact: Kontakt: Ring oss gjerne i morgen.'],
    'Norway: The quay is closed.': ['text: Norway: The quay is closed.'],
  },
  'a release has a frame': {
    [lines('PRESSEMELDING', 'Fjordkraft åpner ny kai', 'Bergen, 3. mai 2026: Fjordkraft åpner en ny kai.', '– SLUTT –', 'Om Fjordkraft', 'Fjordkraft er et kraftselskap.', 'Kontakt:', 'Kari Holm, tlf. 90 00 00 00')]:
      ['headline: PRESSEMELDING', 'headline: Fjordkraft åpner ny kai', 'text: Fjordkraft åpner en ny kai.', 'sign-off: – SLUTT –', 'boilerplate: Om Fjordkraft', 'boilerplate: Fjordkraft er et kraftselskap.', 'contact: Kontakt:', 'contact: Kari Holm, tlf. 90 00 00 00'],
    [lines('CAIRO, May 3 — The quay is closed.', 'Notes to editors', 'The quay was built in 1950.', 'This release contains forward-looking statements.')]:
      ['text: The quay is closed.', 'boilerplate: Notes to editors', 'boilerplate: The quay was built in 1950.', 'boilerplate: This release contains forward-looking statements.'],
    [lines('The quay is closed.', 'Forward-looking statements', 'This release contains forward-looking statements.', '“We are glad,” said Ada Holm.')]:
      ['text: The quay is closed.', 'boilerplate: Forward-looking statements', 'boilerplate: This release contains forward-looking statements.', 'text: “We are glad,” said Ada Holm.'],
    [lines('Kaia er stengt.', 'Til redaksjonen', 'Kaia ble bygget i 1950.', '«Vi er glade», sier Kari Holm.')]:
      ['text: Kaia er stengt.', 'boilerplate: Til redaksjonen', 'boilerplate: Kaia ble bygget i 1950.', 'text: «Vi er glade», sier Kari Holm.'],
    [lines('Om Noreg og Europa', 'Debatten om Europa held fram.')]: ['headline: Om Noreg og Europa', 'text: Debatten om Europa held fram.'],
    [lines('The quay is closed.', '<!-- statement-review off -->', 'The regime fell.', '<!-- statement-review on -->', 'It opens in May.')]: ['text: The quay is closed.', 'text: It opens in May.'],
  },
};

for (const [kind, table] of Object.entries(TABLES)) {
  describe(`blocks: ${kind}`, () => {
    for (const [text, expected] of Object.entries(table)) it(JSON.stringify(text), () => { assert.deepEqual(blocks(text), expected); });
  });
}
