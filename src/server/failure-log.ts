/** What failed in a review, in the server's log: with rule, block and stack, once for each place however often the text is reviewed. */
import type { Reviewed } from './review-document.ts';

// Beyond this many the log may repeat itself.
const REMEMBERED = 1_000;

export class FailureLog {
  private readonly said = new Set<string>();

  constructor(private readonly write: (line: string) => void) {}

  tell({ document, core, failed }: Reviewed): void {
    if (failed) this.once(document.uri, failed);
    for (const { step, start, end, error } of core?.failures ?? []) this.once(`${document.uri}: ${step}`, error, ` in “${core!.text.slice(start, end)}”`);
  }

  private once(where: string, error: Error, block = ''): void {
    const key = `${where} ${error.message}${block}`;
    if (this.said.has(key)) return;
    if (this.said.size >= REMEMBERED) this.said.clear();
    this.said.add(key);
    this.write(`${where} failed${block}: ${error.stack ?? error.message}`);
  }
}
