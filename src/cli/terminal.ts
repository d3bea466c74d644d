import stringWidth from 'string-width';
import { printable } from '../core/text/printable.ts';

/** Words of a line, with the look that we give them. */
export type Piece = string | { readonly text: string; readonly paint: (text: string) => string };

/**
 * Lines as a terminal may get them. Statements and file names are hostile: whatever would steer the terminal, or turn the direction
 * of what follows, is taken out here, before our own colours are put on.
 */
export function toTerminal(lines: readonly (readonly Piece[])[]): string {
  return lines.map((line) => line.map(rendered).join('')).join('\n');
}

function rendered(piece: Piece): string {
  return typeof piece === 'string' ? printable(piece) : piece.paint(printable(piece.text));
}

/** Columns that a text takes once it is printed. */
export function columns(text: string): number {
  return stringWidth(printable(text));
}

/** A text of several lines with nothing in it that a terminal would obey. */
export function printableLines(text: string): string {
  return text.split('\n').map(printable).join('\n');
}
