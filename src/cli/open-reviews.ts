import type { Opening } from './each-statement.ts';
import { opened, openReviewed, type OpenedFile } from './review-file.ts';
import type { ReviewThreads } from './review-threads.ts';
import type { Reviewing } from './reviewing.ts';

// Fewer are reviewed sooner than threads have started.
const MANY_FILES = 24;

/** Files as they are reviewed: many on threads, a few here. */
export function reviewOpening(reviewing: Reviewing, threads: ReviewThreads, jobs: number): (count: number) => Opening<OpenedFile> {
  return (count) => (jobs > 1 && count >= MANY_FILES
    ? { open: async (path, reading) => opened(await threads.file({ path, ...reading })), ahead: 2 * jobs }
    : { open: async (path, reading) => opened(await openReviewed(reviewing, { path, ...reading })), ahead: 1 });
}
