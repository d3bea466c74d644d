import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MarkupContent, Range } from 'vscode-languageserver';
import { readFileSync } from 'node:fs';
import { Client } from '../../../src/server/client.ts';
import { ADD_NOTE, DISMISS, OPEN_RULE } from '../../../src/protocol/commands.ts';
import { hover } from '../../../src/server/hover.ts';
import { reviewDocument } from '../../../src/server/review-document.ts';
import { BRIEF } from './brief.ts';

const client = new Client();
client.initialize({ processId: null, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } } });

/** Ours: it draws findings, and has our commands. */
const editor = new Client();
editor.initialize({
  processId: null, rootUri: null, capabilities: { textDocument: { hover: { contentFormat: ['markdown'] } } }, initializationOptions: { decides: true, reviewed: true },
});

function rangeHas({ start, end }: Range, words: string): boolean {
  const at = TextDocument.create('', '', 1, seed).positionAt(seed.indexOf(words));
  return start.line === at.line && start.character <= at.character && at.character < end.character;
}

function hoverOver(text: string, words: string, by = client): string {
  const document = TextDocument.create('file:///a.txt', 'plaintext', 1, text);
  const found = hover(reviewDocument(document, BRIEF, by), document.positionAt(text.indexOf(words)), by);
  return (found?.contents as MarkupContent).value;
}

const seed = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');

describe('the hover', () => {
  it('says an order in one line: from whom, to whom, what', () => {
    assert.match(hoverOver(seed, 'beordret presidenten'), /^\*\*Fra:\*\* presidenten · \*\*Til:\*\* politi.* · \*\*Hva som kreves:\*\* /m);
  });

  it('says why, whose words these are and what would settle it', () => {
    for (const part of ['ikke hørt', '**Hvem sine ord:** avsenderens egne', '**Avklar:** ']) assert.ok(hoverOver(seed, 'tatt gisler').includes(part), part);
  });

  it('has one form for one finding and for each of two: what was seen, what settles it, what can be done', () => {
    const form = ['**Avklar:**', '[Legg til merknad…]', '[Avvis…]', '[Om regelen]'];
    const parts = (markdown: string): string[] => markdown.match(/^\*\*[^*]+\*\*(?= · )|\*\*Avklar:\*\*|\[Legg til merknad…\]|\[Avvis…\]|\[Om regelen\]/gmu) ?? [];
    assert.deepEqual(parts(hoverOver(seed, 'herjet administrative', editor)), [...form, '**Ladet ordvalg**', ...form]);
    assert.deepEqual(parts(hoverOver(seed, 'tatt gisler', editor)), ['**Anklage uten kilde**', ...form]);
  });

  it('begins with the finding whose row VS Code draws above it, and says once whose words both are', () => {
    const markdown = hoverOver(seed, 'terrorgrupper som', editor);
    assert.match(markdown, /^«terrorgrupper» .*\n[^]*\*\*Anklage uten kilde\*\*/u);
    assert.equal(markdown.match(/Hvem sine ord/gu)?.length, 1);
  });

  it('leaves to the row that VS Code draws over a line what it is and which words are meant', () => {
    const [ours, another] = [hoverOver(seed, 'hindret dem', editor), hoverOver(seed, 'hindret dem')];
    assert.ok(ours.startsWith('Det leses som et faktum'), ours);
    assert.ok(!ours.includes('«hindret'), ours);
    assert.ok(another.startsWith('**Anklage uten kilde** · «hindret'), another);
  });

  it('says what it is, which words and why where VS Code draws no row', () => {
    const markdown = hoverOver(seed, 'dokumentert med', editor);
    for (const part of ['**Bevis uten henvisning** · «dokumentert', '**Avklar:**', '**Hvem sine ord:**']) assert.ok(markdown.includes(part), markdown);
  });

  it('has a line for each thing that it says of a finding', () => {
    assert.match(hoverOver(seed, 'hindret dem', editor), /^[^\n]+ {2}\n\*\*Avklar:\*\* [^\n]+ {2}\n\*\*Hvem sine ord:\*\* [^\n]+ {2}\n\[Legg til/u);
  });

  it('acts on the finding under which the action stands', () => {
    const rules = [...hoverOver(seed, 'herjet administrative', editor).matchAll(/command:statementReview\.dismissFinding\?([^)]+)/gu)].map(([, given]) => /"rule":"([^"]+)"/u.exec(decodeURIComponent(given!))?.[1]);
    assert.deepEqual(rules, ['attribution/accusation', 'framing/loaded']);
  });

  it('says in the line of the finding only what it is and which words are meant', () => {
    const { review: { findings } } = reviewDocument(TextDocument.create('file:///a.txt', 'plaintext', 1, seed), BRIEF, editor);
    const { message } = findings.find(({ code, range }) => code === 'attribution/accusation' && rangeHas(range, 'overtatt av'))!;
    assert.equal(message, 'Anklage uten kilde: «overtatt av terrorgrupper»');
  });

  for (const [text, words, quote] of [
    ['Det var ved sjutiden på mandag kveld at lederne for foreningen stjal pengene fra kassa.', 'stjal', '«stjal pengene'],
    ['Det var i sjutida måndag kveld at leiarane for foreininga stal pengane frå kassa.', 'stal', '«stal pengane'],
    ['It was around seven on Monday evening that the leaders of the old rowing club stole the money.', 'stole', '“stole the money'],
  ] as const) {
    it(`quotes of a long accusation the words that accuse: ${quote}`, () => {
      assert.ok(hoverOver(text, words).includes(`** · ${quote}`), hoverOver(text, words));
    });
  }

  it('takes the text for text', () => {
    const markdown = hoverOver('Terroristene ![x](http://a/b) <b>herjet</b> byen. Presidenten beordret [hæren](command:x) å skyte.', 'beordret');
    assert.doesNotMatch(markdown, /[^\\]\]\(/);
  });

  it('has links to our own commands alone', () => {
    const markdown = hoverOver('Terroristene ![x](http://a/b) <b>herjet</b> byen. Presidenten beordret [hæren](command:x) å skyte.', 'Terroristene', editor);
    assert.deepEqual([...markdown.matchAll(/[^\\]\]\(command:([\w.]+)/gu)].map(([, command]) => command), [ADD_NOTE, DISMISS, OPEN_RULE, ADD_NOTE, DISMISS, OPEN_RULE]);
  });
});
