import { say } from '../messages/say.ts';
import type { Language } from '../model.ts';
import { spokenLanguage } from '../review-language.ts';
import type { FullReview, Review } from '../review.ts';
import { Lines } from './lines.ts';
import { speakerName, stateName } from './names.ts';

const COLUMNS = ['file', 'line', 'column', 'rule', 'severity', 'text', 'message', 'speaker', 'state', 'reason', 'reviewer', 'date'];

export interface Dialect {
  readonly separator: string;
  /** What the file begins with. */
  readonly mark: string;
  readonly decimal: '.' | ',';
}

/** As RFC 4180 has it; and as Excel opens it by a double click where the comma is the decimal sign, and takes it for UTF-8. */
export const DIALECTS = { csv: { separator: ',', mark: '', decimal: '.' }, 'csv-excel': { separator: ';', mark: '\ufeff', decimal: ',' } } as const satisfies Record<string, Dialect>;

export function csvHead(dialect: Dialect): string {
  return dialect.mark + csvLine(COLUMNS, dialect);
}

/** One row a finding; of a text that was not reviewed one that says so. */
export function csvRows(file: string, review: Review, dialect: Dialect, messages?: Language): string {
  const language = messages ?? spokenLanguage(review);
  const rows = review.refused ? [refusal(file, say(language, `refused.${review.refused}`))] : findingRows(file, review, language);
  return rows.map((row) => csvLine(row, dialect)).join('');
}

function findingRows(file: string, review: FullReview, language: Language): string[][] {
  const lines = new Lines(review.text);
  return review.findings.map((f) => {
    const { line, column } = lines.at(f.start);
    const { reason, reviewer, date } = f.decision ?? {};
    return [file, String(line), String(column), f.rule, f.severity, f.text, f.message, speakerName(review, f.voice, language), stateName(f, language), reason ?? '', reviewer ?? '', date ?? ''];
  });
}

function refusal(file: string, message: string): string[] {
  return COLUMNS.map((column) => (column === 'file' ? file : column === 'message' ? message : ''));
}

/** A record with the break that ends it. */
export function csvLine(cells: readonly string[], { separator }: Dialect): string {
  return `${cells.map((value) => cell(value, separator)).join(separator)}\r\n`;
}

/** Statement text is hostile: a cell that a spreadsheet would take for a formula is made text (OWASP, "CSV Injection"). */
function cell(value: string, separator: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return safe.includes(separator) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
