/**
 * A field in which statements soften. Its words are in grammar/softening.yaml of each language: `soft-NAME` holds the everyday words that soften,
 * `of-NAME` what they soften when they stand with it (*adjust* + *the workforce*, *manage* + *wolves*). Alone neither is a euphemism.
 */
export interface SoftenedField {
  readonly name: string;
  /** So many words may stand between the two. */
  readonly gap: number;
  /** Is what is softened the subject as well: *two roles were impacted*, *45 colleagues leave us*? `passive`: only of a passive verb. */
  readonly subject: 'never' | 'passive' | 'always';
  /** What is marked: the softening word alone, or both with what stands between them. */
  readonly mark: 'soft' | 'both';
  /** Only in a sentence that tells of harm (list `harm`). */
  readonly harm?: true;
  /** Does a compound that ends in the softening word soften too (*behandlingsavvik*)? */
  readonly compounds?: true;
}

const act = (name: string, more: Partial<SoftenedField> = {}): SoftenedField => ({ name, gap: 5, subject: 'passive', mark: 'soft', ...more });
const pair = (name: string, more: Partial<SoftenedField> = {}): SoftenedField => ({ name, gap: 2, subject: 'never', mark: 'both', ...more });

export const SOFTENED_FIELDS: readonly SoftenedField[] = [
  // Acts: cuts and closures, prices, people who lose work or home, killing, force, war, coercive care, censorship, land and water.
  act('cut', { mark: 'both', gap: 4 }),
  act('closure', { subject: 'always' }),
  act('price', { mark: 'both', gap: 4 }),
  act('leaving', { subject: 'always' }),
  act('killing'),
  act('force'),
  act('war'),
  act('care'),
  act('censorship'),
  act('land'),
  act('leak', { subject: 'always' }),
  act('weapon', { gap: 4 }),
  act('service-change', { gap: 3 }),
  // Word beside word: a soft adjective and a vague event, a small amount of a nuisance, less of a service, an admission under a modal verb, few of those harmed.
  pair('event', { gap: 1 }),
  pair('nuisance', { gap: 1 }),
  pair('service', { gap: 1 }),
  pair('hedge', { gap: 3 }),
  pair('share', { gap: 2, harm: true }),
  // Asked to do what one is made to do; what one thing did to another told as a meeting of the two; kindness of manner in killing and force.
  pair('urging', { gap: 1 }),
  pair('contact'),
  pair('kindness', { gap: 3 }),
  // A vague event noun where one happens or is regretted.
  pair('happening', { gap: 5, subject: 'always', mark: 'soft', compounds: true }),
];
