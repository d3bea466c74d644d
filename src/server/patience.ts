/** Answers of a client that may never come. */
import { asError } from '../core/failures.ts';

// Nobody who waits for a review should wait longer than this for its settings.
export const PATIENCE_MS = 2_000;

/** The answer, or what stands `instead` of it when it does not come in time or is an error; `late` is told of one that comes after all. */
export async function inTime<T>(answer: Promise<T>, instead: (why: Error) => T, late: (answer: T) => void, patience = PATIENCE_MS): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isLate = false;
  const silence = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      isLate = true;
      reject(new Error(`the client has not answered for ${patience} ms`));
    }, patience);
  });
  answer.then((value) => { if (isLate) late(value); }, () => undefined);
  try {
    return await Promise.race([answer, silence]);
  } catch (error) {
    return instead(asError(error));
  } finally {
    clearTimeout(timer);
  }
}
