/** Changes to a project's own YAML files: comments and order stay, and what cannot be read is not written over. */
import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';
import type { Language, Severity } from '../model.ts';
import { readConfig } from './config.ts';
import { readTerms } from './terms.ts';

/** The content of `terms.yaml` with a term allowed. Throws LexiconProblem where the content is damaged. */
export function allowTerm(file: string, yaml: string, language: Language, term: string): string {
  const { allowed } = readTerms(file, yaml);
  if (allowed[language]?.some((a) => a.term === term)) return yaml;
  const document = parseDocument(yaml);
  const list = document.getIn(['allowed', language], true);
  if (isSeq(list)) list.add(document.createNode(term));
  else document.setIn(['allowed', language], [term]);
  return written(document);
}

export interface SourceEntry {
  /** Relative to the folder that holds `.statement-review`. */
  readonly file: string;
  readonly source: string;
}

/** The content of `config.yaml` with the source of one statement. Throws LexiconProblem where the content is damaged. */
export function setSource(file: string, yaml: string, entry: SourceEntry, ruleIds: readonly string[]): string {
  readConfig(file, yaml, ruleIds);
  const document = parseDocument(yaml);
  const glob = literalGlob(entry.file);
  const sources = document.get('sources', true);
  if (isSeq(sources)) putFirst(document, sources, glob, entry.source);
  else document.set('sources', document.createNode([{ files: [glob], source: entry.source }]));
  return written(document);
}

export interface SeverityEntry {
  readonly rule: string;
  readonly severity: Severity | 'off';
}

/** The content of `config.yaml` with the severity of one rule. Throws LexiconProblem where the content is damaged. */
export function setSeverity(file: string, yaml: string, { rule, severity }: SeverityEntry, ruleIds: readonly string[]): string {
  readConfig(file, yaml, ruleIds);
  const document = parseDocument(yaml);
  document.setIn(['rules', rule], severity);
  return written(document);
}

/** The first entry that matches counts, so that one statement's own stands before those of its folder. */
function putFirst(document: Document, sources: YAMLSeq, glob: string, source: string): void {
  const own = sources.items.filter(isMap).find((item) => {
    const files: unknown = item.get('files');
    return isSeq(files) && files.items.length === 1 && isScalar(files.items[0]) && files.items[0].value === glob;
  });
  if (own) own.set('source', source);
  else sources.items.unshift(document.createNode({ files: [glob], source }));
}

/** A glob that matches one path and no other. */
export function literalGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|]/g, '\\$&');
}

/** Long lines stay as they are. */
export function written(document: Document): string {
  return document.toString({ lineWidth: 0 });
}

/** The text with a key of its front matter set; without front matter it gets one. The edit is for the head of the text. */
export function frontMatterEdit(text: string, key: 'source' | 'language', value: string): { start: number; end: number; newText: string } {
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const block = /^---[ \t]*\r?\n/.exec(text);
  const closing = block && /^(?:---|\.\.\.)[ \t]*$/m.exec(text.slice(block[0].length));
  if (!block || !closing) return { start: 0, end: 0, newText: ['---', line(key, value), '---', '', ''].join(newline) };
  const start = block[0].length;
  const end = start + closing.index;
  const document = parseDocument(text.slice(start, end));
  document.set(key, value);
  return { start, end, newText: written(document).replace(/\r?\n/g, newline) };
}

function line(key: string, value: string): string {
  return written(new Document({ [key]: value })).trimEnd();
}
