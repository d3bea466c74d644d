import { Can, Is } from '../../grammar/can.ts';
import type { Clause } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import type { View } from './view.ts';

/** A cue verb with its auxiliaries: *har ikke sagt*, *skal ha hevdet*, *ble opplyst*. */
export interface VerbGroup {
  /** The finite verb; for an infinitive clause, the infinitive marker; of a verb that shares its auxiliary, the verb. */
  readonly finite: number;
  readonly main: number;
  readonly passive: boolean;
  /** The clause that the verb is that of; none of an infinitive's. */
  readonly clause: Clause | undefined;
}

/** The verb group of a cue verb at a token; undefined where the form is no predicate there. */
export function verbGroupAt(view: View, main: number): VerbGroup | undefined {
  const clause = view.a.clauseOf(main);
  if (!clause) return infinitiveGroup(view, main);
  const passive = clause.voice === 'passive' && clause.verb === main;
  if (passive && view.must(main, Can.participle) && view.listed(main, Class.adjective)) return undefined;
  return { finite: clause.finite ?? main, main, passive, clause };
}

function infinitiveGroup(view: View, main: number): VerbGroup | undefined {
  if (!view.must(main, Can.infinitive | Can.participle)) return undefined;
  const around = view.a.clauseAround(main);
  // *fikk vite*
  if (around?.finite === main - 1 && view.must(main, Can.infinitive) && view.listed(main - 1, Class.modal)) return { finite: main - 1, main, passive: false, clause: around };
  const marker = markerOf(view, main);
  return marker < 0 ? undefined : { finite: marker, main, passive: view.is(main, Is.passive) || view.is(main - 1, Is.become), clause: undefined };
}

/** *å si*, *å ikke ha sagt*: the infinitive marker before a verb, or -1. */
function markerOf(view: View, main: number): number {
  for (let i = main - 1; i >= view.first && i >= main - MARKER_REACH; i--) {
    if (view.must(i, Can.infinitiveMarker)) return i;
    if (!view.must(i, Can.adverb) && !view.is(i, AUXILIARY)) return -1;
  }
  return -1;
}

const MARKER_REACH = 4;
const AUXILIARY = Is.have | Is.be | Is.become | Is.modal;
