import { faultOf } from './check.ts';
import { inputOf } from './inputs.ts';
import { shrink } from './shrink.ts';

export interface Fault {
  readonly number: number;
  readonly language: string;
  /** As short as it could be made. */
  readonly text: string;
  readonly fault: string;
}

const kindOf = (fault: string): string => fault.replace(/\d+|\[.*\]/g, '');

/** The faults of inputs number `from` to `to`, in order, as long as `goOn` says so. */
export function* search(from: number, to: number, goOn: () => boolean = () => true): Generator<Fault> {
  for (let number = from; number < to && goOn(); number++) {
    const input = inputOf(number);
    const fault = faultOf(input);
    if (!fault) continue;
    const text = shrink(input.text, (shorter) => kindOf(faultOf({ ...input, text: shorter }) ?? '') === kindOf(fault));
    yield { number, language: input.language, text, fault };
  }
}
