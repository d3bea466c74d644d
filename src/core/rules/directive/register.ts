import type { Unweighed } from '../../findings/weigh.ts';
import type { Directive } from './model.ts';

/** *Ordren om å …* after *beordret presidenten …* has the same issuer: a later order without one takes the issuer last named. */
export function withIssuers(findings: readonly Unweighed[]): Unweighed[] {
  let last: Directive['issuer'] = null;
  return findings.map((finding) => {
    const { directive } = finding;
    if (!directive || directive.own) return finding;
    if (directive.issuer) last = directive.issuer;
    if (directive.issuer || !last || !refersBack(finding)) return finding;
    return { ...finding, directive: { ...directive, issuer: last } };
  });
}

/** A definite noun speaks of an order that the reader has met. */
function refersBack({ text, directive }: Unweighed): boolean {
  return directive?.wording === 'quoted' || /^(?:\S*(?:ordren|direktivet|instruksen|pålegget|befalingen|befalinga)\b|the\b|this\b|that\b|denne\b|dette\b)/i.test(text);
}
