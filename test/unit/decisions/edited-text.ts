/** A text whose words keep their identity through edits, so that it is known where each stands afterwards. */
import type { Range } from '../../../src/core/model.ts';

export interface Word {
  readonly form: string;
  /** Of which this is a copy. */
  readonly original?: Word;
  /** The copy was set right beside its original: which is which nobody can tell. */
  readonly beside?: boolean;
}

type Sentence = Word[];
type Paragraph = Sentence[];

export class EditedText {
  private readonly paragraphs: Paragraph[];
  /** Words that were taken out with their sentence, rather than rewritten in it. */
  private readonly removed = new Set<Word>();

  constructor(paragraphs: readonly string[], private readonly next: (below: number) => number) {
    this.paragraphs = paragraphs.map(cut);
  }

  get words(): Word[] {
    return this.paragraphs.flat(2);
  }

  /** A random edit; its name. */
  edit(): string {
    const edits = {
      insert: () => this.put(cut('Fergen gikk som vanlig hele dagen. Ingen meldte om problemer ved kaia.')[this.next(2)]!),
      insertParagraph: () => this.putParagraph(cut('Været var godt på fjellet. Det kom to hundre gjester i løpet av dagen.')),
      remove: () => { this.drop(this.take()); },
      removeParagraph: () => { this.drop(this.takeParagraph().flat()); },
      copy: () => this.copy(),
      copyParagraph: () => this.copyParagraph(),
      move: () => { this.put(this.take()); },
      moveParagraph: () => { this.putParagraph(this.takeParagraph()); },
      rewrite: () => { this.rewrite(); },
    };
    const names = Object.keys(edits) as (keyof typeof edits)[];
    const name = names[this.next(names.length)]!;
    edits[name]();
    return name;
  }

  render(): Rendered {
    let text = '';
    const places = new Map<Word, Range>();
    this.paragraphs.filter((p) => p.length).forEach((paragraph, p) => paragraph.forEach((sentence, s) => sentence.forEach((word, w) => {
      text += w ? ' ' : s ? ' ' : p ? '\n\n' : '';
      places.set(word, { start: text.length, end: text.length + word.form.length });
      text += word.form;
    })));
    return new Rendered(text, places);
  }

  /** May a reader take the one for the other: a copy for an original that was taken out, or that it was set beside? */
  isSameToReader(found: Word, word: Word): boolean {
    for (let w: Word | undefined = found; w; w = w.original) {
      if (w === word) return true;
      if (!w.beside && !(w.original && this.removed.has(w.original))) return false;
    }
    return false;
  }

  private copy(): void {
    const [paragraph, at] = this.choose();
    if (!paragraph) return;
    const sentence = paragraph[at]!;
    const [target, place] = this.chooseGap();
    const beside = target === paragraph && (place === at || place === at + 1);
    target.splice(place, 0, copied(sentence, beside));
  }

  private copyParagraph(): void {
    const at = this.next(this.paragraphs.length);
    const place = this.next(this.paragraphs.length + 1);
    this.paragraphs.splice(place, 0, this.paragraphs[at]!.map((s) => copied(s, place === at || place === at + 1)));
  }

  private rewrite(): void {
    const [paragraph, at] = this.choose();
    const sentence = paragraph?.[at];
    if (!sentence) return;
    const place = this.next(sentence.length);
    sentence.splice(place, this.next(3), ...['ganske', 'plutselig', 'nye'].slice(this.next(3)).map((form) => ({ form })));
    if (!sentence.length) sentence.push({ form: 'Slutt.' });
  }

  private choose(): [Paragraph | undefined, number] {
    const paragraph = this.paragraphs[this.next(this.paragraphs.length)]!;
    return paragraph.length ? [paragraph, this.next(paragraph.length)] : [undefined, 0];
  }

  private chooseGap(): [Paragraph, number] {
    const paragraph = this.paragraphs[this.next(this.paragraphs.length)]!;
    return [paragraph, this.next(paragraph.length + 1)];
  }

  private take(): Sentence {
    const [paragraph, at] = this.choose();
    return paragraph?.splice(at, 1)[0] ?? [];
  }

  private takeParagraph(): Paragraph {
    return this.paragraphs.length > 1 ? this.paragraphs.splice(this.next(this.paragraphs.length), 1)[0]! : [];
  }

  private put(sentence: Sentence): void {
    const [paragraph, at] = this.chooseGap();
    if (sentence.length) paragraph.splice(at, 0, sentence);
  }

  private putParagraph(paragraph: Paragraph): void {
    this.paragraphs.splice(this.next(this.paragraphs.length + 1), 0, paragraph);
  }

  private drop(words: readonly Word[]): void {
    for (const word of words) this.removed.add(word);
  }
}

export class Rendered {
  constructor(readonly text: string, private readonly places: ReadonlyMap<Word, Range>) {}

  placeOf(word: Word): Range | undefined {
    return this.places.get(word);
  }

  wordAt(range: Range | undefined): Word | undefined {
    return range && [...this.places].find(([, { start, end }]) => start === range.start && end === range.end)?.[0];
  }
}

function cut(paragraph: string): Paragraph {
  return paragraph.trim().split(/(?<=[.!?]) /).map((sentence) => sentence.split(/\s+/).map((form) => ({ form })));
}

function copied(sentence: Sentence, beside: boolean): Sentence {
  return sentence.map((word) => ({ form: word.form, original: word, ...(beside && { beside }) }));
}
