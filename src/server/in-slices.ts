/** Long work in slices: between them every message that has come is answered. */
import type { Steps } from '../core/steps.ts';

// Nobody notices a hover that comes so much later.
const SLICE_MS = 15;

/** Undefined where the work was overtaken before its end: nobody wants it any more. */
export async function inSlices<T>(steps: Steps<T>, isOvertaken: () => boolean): Promise<T | undefined> {
  for (;;) {
    for (const until = performance.now() + SLICE_MS; performance.now() < until;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await new Promise((next) => { setImmediate(next); });
    if (isOvertaken()) return undefined;
  }
}
