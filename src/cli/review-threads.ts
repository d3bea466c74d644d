/** Threads that review. */
import { Worker } from 'node:worker_threads';
import type { FailOn, Answered, GivenLine } from './jsonl.ts';
import type { FileTask, ReviewedFile } from './review-file.ts';
import type { ReviewingOptions } from './reviewing.ts';
import { Threads } from './threads.ts';

export interface ThreadData {
  readonly options: ReviewingOptions;
  readonly failOn: FailOn;
}

export type ThreadTask = FileTask | { readonly lines: readonly GivenLine[] };

// Enough for statements as people write them; without a limit the memory of a thread grows to many times what it needs.
const resourceLimits = { maxOldGenerationSizeMb: 128, maxYoungGenerationSizeMb: 16 };

/** What a thread has no memory for is done by one that may take all there is. */
export class ReviewThreads {
  private readonly usual: Threads<ThreadTask, unknown>;
  private readonly large: Threads<ThreadTask, unknown>;

  constructor(jobs: number, options: ReviewingOptions, failOn: FailOn) {
    const { language, messages, config, decisions, source, reviewBoilerplate } = options;
    const workerData: ThreadData = { options: { language, messages, decisions, ...(config && { config }), ...(source && { source }), ...(reviewBoilerplate && { reviewBoilerplate }) }, failOn };
    const program = new URL('./review-worker.js', import.meta.url);
    this.usual = new Threads(jobs, () => new Worker(program, { workerData, resourceLimits }));
    this.large = new Threads(1, () => new Worker(program, { workerData }));
  }

  file(task: FileTask): Promise<ReviewedFile> {
    return this.run(task) as Promise<ReviewedFile>;
  }

  lines(lines: readonly GivenLine[]): Promise<Answered> {
    return this.run({ lines }) as Promise<Answered>;
  }

  async close(): Promise<void> {
    await Promise.all([this.usual.close(), this.large.close()]);
  }

  private async run(task: ThreadTask): Promise<unknown> {
    try {
      return await this.usual.run(task);
    } catch {
      return this.large.run(task);
    }
  }
}
