import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Node, type YAMLMap } from 'yaml';
import { LexiconProblem, nearest } from './problem.ts';

/** One key of a mapping: how its value is read, and whether it must be there. */
export interface Field<T> {
  readonly read: (value: YamlValue) => T;
  readonly optional?: boolean;
}

type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/** A node of a YAML file that knows where it stands, so that every complaint names file and line. */
export class YamlValue {
  constructor(
    private readonly file: YamlFile,
    readonly node: Node | null,
    private readonly offset: number,
  ) {}

  fail(what: string): never {
    throw new LexiconProblem(this.file.name, this.line, what);
  }

  get line(): number {
    return this.file.lineAt(this.node?.range?.[0] ?? this.offset);
  }

  text(): string {
    const value = isScalar(this.node) ? this.node.value : undefined;
    if (typeof value !== 'string') this.fail('a text is expected here; put quotation marks around a number or a yes/no word');
    if (!value.trim()) this.fail('a text is expected here, and it is empty');
    return value;
  }

  boolean(): boolean {
    const value = isScalar(this.node) ? this.node.value : undefined;
    return typeof value === 'boolean' ? value : this.fail('true or false is expected here');
  }

  number(): number {
    const value = isScalar(this.node) ? this.node.value : undefined;
    return typeof value === 'number' ? value : this.fail('a number is expected here');
  }

  /** Nothing but comments. */
  get isEmpty(): boolean {
    return this.node === null || (isScalar(this.node) && this.node.value === null);
  }

  oneOf<T extends string>(known: readonly T[]): T {
    const value = this.text();
    if ((known as readonly string[]).includes(value)) return value as T;
    const near = nearest(value, known);
    return this.fail(`"${value}" is unknown${near ? `; did you mean "${near}"?` : `; known are ${known.join(', ')}`}`);
  }

  list<T>(read: (value: YamlValue) => T): T[] {
    if (!isSeq(this.node)) return this.fail('a list is expected here');
    return this.node.items.map((item) => read(this.child(item as Node | null)));
  }

  /** All keys of a mapping with any names, in order. */
  entries(): { key: YamlValue; value: YamlValue }[] {
    const map = this.map();
    return map.items.map((pair) => {
      const key = this.child(pair.key as Node | null);
      return { key, value: new YamlValue(this.file, pair.value as Node | null, (pair.key as Node).range?.[0] ?? this.offset) };
    });
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  get isMapping(): boolean {
    return isMap(this.node);
  }

  /** A mapping with known keys: unknown ones, missing ones and repeated ones are named. */
  record<T>(fields: Fields<T>): T {
    const known = Object.keys(fields) as (keyof T & string)[];
    const result: Partial<T> = {};
    for (const { key, value } of this.entries()) {
      const name = key.oneOf(known);
      result[name] = fields[name].read(value);
    }
    const missing = known.filter((name) => !fields[name].optional && !(name in result));
    if (missing.length) this.fail(`missing: ${missing.join(', ')}`);
    return result as T;
  }

  private map(): YAMLMap {
    return isMap(this.node) ? this.node : this.fail('keys and values are expected here');
  }

  private child(node: Node | null): YamlValue {
    return new YamlValue(this.file, node, this.node?.range?.[0] ?? this.offset);
  }
}

class YamlFile {
  private readonly lines = new LineCounter();
  readonly root: YamlValue;

  constructor(
    readonly name: string,
    text: string,
  ) {
    const document = parseDocument(text, { lineCounter: this.lines, uniqueKeys: true });
    const error = document.errors[0] ?? document.warnings[0];
    if (error) throw new LexiconProblem(name, this.lineAt(error.pos[0]), error.message.split('\n')[0]!);
    this.root = new YamlValue(this, document.contents as Node | null, 0);
  }

  lineAt(offset: number): number {
    return this.lines.linePos(offset).line;
  }
}

/** Parses one YAML file. Throws LexiconProblem on a syntax error. */
export function readYaml(name: string, text: string): YamlValue {
  return new YamlFile(name, text).root;
}

export const text: Field<string> = { read: (v) => v.text() };
export const texts: Field<string[]> = { read: (v) => v.list((item) => item.text()) };
export const oneOrMore: Field<string[]> = { read: (v) => (v.isList ? texts.read(v) : [v.text()]) };
export const flag: Field<boolean> = { read: (v) => v.boolean() };

export function optional<T>(field: Field<T>): Field<T> {
  return { ...field, optional: true };
}

export function oneOf<T extends string>(known: readonly T[]): Field<T> {
  return { read: (v) => v.oneOf(known) };
}

export function listOf<T extends string>(known: readonly T[]): Field<T[]> {
  return { read: (v) => v.list((item) => item.oneOf(known)) };
}
