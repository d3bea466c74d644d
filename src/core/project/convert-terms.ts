/** Old `terms.yaml` files in the form of today: comments and order stay, and what already has it is left as it is. */
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { foundIn } from './check-terms.ts';
import { written } from './edit.ts';
import { placedTerms, type PlacedTerm } from './terms.ts';

/** The content of a file, and how many of its terms are written otherwise now. */
export interface ConvertedTerms {
  readonly yaml: string;
  readonly changed: number;
}

/**
 * Before, `fires` did not say where its term stands, every entry had a `quiet` (most with the word in quotation marks, which keep any word quiet),
 * an empty `instead` and the source `own`. Throws LexiconProblem on what cannot be read.
 */
export function convertTerms(file: string, yaml: string): ConvertedTerms {
  const placed = placedTerms(file, yaml);
  const document = parseDocument(yaml);
  const changed = entriesOf(document.get('loaded', true)).filter((entry, n) => convert(entry, placed[n]!)).length;
  return { yaml: changed ? written(document) : yaml, changed };
}

/** The terms of all languages, in the order of `placedTerms`. */
function entriesOf(loaded: unknown): YAMLMap[] {
  const lists = isMap(loaded) ? loaded.items.map(({ value }) => value) : [];
  return lists.filter(isSeq).flatMap(({ items }) => items.filter(isMap));
}

/** Was there anything to change? */
function convert(entry: YAMLMap, placed: PlacedTerm): boolean {
  return [markPlace(entry, placed), dropQuiet(entry, placed), dropEmpty(entry, 'instead'), dropOwn(entry)].some(Boolean);
}

function markPlace(entry: YAMLMap, placed: PlacedTerm): boolean {
  const { fires } = placed.term;
  if (!fires || fires.includes('⟦')) return false;
  const [place, ...more] = foundIn(fires, placed);
  if (!place || more.length) return false;
  entry.set('fires', `${fires.slice(0, place.start)}⟦${fires.slice(place.start, place.end)}⟧${fires.slice(place.end)}`);
  return true;
}

function dropQuiet(entry: YAMLMap, { term: { quiet = [], unless, only } }: PlacedTerm): boolean {
  const kept = unless || only ? quiet.filter((sentence) => !/[«»“”"„]/.test(sentence)) : [];
  if (kept.length === quiet.length) return false;
  if (kept.length) entry.set('quiet', kept.length === 1 ? kept[0] : kept);
  else entry.delete('quiet');
  return true;
}

function dropEmpty(entry: YAMLMap, key: string): boolean {
  const list = entry.get(key, true);
  return isSeq(list) && !list.items.length && entry.delete(key);
}

function dropOwn(entry: YAMLMap): boolean {
  const from = entry.get('from', true);
  const own = isSeq(from) ? indexOfOwn(from) : -1;
  if (!isSeq(from) || own < 0) return false;
  from.delete(own);
  dropEmpty(entry, 'from');
  return true;
}

function indexOfOwn(from: YAMLSeq): number {
  return from.items.findIndex((item) => isScalar(item) && item.value === 'own');
}
