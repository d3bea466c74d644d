import { say } from '../messages/say.ts';
import type { Language } from '../model.ts';
import { spokenLanguage } from '../review-language.ts';
import type { Review } from '../review.ts';
import { Lines } from './lines.ts';
import { speakerName, stateName } from './names.ts';

export const CSV_HEAD = ['file', 'line', 'column', 'rule', 'severity', 'text', 'message', 'speaker', 'state', 'reason', 'reviewer', 'date'];

/** One row a finding, after RFC 4180; of a text that was not reviewed one that says so. */
export function csvRows(file: string, review: Review, messages?: Language): string[] {
  const language = messages ?? spokenLanguage(review);
  if (review.refused) return [refusalRow(file, say(language, `refused.${review.refused}`))];
  const lines = new Lines(review.text);
  return review.findings.map((f) => {
    const { line, column } = lines.at(f.start);
    const { reason, reviewer, date } = f.decision ?? {};
    return csvLine([file, String(line), String(column), f.rule, f.severity, f.text, f.message, speakerName(review, f.voice, language), stateName(f, language), reason ?? '', reviewer ?? '', date ?? '']);
  });
}

function refusalRow(file: string, message: string): string {
  return csvLine(CSV_HEAD.map((column) => (column === 'file' ? file : column === 'message' ? message : '')));
}

export function csvLine(cells: readonly string[]): string {
  return cells.map(cell).join(',');
}

/** Statement text is hostile: a cell that a spreadsheet would take for a formula is made text (OWASP, "CSV Injection"). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
