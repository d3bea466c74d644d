/** Messages of the base protocol (LSP 3.17, "Base Protocol") as a stream brings them, without the frames that are broken. */
import { Transform, type TransformCallback } from 'node:stream';

const END_OF_HEADER = '\r\n\r\n';
// A header is two short lines. What runs on longer than this without an end is none.
const LONGEST_HEADER = 8_192;
// No statement comes near it; a larger number would have every later message waited for as part of this one.
const LARGEST_BODY = 256 * 1024 * 1024;

/**
 * The reader behind it neither checks that a length is one nor finds its way back to the next message: it would go deaf.
 * Here a header without a length is left out, told, and the next header looked for.
 */
export class SoundFrames extends Transform {
  private waiting: Buffer = Buffer.alloc(0);
  /** Bytes of the body that are still to come. */
  private body = 0;

  constructor(private readonly tell: (what: string) => void) {
    super();
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.waiting = this.waiting.length ? Buffer.concat([this.waiting, chunk]) : chunk;
    while (this.waiting.length && (this.body > 0 ? this.passBody() : this.readHeader()));
    done();
  }

  private passBody(): boolean {
    const part = this.cut(Math.min(this.body, this.waiting.length));
    this.body -= part.length;
    this.push(part);
    return true;
  }

  /** False: more has to come. */
  private readHeader(): boolean {
    const end = this.waiting.indexOf(END_OF_HEADER);
    if (end < 0 && this.waiting.length <= LONGEST_HEADER) return false;
    const header = this.cut(end < 0 ? this.waiting.length : end + END_OF_HEADER.length).toString('latin1');
    // Behind a broken frame its body stands before the next header, on the same line.
    const length = Number(/content-length:[ \t]*(\d+)[ \t]*\r\n/i.exec(header.slice(-LONGEST_HEADER))?.[1]);
    if (length <= LARGEST_BODY) {
      this.body = length;
      this.push(`Content-Length: ${length}${END_OF_HEADER}`);
    } else {
      this.tell(`a message without a sound Content-Length was left out: ${JSON.stringify(header.slice(0, 80))}`);
    }
    return true;
  }

  private cut(bytes: number): Buffer {
    const taken = this.waiting.subarray(0, bytes);
    this.waiting = this.waiting.subarray(bytes);
    return taken;
  }
}
