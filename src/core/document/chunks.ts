import { isSeparator, type Line } from './lines.ts';

/** Lines that stand together: between blank lines, of one depth of quotation; or a fenced block with its fences. */
export interface Chunk {
  readonly lines: readonly Line[];
  /** A line of hyphens or equals signs stands directly below: a title, in Markdown as on a typewriter. */
  readonly underlined: boolean;
  /** Stands below the two hyphens that part a mail from its signature (RFC 3676, 4.3). */
  readonly signature: boolean;
}

const SIGNATURE = '--';

const FENCE = /^(`{3,}|~{3,})/;

/** Cuts lines into chunks. Blank lines and separators are in none. */
export function cutChunks(lines: readonly Line[]): Chunk[] {
  const chunks: Chunk[] = [];
  let open: Line[] = [];
  let fence: string | undefined;
  let signature = false;
  const close = (underlined = false) => {
    if (open.length) chunks.push({ lines: open, underlined, signature });
    open = [];
  };
  for (const line of lines) {
    if (fence) {
      open.push(line);
      if (line.text.startsWith(fence) && /^[`~]+$/.test(line.text)) fence = void close();
      continue;
    }
    const mark = FENCE.exec(line.text)?.[1];
    if (!line.text || isSeparator(line.text) || line.text === SIGNATURE || mark || (open.length && open[0]!.depth !== line.depth)) close(/^[-=]{3,}$/.test(line.text));
    if (line.text === SIGNATURE || (signature && open.length === 0 && line.text && chunks.at(-1)?.lines[0]?.depth !== line.depth)) signature = line.text === SIGNATURE;
    if (!line.text || isSeparator(line.text) || line.text === SIGNATURE) continue;
    open.push(line);
    fence = mark;
  }
  close();
  return chunks;
}
