/** What a person says of a speaker, in `config.yaml`: comments and order stay. */
import { isMap, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { readConfig } from './config.ts';

/** `as`: what the speaker is to be called, a name of its own or that of another; left out: it is no speaker. */
export interface SpeakerEntry {
  readonly speaker: string;
  readonly as?: string;
}

/** The content of `config.yaml` with it. Throws LexiconProblem where the content is damaged. */
export function setSpeaker(file: string, yaml: string, { speaker, as }: SpeakerEntry, ruleIds: readonly string[]): string {
  readConfig(file, yaml, ruleIds);
  const document = parseDocument(yaml);
  if (as === undefined) add(document, ['notSpeakers'], speaker);
  else rename(document, speaker, as);
  return document.toString({ lineWidth: 0 });
}

/** Whom it was the name of gets the other name too. */
function rename(document: Document, speaker: string, as: string): void {
  const own = entryOf(document, speaker);
  const other = entryOf(document, as);
  if (own && !other) own.set('name', as);
  const entry = other ?? own;
  if (!entry) add(document, ['speakers'], { name: as, names: [speaker] });
  else if (!namesOf(entry).includes(speaker)) entry.set('names', [...namesOf(entry), speaker]);
}

function entryOf(document: Document, name: string): YAMLMap | undefined {
  const speakers = document.get('speakers', true);
  return isSeq(speakers) ? speakers.items.filter(isMap).find((item) => item.get('name') === name) : undefined;
}

function namesOf(entry: YAMLMap): string[] {
  const names = entry.get('names', true);
  return isSeq(names) ? (names.toJSON() as string[]) : [];
}

function add(document: Document, path: readonly string[], value: unknown): void {
  const list = document.getIn(path, true);
  if (isSeq(list)) list.add(document.createNode(value));
  else document.setIn(path, document.createNode([value]));
}
