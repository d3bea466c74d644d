import { Presets, SingleBar } from 'cli-progress';

const WORTH_SHOWING = 20;

/** Passes the items on, with a bar on standard error where there are many and a person watches. */
export function* progressOver<T>(items: readonly T[]): Generator<T> {
  if (items.length < WORTH_SHOWING || !process.stderr.isTTY || process.stdout.isTTY) {
    yield* items;
    return;
  }
  const bar = new SingleBar({ stream: process.stderr, clearOnComplete: true }, Presets.shades_classic);
  bar.start(items.length, 0);
  try {
    for (const item of items) {
      yield item;
      bar.increment();
    }
  } finally {
    bar.stop();
  }
}
