import type { Range, Span } from '../../model.ts';

/** One row of the directive register: who orders whom to do what, in whose words, and who says so. */
export interface Directive extends Range {
  /** Null where nobody is named, or where the author itself orders (`own`). */
  readonly issuer: Span | null;
  readonly addressee: Span | null;
  readonly act: Span | null;
  readonly deadline: Span | null;
  /** `quoted`: the words of the order stand in quotation marks. */
  readonly wording: 'quoted' | 'reported';
  /** Who says that it was issued: a speaker's name; the author where nobody else does. */
  readonly saysWho: string;
  readonly stance: 'adopted' | 'reported' | 'disputed';
  /** The speaker orders in its own name: *Do not …*, *Vi krever …* */
  readonly own: boolean;
}

/** It says of whom something is demanded, or what: without either it is an order that is only spoken of. */
export function isDemanding({ addressee, act }: Directive): boolean {
  return addressee !== null || act !== null;
}

/** Moves a directive and all its parts. */
export function mapDirective(directive: Directive, map: <T extends Range>(range: T) => T): Directive {
  const { issuer, addressee, act, deadline } = directive;
  const moved = (span: Span | null) => span && map(span);
  return { ...map(directive), issuer: moved(issuer), addressee: moved(addressee), act: moved(act), deadline: moved(deadline) };
}
