import { say } from './messages/say.ts';
import type { Language, Range } from './model.ts';
import type { RuleId } from './rules/rule.ts';
import type { Steps } from './steps.ts';

/** What a review could not do in one paragraph (for a statement-wide rule: in the text); all else of it stands. Offsets are UTF-16. */
export interface Failure extends Range {
  readonly step: RuleId | 'attributions';
  readonly error: Error;
}

/** Runs the steps of a review: what one of them throws ends that step, and is kept to be said. */
export class Failures {
  readonly list: Failure[] = [];

  /** What the work gives, or what stands `instead` where it throws. */
  run<T>(step: Failure['step'], range: Range, work: () => T, instead: () => T): T {
    try {
      return work();
    } catch (error) {
      return this.keep(step, range, error, instead);
    }
  }

  /** The same of work in steps. */
  *steps<T>(step: Failure['step'], range: Range, work: () => Steps<T>, instead: () => T): Steps<T> {
    try {
      return yield* work();
    } catch (error) {
      return this.keep(step, range, error, instead);
    }
  }

  private keep<T>(step: Failure['step'], { start, end }: Range, error: unknown, instead: () => T): T {
    this.list.push({ start, end, step, error: asError(error) });
    return instead();
  }
}

/** Anything may be thrown. */
export function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown));
}

/** The sentence that says what was left out; undefined where nothing was. */
export function describeFailures({ text, failures }: { readonly text: string; readonly failures: readonly Failure[] }, language: Language): string | undefined {
  if (!failures.length) return undefined;
  const { steps, lines } = namesOf(text, failures);
  const rules = steps.map((step) => (step === 'attributions' ? say(language, 'failed.attributions') : step)).join(', ');
  return say(language, 'failed.steps', { rules, lines: lines.join(', ') });
}

/** The steps that failed, and the lines (counted from 1) where they did, each named once. */
function namesOf(text: string, failures: readonly Failure[]): { readonly steps: readonly Failure['step'][]; readonly lines: readonly number[] } {
  return {
    steps: [...new Set(failures.map(({ step }) => step))],
    lines: [...new Set(failures.map(({ start }) => text.slice(0, start).split(/\r\n|[\n\r]/).length))].sort((a, b) => a - b),
  };
}
