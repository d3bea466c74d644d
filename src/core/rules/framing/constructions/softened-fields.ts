import { Class } from '../../../lexicon/class.ts';




/**
 * A field in which statements soften: everyday words that soften, and what they soften when they stand with it (*adjust* + *the workforce*,
 * *manage* + *wolves*). Alone neither is a euphemism.
 */
export interface SoftenedField {
  readonly soft: Class;
  readonly softened: Class;
  /** So many words may stand between the two. */
  readonly gap: number;
  /** Is what is softened the subject as well: *two roles were impacted*, *45 colleagues leave us*? `passive`: only of a passive verb. */
  readonly subject: 'never' | 'passive' | 'always';
  /** What is marked: the softening word alone, or both with what stands between them. */
  readonly mark: 'soft' | 'both';
  /** Only in a sentence that tells of harm (`Class.harm`). */
  readonly harm?: true;
  /** Does a compound that ends in the softening word soften too (*behandlingsavvik*)? */
  readonly compounds?: true;
}

const act = (soft: Class, softened: Class, more: Partial<SoftenedField> = {}): SoftenedField => ({ soft, softened, gap: 5, subject: 'passive', mark: 'soft', ...more });
const pair = (soft: Class, softened: Class, more: Partial<SoftenedField> = {}): SoftenedField => ({ soft, softened, gap: 2, subject: 'never', mark: 'both', ...more });

export const SOFTENED_FIELDS: readonly SoftenedField[] = [
  // Acts: cuts and closures, prices, people who lose work or home, killing, force, war, coercive care, censorship, land and water.
  act(Class.softCut, Class.ofCut, { mark: 'both', gap: 4 }),
  act(Class.softClosure, Class.ofClosure, { subject: 'always' }),
  act(Class.softPrice, Class.ofPrice, { mark: 'both', gap: 4 }),
  act(Class.softLeaving, Class.ofLeaving, { subject: 'always' }),
  act(Class.softKilling, Class.ofKilling),
  act(Class.softForce, Class.ofForce),
  act(Class.softWar, Class.ofWar),
  act(Class.softCare, Class.ofCare),
  act(Class.softCensorship, Class.ofCensorship),
  act(Class.softLand, Class.ofLand),
  act(Class.softLeak, Class.ofLeak, { subject: 'always' }),
  act(Class.softWeapon, Class.ofWeapon, { gap: 4 }),
  act(Class.softServiceChange, Class.ofServiceChange, { gap: 3 }),
  // Word beside word: a soft adjective and a vague event, a small amount of a nuisance, less of a service, an admission under a modal verb, few of those harmed.
  pair(Class.softEvent, Class.ofEvent, { gap: 1 }),
  pair(Class.softNuisance, Class.ofNuisance, { gap: 1 }),
  pair(Class.softService, Class.ofService, { gap: 1 }),
  pair(Class.softHedge, Class.ofHedge, { gap: 3 }),
  pair(Class.softShare, Class.ofShare, { gap: 2, harm: true }),
  // Asked to do what one is made to do; what one thing did to another told as a meeting of the two; kindness of manner in killing and force.
  pair(Class.softUrging, Class.ofUrging, { gap: 1 }),
  pair(Class.softContact, Class.ofContact),
  pair(Class.softKindness, Class.ofKindness, { gap: 3 }),
  // A vague event noun where one happens or is regretted.
  pair(Class.softHappening, Class.ofHappening, { gap: 5, subject: 'always', mark: 'soft', compounds: true }),
];
