/** Work on other threads: its results come in the order of the work, no more is begun than is taken, and a thread that ends loses only what it was at. */
import { once } from 'node:events';
import type { Worker } from 'node:worker_threads';
import { asError } from '../core/failures.ts';

/** Does the work on each item, so many `ahead` of what is taken; `take` has the results one by one, in the order of the items, and the work waits for it. */
export async function inOrder<In, Out>(items: AsyncIterable<In> | Iterable<In>, ahead: number, work: (item: In) => Promise<Out>, take: (result: Promise<Out>, item: In) => Promise<void>): Promise<void> {
  const begun: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const item of items) {
    const result = work(item);
    result.catch(() => undefined);
    last = last.then(() => take(result, item));
    last.catch(() => undefined);
    begun.push(last);
    if (begun.length >= ahead) await begun.shift();
  }
  await last;
}

/** Threads that each do one thing at a time, started as there is work for them. */
export class Threads<In, Out> {
  private readonly idle: Worker[] = [];
  private readonly waiting: (() => void)[] = [];
  private running = 0;

  /** `start` gives a thread that answers each message with one. */
  constructor(private readonly most: number, private readonly start: () => Worker) {}

  /** Rejects where the thread ends before it answers. */
  async run(input: In): Promise<Out> {
    if (this.running >= this.most) await new Promise<void>((next) => { this.waiting.push(next); });
    this.running++;
    const thread = this.idle.pop() ?? this.start();
    try {
      thread.postMessage(input);
      const answer = await answerOf<Out>(thread);
      this.idle.push(thread);
      return answer;
    } finally {
      this.running--;
      this.waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((thread) => thread.terminate()));
  }
}

async function answerOf<Out>(thread: Worker): Promise<Out> {
  const settled = new AbortController();
  const ended = once(thread, 'exit', { signal: settled.signal }).then(() => { throw new Error('its thread has ended'); });
  try {
    // `once` rejects on an error of the thread.
    const [answer] = (await Promise.race([once(thread, 'message', { signal: settled.signal }), ended])) as [Out];
    return answer;
  } catch (error) {
    throw asError(error);
  } finally {
    settled.abort();
    ended.catch(() => undefined);
  }
}
