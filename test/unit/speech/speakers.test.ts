import assert from 'node:assert/strict';
import { linkStatement } from '../../../src/core/speech/link.ts';
import type { Placed } from '../../../src/core/speech/placed.ts';
import { AUTHOR, type LocalAttribution } from '../../../src/core/speech/model.ts';
import { languages } from '../../../src/core/languages/index.ts';
import { Vocabulary } from '../../../src/core/languages/vocabulary.ts';
import type { Language, SourceKind } from '../../../src/core/model.ts';
import { cutParagraph } from '../../../src/core/languages/paragraph.ts';

/** A source in [ ] with its kind, and its content in { }: what a language would have found. */
interface Row {
  readonly text: string;
  readonly kinds: readonly SourceKind[];
}

const vocabularies = { nb: new Vocabulary(languages.nb), nn: new Vocabulary(languages.nn), en: new Vocabulary(languages.en) };

/** Speakers of paragraphs whose attributions are marked, so that the linking is tested apart from any language's grammar. */
function link(language: Language, rows: readonly Row[]) {
  let start = 0;
  const placed = rows.map((row): Placed => {
    const { text, local } = unmark(row);
    const one = { paragraph: cutParagraph({ text, kind: 'text' }, vocabularies[language]), start, local };
    start += text.length + 1;
    return one;
  });
  return linkStatement(placed);
}

function unmark({ text: marked, kinds }: Row): { text: string; local: LocalAttribution[] } {
  const sources: { start: number; end: number }[] = [];
  const contents: { start: number; end: number }[] = [];
  let text = '';
  let open = 0;
  for (const char of marked) {
    if (char === '[' || char === '{') open = text.length;
    else if (char === ']') sources.push({ start: open, end: text.length });
    else if (char === '}') contents.push({ start: open, end: text.length });
    else text += char;
  }
  const local = sources.map((source, n): LocalAttribution => {
    const content = contents[n];
    return {
      source, cue: { start: source.end, end: source.end + 1 }, content: content ? [content] : [], sourceKind: kinds[n]!,
      type: content && text[content.start] === '“' ? 'direct' : 'indirect', cueClass: 'neutral', status: 'asserted', certainty: 'certain', ...(!content && { continues: 'words' as const }),
    };
  });
  return { text, local };
}

const speakers = (language: Language, ...rows: Row[]) => link(language, rows).attributions.map((a) => a.speaker);

describe('speakers', () => {
  it('is one under a full name, a surname and a pronoun', () => {
    assert.deepEqual(speakers('en',
      { text: '[Finance Minister Jane Smith] said {the plan works}. [Smith] added {that it costs little}. [She] hopes {for more}.', kinds: ['named', 'named', 'pronoun'] },
    ), ['Jane Smith', 'Jane Smith', 'Jane Smith']);
  });

  it('is two where the first names differ', () => {
    assert.deepEqual(speakers('en', { text: '[Jane Smith] said {yes}. [Peter Smith] said {no}.', kinds: ['named', 'named'] }), ['Jane Smith', 'Peter Smith']);
  });

  it('is the person whom the office was named with', () => {
    assert.deepEqual(speakers('en', { text: '[Jane Smith, the transport minister,] said {yes}. [The minister] said {more}.', kinds: ['named', 'role'] }), ['Jane Smith', 'Jane Smith']);
    assert.deepEqual(speakers('nb', { text: '[Justisminister Kari Nes] sier {ja}. [Ministeren] mener {at det haster}.', kinds: ['named', 'role'] }), ['Kari Nes', 'Kari Nes']);
    assert.deepEqual(speakers('nb', { text: '[Statsråd Nes] sier {ja}. [Statsråden] mener {at det haster}.', kinds: ['named', 'role'] }), ['Nes', 'Nes']);
    assert.deepEqual(speakers('nn', { text: '[Fiskeriminister Åse Vik] seier {ja}. [Ministeren] meiner {at det hastar}.', kinds: ['named', 'role'] }), ['Åse Vik', 'Åse Vik']);
  });

  it('tells he from she', () => {
    const rows = { text: '[Mr. Smith] said {one}. [Mrs. Jones] said {two}. [He] said {three}. [She] said {four}.', kinds: ['named', 'named', 'pronoun', 'pronoun'] as const };
    assert.deepEqual(speakers('en', rows), ['Mr. Smith', 'Mrs. Jones', 'Mr. Smith', 'Mrs. Jones'].map((n) => n.split(' ')[1]));
  });

  it('takes a pronoun for the one whom the sentence before is about', () => {
    assert.deepEqual(speakers('en', { text: '[Jane Smith] said {yes}. Peter Jones opened the bridge. [He] said {it was late}.', kinds: ['named', 'pronoun'] }), ['Jane Smith', 'Peter Jones']);
    assert.deepEqual(speakers('nn', { text: 'Åse Vik opna brua. [Ho] sa {at det var på tide}.', kinds: ['pronoun'] }), ['Åse Vik']);
    assert.deepEqual(speakers('nb', { text: 'Kari Nes åpnet broen. [Hun] sa {at det var på tide}.', kinds: ['pronoun'] }), ['Kari Nes']);
  });

  it('takes a relative pronoun for what stands before it', () => {
    assert.deepEqual(speakers('en', { text: 'We met Jane Smith, [who] said {it works}.', kinds: ['pronoun'] }), ['Jane Smith']);
  });

  it('keeps offices and vague voices apart', () => {
    const [first, second, third] = speakers('en', { text: '[The ministry] said {one}. [Some experts] say {two}. [The ministry] said {three}.', kinds: ['role', 'vague', 'role'] });
    assert.equal(first, third);
    assert.notEqual(first, second);
  });

  it('lists the author first, with kind, mentions and words of each', () => {
    const { speakers: found } = link('en', [{ text: '[Jane Smith] said {the plan works}. [She] said {“Yes”}.', kinds: ['named', 'pronoun'] }]);
    assert.deepEqual(found.map(({ id, kind, words, mentions, directQuotes, indirectQuotes }) => ({ id, kind, words, mentions: mentions.length, directQuotes, indirectQuotes })), [
      { id: AUTHOR, kind: 'author', words: 5, mentions: 0, directQuotes: 0, indirectQuotes: 0 },
      { id: 'Jane Smith', kind: 'named', words: 4, mentions: 2, directQuotes: 1, indirectQuotes: 1 },
    ]);
  });
});

describe('reports across paragraphs', () => {
  const contents = (rows: readonly Row[]) => {
    const text = rows.map((r) => unmark(r).text).join('\n');
    return link('en', rows).attributions.map((a) => ({ certainty: a.certainty, content: a.content.map((c) => text.slice(c.start, c.end)) }));
  };

  it('takes what follows a colon from the next paragraph', () => {
    assert.deepEqual(contents([{ text: '[She] added:', kinds: ['pronoun'] }, { text: '“We are ready.”', kinds: [] }]), [{ certainty: 'certain', content: ['“We are ready.”'] }]);
  });

  it('goes on through a quotation that is not closed', () => {
    assert.deepEqual(contents([{ text: '[Jane Smith] said: {“We are ready.}', kinds: ['named'] }, { text: '“And we will stay.”', kinds: [] }]),
      [{ certainty: 'certain', content: ['“We are ready.', '“And we will stay.”'] }]);
  });

  it('guesses at the speaker of a paragraph that is all quotation', () => {
    assert.deepEqual(contents([{ text: '{“We are ready,”} [Jane Smith] said.', kinds: ['named'] }, { text: '“Nobody will be turned away.”', kinds: [] }]), [
      { certainty: 'certain', content: ['“We are ready,”'] },
      { certainty: 'guess', content: ['“Nobody will be turned away.”'] },
    ]);
  });

  it('guesses that reported speech goes on where its tense does', () => {
    assert.deepEqual(contents([{ text: '[The minister] said {the road would close}. It would reopen in May. The sun shone.', kinds: ['role'] }]), [
      { certainty: 'certain', content: ['the road would close'] },
      { certainty: 'guess', content: ['It would reopen in May.'] },
    ]);
  });

  it('leaves a quotation in a paragraph of the author alone', () => {
    assert.equal(contents([{ text: '{“We are ready,”} [Jane Smith] said.', kinds: ['named'] }, { text: 'The film “Nobody will be turned away” opened last week in all our cinemas.', kinds: [] }]).length, 1);
  });
});
