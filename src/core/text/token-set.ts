interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** Which tokens of a paragraph something has laid claim to. A stretch costs its own length, however many there are. */
export class TokenSet {
  private readonly taken: Uint8Array;

  constructor(tokens: number) {
    this.taken = new Uint8Array(tokens);
  }

  add({ first, last }: Stretch): void {
    this.taken.fill(1, first, last);
  }

  /** Is one of its tokens taken? */
  has({ first, last }: Stretch): boolean {
    return this.taken.subarray(first, last).includes(1);
  }
}
