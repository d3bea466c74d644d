import type { InflectionClasses } from '../inflection.ts';
import { adjectives } from './inflection/adjectives.ts';
import { invariables } from './inflection/invariable.ts';
import { nouns } from './inflection/nouns.ts';
import { verbs } from './inflection/verbs.ts';

/** How the lemmas of the Nynorsk lexicons inflect; spelling and optional forms follow the norm of 2012. */
export const classes: InflectionClasses = { ...nouns, ...verbs, ...adjectives, ...invariables };
