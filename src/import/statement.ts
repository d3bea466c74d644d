import { stringify } from 'yaml';
import type { Imported } from './model.ts';

/**
 * The statement that a document becomes: its text under front matter that says where it came from. No `source` among it: that is who
 * issues the statement, and a document's properties only tell whose program made the file.
 */
export function statementOf({ text, title, date, author }: Imported, file: string): string {
  const known = Object.entries({ file, title, date, author }).filter(([, value]) => value);
  return `---\n${stringify(Object.fromEntries(known), { lineWidth: 0 })}---\n\n${text.trim()}\n`;
}
