import { settledIn } from '../findings/open.ts';
import { csvLine, type Dialect } from './csv.ts';
import { densityOf, type Figures } from './stats.ts';

export interface NamedFigures extends Figures {
  readonly file: string;
  /** Missing where it was not reviewed. */
  readonly language?: string;
}

const COLUMNS = ['file', 'date', 'issuer', 'language', 'words', 'open', 'warning', 'information', 'hint', 'settled', 'openPer100Words'];

/** A row for each statement, for a spreadsheet to go on with. */
export function statsCsv(rows: readonly NamedFigures[], dialect: Dialect): string {
  return dialect.mark + [COLUMNS, ...rows.map((row) => cells(row, dialect))].map((row) => csvLine(row, dialect)).join('');
}

function cells({ file, date = '', issuer = '', language = '', words, counts, severities }: NamedFigures, { decimal }: Dialect): string[] {
  const { open, hint } = counts;
  const numbers = [words, open, severities.warning + severities.error, severities.information, hint, settledIn(counts)];
  return [file, date, issuer, language, ...numbers.map(String), densityOf({ words, open }).toFixed(2).replace('.', decimal)];
}
