import { Option, type Command } from 'commander';
import { describeFailures } from '../core/failures.ts';
import { LANGUAGES, SEVERITIES } from '../core/model.ts';
import { eachOpened } from './each-statement.ts';
import type { Encoding } from './encoding.ts';
import { Failure, firstLine } from './failure.ts';
import { FORMATS, writerFor, type Format } from './formats.ts';
import { openOutput } from './output.ts';
import { answerLines, isFailing, lostLine, runJsonl, type Answered, type FailOn, type GivenLine } from './jsonl.ts';
import { languageOption, sayOfLanguage } from './language.ts';
import { reviewOpening } from './open-reviews.ts';
import { checkLines, configOption, encodingOption, inputOption, jobsOption } from './options.ts';
import { ReviewThreads } from './review-threads.ts';
import { Reviewing, type ReviewingOptions } from './reviewing.ts';

export interface ReviewCommandOptions extends ReviewingOptions {
  readonly format: Format;
  readonly input: 'text' | 'jsonl';
  readonly encoding: Encoding | 'auto';
  readonly failOn: FailOn;
  readonly jobs: number;
  /** A file; left out: standard output. */
  readonly output?: string;
}

const FOUND = 1;
const FEW_CHARACTERS = 200_000;
const ONE_A_DOCUMENT = 'several files: a Word document holds one statement, name one of them';

export function addReviewCommand(program: Command): void {
  program
    .command('review', { isDefault: true })
    .description('review statements and print what was found')
    .argument('[files...]', 'files, folders or globs; - is standard input')
    .addOption(new Option('-f, --format <format>', 'how the review is printed').choices(FORMATS).default('pretty'))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addOption(inputOption())
    .addOption(encodingOption())
    .addOption(languageOption())
    .addOption(new Option('-m, --messages <language>', 'language of findings; auto: that of the statement').choices(['auto', ...LANGUAGES]).default('auto'))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 when something at least as severe was found').choices(['none', ...SEVERITIES.slice(1).reverse()]).default('none'))
    .addOption(configOption())
    .option('--no-decisions', 'show what was accepted or dismissed as open')
    .option('-s, --source <name>', 'sender of the statements')
    .option('--review-boilerplate', 'review boilerplate and contact details too')
    .addOption(jobsOption())
    .addHelpText('after', '\nExit: 0 reviewed; 1 findings at or above --fail-on; 2 could not review.\nNO_COLOR is obeyed.')
    .action(async (files: string[], options: ReviewCommandOptions) => {
      process.exitCode = await review(files, options);
    });
}

async function review(files: readonly string[], options: ReviewCommandOptions): Promise<number> {
  if (options.input === 'jsonl') return reviewLines(files, options);
  if (!files.length) throw new Failure('name the files to review; - is standard input (see --help)');
  const reviewing = new Reviewing(options);
  const threads = new ReviewThreads(options.jobs, options, options.failOn);
  const { output, close } = openOutput(options);
  const writer = writerFor(options.format, output, options);
  let found = 0;
  const isStatement = (path: string) => reviewing.isStatement(path);
  const named = { args: files, ...options, isStatement, oneOnly: options.format === 'docx' ? ONE_A_DOCUMENT : undefined };
  const code = await eachOpened(named, reviewOpening(reviewing, threads, options.jobs), ({ path, review: reviewed }) => {
    sayOfLanguage(path, reviewed);
    writer.add(path, reviewed);
    const skipped = describeFailures(reviewed, 'en');
    if (skipped) console.error(`statement-review: ${path}: ${skipped} (${firstLine(reviewed.failures[0]?.error)})`);
    if (isFailing(reviewed, options.failOn)) found = FOUND;
  });
  await threads.close();
  await writer.end();
  await close();
  return Math.max(code, found);
}

async function reviewLines(files: readonly string[], options: ReviewCommandOptions): Promise<number> {
  checkLines(files, options.format);
  const threads = new ReviewThreads(options.jobs, options, options.failOn);
  const reviewText = await new Reviewing(options).forTexts();
  let left = FEW_CHARACTERS;
  const answer = async (lines: readonly GivenLine[]): Promise<Answered> => {
    left -= lines.reduce((sum, line) => sum + ('source' in line ? line.source.length : 0), 0);
    return left > 0 ? answerLines(lines, reviewText, options.failOn) : answerOnThreads(threads, lines);
  };
  const { code, failing } = await runJsonl(process.stdin, process.stdout, { answer, ahead: 2 * options.jobs });
  await threads.close();
  return Math.max(code, failing ? FOUND : 0);
}

/** Where a thread ends over some lines, each of them is tried by itself. */
async function answerOnThreads(threads: ReviewThreads, lines: readonly GivenLine[]): Promise<Answered> {
  try {
    return await threads.lines(lines);
  } catch (error) {
    if (lines.length === 1) return lostLine(lines[0]!, error);
    const each = await Promise.all(lines.map((line) => answerOnThreads(threads, [line])));
    return { output: each.map(({ output }) => output).join(''), bad: each.flatMap(({ bad }) => bad), failing: each.some(({ failing }) => failing) };
  }
}
