/** Work that can be put aside between its steps, so that a long one holds nobody up. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Maps a list, a step for each item. */
export function* mapInSteps<A, B>(items: readonly A[], work: (item: A, n: number) => B): Steps<B[]> {
  const results: B[] = [];
  for (const [n, item] of items.entries()) {
    results.push(work(item, n));
    yield;
  }
  return results;
}
