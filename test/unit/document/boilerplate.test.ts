import assert from 'node:assert/strict';
import { readStatement } from '../../../src/core/document/statement.ts';
import { Reviewer } from '../../../src/core/review.ts';

const RELEASE = 'Fjordkraft åpner ny kai\n\nFjordkraft åpner en ny kai.\n\nOm Fjordkraft\n\nFjordkraft er et kraftselskap.\n\nKontakt:\n\nKari Holm, tlf. 90 00 00 00\n';

describe('boilerplate', () => {
  const kindOf = (text: string, boilerplate: readonly string[]) => readStatement(`Kaia er stengt.\n\n${text}\n\nHavna er åpen.`, 0, [], { boilerplate }).blocks[1]!.kind;
  const patterns: readonly [pattern: string, text: string, matches: boolean][] = [
    ['Vi er en del av Nordgruppen', 'Vi er en del av Nordgruppen, som eier kaia.', true],
    ['vi er en del av nordgruppen', 'Vi er en del  av\tNordgruppen.', true],
    ['Vi er*Nordgruppen', 'Vi er fra i dag en del av Nordgruppen.', true],
    ['*Nordgruppen', 'Fra i dag er vi en del av Nordgruppen.', true],
    ['Nordgruppen', 'Fra i dag er vi en del av Nordgruppen.', false],
    ['Vi er*Nordgruppen', 'Nordgruppen er det vi er.', false],
    ['Vi (i dag) er [x]', 'Vi (i dag) er [x] og y.', true],
    ['Vi .r', 'Vi er her.', false],
    ['You receive this*unsubscribe*here', 'You receive this because you asked; to unsubscribe, click here.', true],
    ['Me skriv på nynorsk', 'Me skriv på nynorsk når me vil.', true],
  ];
  for (const [pattern, text, matches] of patterns) {
    it(`“${pattern}” is ${matches ? '' : 'not '}how this begins: ${text}`, () => { assert.equal(kindOf(text, [pattern]) === 'boilerplate', matches); });
  }

  it('of a team hides nothing but the block itself', () => {
    const text = 'Byen ble overtatt av terrorister.\n\nVi er Nordgruppen, og terrorister er terrorister.\n\nByen ble overtatt av terrorister.';
    const marked = (boilerplate: readonly string[]) => new Reviewer({ boilerplate }).review(text, { language: 'nb' }).findings.filter(({ rule }) => rule === 'framing/label').length;
    assert.deepEqual([marked([]), marked(['Vi er Nordgruppen'])], [4, 2]);
  });

  it('is prose where that is wanted, and still tells who issues the statement', () => {
    const { blocks, issuer } = readStatement(RELEASE, 0, [], { reviewBoilerplate: true });
    assert.deepEqual(blocks.filter(({ kind }) => kind === 'boilerplate' || kind === 'contact'), []);
    assert.deepEqual(issuer, readStatement(RELEASE, 0, []).issuer);
    assert.equal(issuer?.name, 'Fjordkraft');
    assert.equal(readStatement('Kaia er stengt.\n\nVi er her.', 0, [], { boilerplate: ['Vi er'], reviewBoilerplate: true }).blocks[1]!.kind, 'text');
  });
});
