/** What was worked out for a text, by a key: of more than so many UTF-16 units of keys the least recently used goes first. */
export class Memo<T> {
  private readonly entries = new Map<string, T>();
  private size = 0;

  constructor(private readonly limit: number) {}

  get(key: string): T | undefined {
    const value = this.entries.get(key);
    if (value === undefined) return undefined;
    this.entries.delete(key);
    this.entries.set(key, value);
    return value;
  }

  set(key: string, value: T): void {
    if (!this.entries.delete(key)) this.size += key.length;
    this.entries.set(key, value);
    for (const oldest of this.entries.keys()) {
      if (this.size <= this.limit) break;
      this.entries.delete(oldest);
      this.size -= oldest.length;
    }
  }
}

/** What was asked for lately, by its key: when so many more are known, those that nobody has asked for meanwhile go. Cheaper to ask than a Memo. */
export class Recent<T> {
  private recent = new Map<string, T>();
  private before = new Map<string, T>();

  constructor(private readonly limit: number) {}

  get(key: string): T | undefined {
    const value = this.recent.get(key);
    if (value !== undefined) return value;
    const older = this.before.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: string, value: T): void {
    if (this.recent.size >= this.limit) {
      this.before = this.recent;
      this.recent = new Map();
    }
    this.recent.set(key, value);
  }
}
