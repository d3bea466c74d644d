import { Class } from '../../lexicon/class.ts';
import { Trait } from './traits.ts';
import type { View } from './view.ts';

/** A cue verb with its auxiliaries: *har ikke sagt*, *skal ha hevdet*, *ble opplyst*. */
export interface VerbGroup {
  /** The finite verb; for an infinitive clause, the infinitive marker. */
  readonly finite: number;
  readonly main: number;
  readonly passive: boolean;
  readonly infinitive: boolean;
}

/** The verb group of a cue verb at a token; undefined where the form is no predicate there. */
export function verbGroupAt(view: View, main: number): VerbGroup | undefined {
  if (view.has(main, Trait.infinitive) && !isOwnFinite(view, main)) return infinitiveGroup(view, main);
  if (view.has(main, Trait.participle)) {
    const group = participleGroup(view, main);
    if (group) return group;
  }
  return view.has(main, Trait.finite) && !isNounHere(view, main) ? { finite: main, main, passive: isPassiveForm(view, main), infinitive: false } : undefined;
}

/** A form that is finite and infinitive (*hevdes*, nynorsk *hevda*) is finite unless something governs it. */
function isOwnFinite(view: View, main: number): boolean {
  if (!view.has(main, Trait.finite)) return false;
  return markerOf(view, main) < 0 && view.auxiliaryOf(main, Trait.modal | Trait.have | Trait.be) < 0;
}

function isNounHere(view: View, main: number): boolean {
  return view.has(main, Trait.nominal) && !view.isFinite(main);
}

function isPassiveForm(view: View, main: number): boolean {
  const { readings } = view.tokens[main]!.word;
  return readings.some((r) => r.tag === 'pass') && !readings.some((r) => r.class === Class.deponent);
}

function infinitiveGroup(view: View, main: number): VerbGroup | undefined {
  const marker = markerOf(view, main);
  const passive = isPassiveForm(view, main);
  if (marker >= 0) return { finite: marker, main, passive, infinitive: true };
  const modal = view.auxiliaryOf(main, Trait.modal);
  return modal < 0 ? undefined : { finite: modal, main, passive, infinitive: false };
}

/** *å si*, *å ikke si*: the infinitive marker before a verb, or -1. */
function markerOf(view: View, main: number): number {
  for (let i = main - 1; i >= view.first && i >= main - 3; i--) {
    if (view.has(i, Trait.infinitiveMarker)) return i;
    if (!view.has(i, Trait.adverb)) return -1;
  }
  return -1;
}

function participleGroup(view: View, main: number): VerbGroup | undefined {
  const auxiliary = view.auxiliaryOf(main, Trait.have | Trait.be);
  const attributive = view.has(main, Trait.adverb) || (view.has(main - 1, Trait.determiner) && !view.has(main - 1, Trait.pronoun));
  if (auxiliary < 0 || attributive) return undefined;
  const passive = view.has(auxiliary, Trait.be) && !view.has(auxiliary, Trait.have);
  if (passive && (view.listed(main, Class.adjective) || view.has(main, Trait.doubtful))) return undefined;
  const first = firstAuxiliary(view, auxiliary);
  return { finite: first, main, passive, infinitive: view.has(first, Trait.infinitiveMarker) };
}

/** *skal ha sagt*, *kan ha blitt sagt*: the auxiliary that is finite. */
function firstAuxiliary(view: View, auxiliary: number): number {
  if (view.has(auxiliary, Trait.finite) && view.isFinite(auxiliary)) return auxiliary;
  const outer = view.auxiliaryOf(auxiliary, Trait.have | Trait.modal);
  if (outer >= 0) return firstAuxiliary(view, outer);
  const marker = markerOf(view, auxiliary);
  return marker >= 0 ? marker : auxiliary;
}
