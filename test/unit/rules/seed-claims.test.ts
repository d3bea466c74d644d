import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Reviewer } from '../../../src/core/review.ts';

const text = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');
const review = new Reviewer().review(text);

// A rule and words that a mark of it must hold.
const EXPECTED: readonly (readonly [string, string])[] = [
  ['attribution/accusation', 'overtatt av terrorgrupper'],
  ['attribution/agentless-passive', 'har blitt trent opp utenfor Kasakhstan'],
  ['attribution/motive', 'har som mål å undergrave lov og orden'],
  ['attribution/accusation', 'Deres kriminelle aktiviteter har inkludert opptøyer'],
  ['attribution/unsourced-evidence', 'Alt er godt dokumentert'],
  ['attribution/vague-source', 'flere spekulasjoner i medier'],
  ['attribution/agentless-passive', 'er tatt ut av sammenheng'],
  ['attribution/assertion', 'Ordren om å åpne ild refererer utelukkende'],
  ['attribution/assertion', 'har utviklet seg til noe helt annet'],
  ['attribution/accusation', 'godt koordinert angrep'],
  ['attribution/motive', 'med sikte på en voldelig maktovertakelse'],
  ['attribution/unsourced-number', 'flere tusen bevæpnede terrorister'],
  ['attribution/agentless-passive', 'er trent utenfor Kasakhstan'],
  ['attribution/accusation', 'herjet administrative kontorer'],
  ['attribution/accusation', 'erobret flyplassen i Almaty'],
  ['attribution/accusation', 'tatt gisler'],
  ['attribution/accusation', 'angrepet ambulanser'],
  ['attribution/unsourced-evidence', 'De siste oppdateringene viser'],
  ['directive/reported', 'På hans ordre'],
  ['directive/reported', 'beordret presidenten politi- og sikkerhetsstyrkene om å handle raskt'],
  ['directive/quoted', '«skyte for å drepe»-direktivet'],
  ['directive/reported', 'Ordren om å åpne ild'],
];

describe('claims and directives of the seed', () => {
  for (const [rule, words] of EXPECTED) {
    it(`${rule}: ${words}`, () => {
      const at = review.findings.filter((f) => f.text.includes(words) && f.kind === rule.split('/')[0]);
      assert.ok(at.some((f) => f.rule === rule), `found there: ${at.map((f) => f.rule).join(', ') || 'nothing'}`);
    });
  }

  it('leaves to the president what he said', () => {
    const said = text.indexOf('retten til en fredelig forsamling');
    assert.deepEqual(review.findings.filter((f) => f.kind === 'attribution' && f.start <= said && said < f.end), []);
  });

  it('marks no place twice as a claim', () => {
    const claims = review.findings.filter((f) => f.kind === 'attribution');
    claims.slice(1).forEach((f, n) => assert.ok(f.start >= claims[n]!.end, `${claims[n]!.text} | ${f.text}`));
  });

  it('keeps the register: issuer, act, stance', () => {
    const rows = review.directives.map(({ issuer, act, stance }) => [issuer?.text, act?.text, stance]);
    assert.deepEqual(rows, [
      ['President Kassym-Jomart Tokajev', undefined, 'reported'],
      ['presidenten', 'å handle raskt og uten å nøle', 'reported'],
      ['presidenten', 'skyte for å drepe', 'disputed'],
      ['presidenten', 'å åpne ild', 'reported'],
    ]);
    assert.equal(review.directives[1]!.addressee?.text, 'politi- og sikkerhetsstyrkene');
  });
});
