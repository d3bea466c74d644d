import { Option, type Command } from 'commander';
import { describeFailures } from '../core/failures.ts';
import { isAtLeast, LANGUAGES, SEVERITIES, type Severity } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { eachStatement } from './each-statement.ts';
import type { Encoding } from './encoding.ts';
import { Failure, firstLine } from './failure.ts';
import { FORMATS, writerFor, type Format } from './formats.ts';
import { openOutput } from './output.ts';
import { runJsonl } from './jsonl.ts';
import { languageOption, sayOfLanguage } from './language.ts';
import { encodingOption } from './options.ts';
import { Reviewing, type ReviewingOptions } from './reviewing.ts';

export interface ReviewCommandOptions extends ReviewingOptions {
  readonly format: Format;
  readonly input: 'text' | 'jsonl';
  readonly encoding: Encoding | 'auto';
  readonly failOn: Severity | 'none';
  /** A file; left out: standard output. */
  readonly output?: string;
}

const FOUND = 1;
const ONE_A_DOCUMENT = 'several files: a Word document holds one statement, name one of them';

export function addReviewCommand(program: Command): void {
  program
    .command('review', { isDefault: true })
    .description('review statements and print what was found')
    .argument('[files...]', 'files, folders or globs; - is standard input')
    .addOption(new Option('-f, --format <format>', 'how the review is printed').choices(FORMATS).default('pretty'))
    .option('-o, --output <file>', 'write there instead of to standard output')
    .addOption(new Option('-i, --input <input>', 'jsonl: one {"id","text","language"?} a line on standard input').choices(['text', 'jsonl']).default('text'))
    .addOption(encodingOption())
    .addOption(languageOption())
    .addOption(new Option('-m, --messages <language>', 'language of findings; auto: that of the statement').choices(['auto', ...LANGUAGES]).default('auto'))
    .addOption(new Option('--fail-on <severity>', 'exit with 1 when something at least as severe was found').choices(['none', ...SEVERITIES.slice(1).reverse()]).default('none'))
    .option('-c, --config <path>', 'a config.yaml, or the folder that holds .statement-review; without it the nearest upwards of each file')
    .option('--no-decisions', 'show what was accepted or dismissed as open')
    .option('-s, --source <name>', 'who issues the statements')
    .option('--review-boilerplate', 'review boilerplate and contact details too')
    .addHelpText('after', '\nExit: 0 reviewed; 1 findings at or above --fail-on; 2 could not review.\nNO_COLOR is obeyed.')
    .action(async (files: string[], options: ReviewCommandOptions) => {
      process.exitCode = await review(files, options);
    });
}

async function review(files: readonly string[], options: ReviewCommandOptions): Promise<number> {
  if (options.input === 'jsonl') return reviewLines(files, options);
  if (!files.length) throw new Failure('name the files to review; - is standard input (see --help)');
  const reviewing = new Reviewing(options);
  const { output, close } = openOutput(options);
  const writer = writerFor(options.format, output, options);
  let found = 0;
  const isStatement = (path: string) => reviewing.isStatement(path);
  const code = await eachStatement({ args: files, ...options, isStatement, oneOnly: options.format === 'docx' ? ONE_A_DOCUMENT : undefined }, async (file) => {
    const review = await reviewing.review(file);
    sayOfLanguage(file.path, review);
    writer.add(file.path, review);
    const skipped = describeFailures(review, 'en');
    if (skipped) console.error(`statement-review: ${file.path}: ${skipped} (${firstLine(review.failures[0]?.error)})`);
    if (isFailing(review, options.failOn)) found = FOUND;
  });
  await writer.end();
  await close();
  return Math.max(code, found);
}

async function reviewLines(files: readonly string[], options: ReviewCommandOptions): Promise<number> {
  if (options.format !== 'jsonl') throw new Failure('--input jsonl goes with --format jsonl');
  if (files.some((f) => f !== '-')) throw new Failure('--input jsonl reads standard input, no files');
  const reviewText = await new Reviewing(options).forTexts();
  let found = 0;
  const code = await runJsonl(process.stdin, process.stdout, (text, language) => {
    const review = reviewText(text, language);
    if (isFailing(review, options.failOn)) found = FOUND;
    return review;
  });
  return Math.max(code, found);
}

function isFailing({ findings }: Review, failOn: Severity | 'none'): boolean {
  return failOn !== 'none' && findings.some((f) => !f.settledBy && isAtLeast(f.severity, failOn));
}
