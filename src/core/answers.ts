/** Answers that are asked for once for each key. One that failed is not kept: it is asked for again. */
export class Answers<T> {
  private readonly byKey = new Map<string, Promise<T>>();

  of(key: string, ask: () => Promise<T>): Promise<T> {
    const known = this.byKey.get(key);
    if (known) return known;
    const asked = ask();
    this.byKey.set(key, asked);
    asked.catch(() => { if (this.byKey.get(key) === asked) this.byKey.delete(key); });
    return asked;
  }

  /** The answer has been told by itself. */
  set(key: string, answer: T): void {
    this.byKey.set(key, Promise.resolve(answer));
  }

  forget(key: string): void {
    this.byKey.delete(key);
  }

  clear(): void {
    this.byKey.clear();
  }
}
