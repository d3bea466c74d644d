import type { LocalAttribution } from '../../../attribution/model.ts';
import type { Messages } from '../../../model.ts';
import { voiceAt, type Passage } from '../../passage.ts';
import type { Mark } from '../../rule.ts';

const WHY: Readonly<Record<'factive' | 'doubting', Messages>> = {
  factive: {
    nb: 'verbet godtar at det som fortelles, er sant',
    nn: 'verbet godtek at det som blir fortalt, er sant',
    en: 'the verb accepts that what is told is true',
  },
  doubting: {
    nb: 'verbet sår tvil om det som fortelles',
    nn: 'verbet sår tvil om det som blir fortalt',
    en: 'the verb casts doubt on what is told',
  },
};

/** Report verbs by which the author itself judges what somebody else said: *admitted*, *avslørte*, *hevder*. */
export function* judgingReports(passage: Passage): Generator<Mark> {
  for (const attribution of passage.attributions) {
    const why = judgementOf(attribution);
    if (!why || !attribution.cue || voiceAt(passage, attribution.cue.start).form !== 'author') continue;
    yield { start: attribution.cue.start, end: attribution.cue.end, values: { why } };
  }
}

function judgementOf({ cueClass, sourceKind, source, status }: LocalAttribution): Messages | undefined {
  if (!source || sourceKind === 'author' || status !== 'asserted') return undefined;
  return cueClass === 'factive' || cueClass === 'doubting' ? WHY[cueClass] : undefined;
}
