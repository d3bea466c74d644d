/** Answers that are asked for once for each key. One that failed is not kept: it is asked for again, as is one that was forgotten while it was awaited. */
export class Answers<T> {
  private readonly byKey = new Map<string, Promise<T>>();

  async of(key: string, ask: () => Promise<T>): Promise<T> {
    const asked = this.byKey.get(key) ?? this.begin(key, ask);
    const answer = await asked;
    // Older than what made it forgotten: nobody may act on it after that.
    return this.byKey.get(key) === asked ? answer : this.of(key, ask);
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

  private begin(key: string, ask: () => Promise<T>): Promise<T> {
    const asked = ask();
    this.byKey.set(key, asked);
    asked.catch(() => { if (this.byKey.get(key) === asked) this.byKey.delete(key); });
    return asked;
  }
}
