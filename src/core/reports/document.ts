/** A report before it takes a format: headings, paragraphs, lists and tables of plain text. */
export type Block =
  /** `anchor`: the name by which links of the same report lead to it. */
  | { readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly anchor?: string }
  | { readonly type: 'paragraph'; readonly text: string }
  /** Words of the statement, with the part in question marked. */
  | { readonly type: 'quote'; readonly before: string; readonly marked: string; readonly after: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  /** Each leads to a heading, and says more after its link. */
  | { readonly type: 'links'; readonly ordered: boolean; readonly items: readonly { readonly to: string; readonly link: string; readonly text?: string }[] }
  | { readonly type: 'facts'; readonly rows: readonly (readonly [name: string, value: string])[] }
  | { readonly type: 'table'; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly numeric?: readonly number[] }
  /** What follows begins on a new page, where there are pages. */
  | { readonly type: 'break' };

export interface ReportDocument {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly blocks: readonly Block[];
}
