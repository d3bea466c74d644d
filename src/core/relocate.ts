import type { Attribution, Speaker, Voice } from './speech/model.ts';
import { mapFinding, type Finding } from './finding.ts';
import { spanOf, type Range } from './model.ts';
import type { Reading } from './text/reading.ts';

/** What was found in the reading of a statement, at its place in the text that was given. */
export class Relocation {
  constructor(private readonly text: string, private readonly reading: Reading) {}

  range<T extends Range>(range: T): T {
    const { start, end } = this.reading.toSource(range);
    return { ...range, start, end };
  }

  finding(finding: Finding): Finding {
    return mapFinding(finding, (range) => ('text' in range ? { ...range, ...spanOf(this.text, this.reading.toSource(range)) } : this.range(range)));
  }

  attribution(attribution: Attribution): Attribution {
    const { source, cue, content } = attribution;
    return { ...attribution, source: source && this.reading.toSource(source), cue: cue && this.reading.toSource(cue), content: content.map((piece) => this.reading.toSource(piece)) };
  }

  speaker(speaker: Speaker): Speaker {
    return { ...speaker, mentions: speaker.mentions.map((mention) => this.reading.toSource(mention)) };
  }

  /** Voices of one block cover it without gap: what is left out between two belongs to the first. */
  voices(voices: readonly Voice[]): Voice[] {
    return voices.map((voice, n) => ({ ...this.range(voice), ...(voices[n + 1] && { end: this.reading.startInSource(voice.end) }) }));
  }
}
