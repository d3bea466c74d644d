import type { Attribution, Speaker, Voice } from './attribution/model.ts';
import { mapFinding, type Finding } from './finding.ts';
import { spanOf, type Range } from './model.ts';
import type { Reading } from './text/reading.ts';

/** What was found in the reading of a statement, at its place in the text that was given. */
export class Relocation {
  constructor(private readonly text: string, private readonly reading: Reading) {}

  range<T extends Range>(range: T): T {
    return { ...range, ...this.reading.toSource(range) };
  }

  finding(finding: Finding): Finding {
    return mapFinding(finding, (range) => ('text' in range ? { ...range, ...spanOf(this.text, this.reading.toSource(range)) } : this.range(range)));
  }

  attribution(attribution: Attribution): Attribution {
    const { source, cue, content } = attribution;
    return { ...attribution, source: source && this.range(source), cue: cue && this.range(cue), content: content.map((piece) => this.range(piece)) };
  }

  speaker(speaker: Speaker): Speaker {
    return { ...speaker, mentions: speaker.mentions.map((mention) => this.range(mention)) };
  }

  /** Voices of one block cover it without gap: what is left out between two belongs to the first. */
  voices(voices: readonly Voice[]): Voice[] {
    return voices.map((voice, n) => ({ ...this.range(voice), ...(voices[n + 1] && { end: this.reading.startInSource(voice.end) }) }));
  }
}
