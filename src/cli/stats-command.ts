import { Option, type Command } from 'commander';
import pc from 'picocolors';
import { LANGUAGES, type Language } from '../core/model.ts';
import { DIALECTS } from '../core/reports/csv.ts';
import { statsCsv, type NamedFigures } from '../core/reports/stats-csv.ts';
import { figuresOf, statsOf } from '../core/reports/stats.ts';
import { eachOpened } from './each-statement.ts';
import type { Encoding } from './encoding.ts';
import { Failure } from './failure.ts';
import { showsColors } from './formats.ts';
import { languageOption, sayRefusal } from './language.ts';
import { reviewOpening } from './open-reviews.ts';
import { configOption, encodingOption, jobsOption } from './options.ts';
import { prettyStats } from './pretty-stats.ts';
import { ReviewThreads } from './review-threads.ts';
import { Reviewing, type ReviewingOptions } from './reviewing.ts';
import { printableLines } from './terminal.ts';

const FORMATS = ['pretty', 'json', 'csv', 'csv-excel'] as const;
type Format = (typeof FORMATS)[number];

interface StatsOptions extends ReviewingOptions {
  readonly format: Format;
  readonly encoding: Encoding | 'auto';
  readonly jobs: number;
}

export function addStatsCommand(program: Command): void {
  program
    .command('stats')
    .description('figures over many statements: their senders, how densely they are marked, by which rules, over time')
    .argument('<files...>', 'files, folders or globs')
    .addOption(new Option('-f, --format <format>', 'csv and csv-excel: a row for each statement').choices(FORMATS).default('pretty'))
    .addOption(encodingOption())
    .addOption(languageOption())
    .addOption(new Option('-m, --messages <language>', 'language of the tables; auto: that of most statements').choices(['auto', ...LANGUAGES]).default('auto'))
    .addOption(configOption())
    .option('--no-decisions', 'count what was accepted or dismissed as open')
    .option('-s, --source <name>', 'sender of the statements')
    .addOption(jobsOption())
    .addHelpText('after', '\nTime is that of `date` in the front matter. Exit: 0 counted; 2 could not review.')
    .action(async (files: string[], options: StatsOptions) => {
      process.exitCode = await stats(files, options);
    });
}

async function stats(args: readonly string[], options: StatsOptions): Promise<number> {
  const reviewing = new Reviewing(options);
  const threads = new ReviewThreads(options.jobs, options, 'none');
  const rows: NamedFigures[] = [];
  const named = { args, ...options, isStatement: (path: string) => reviewing.isStatement(path) };
  const code = await eachOpened(named, reviewOpening(reviewing, threads, options.jobs), ({ path, review }) => {
    sayRefusal(path, review);
    if (!review.refused) rows.push({ file: path, language: review.language, ...figuresOf(review) });
  });
  await threads.close();
  if (!rows.length) throw new Failure('no statement to count');
  print(rows, options);
  return code;
}

function print(rows: readonly NamedFigures[], { format, messages }: StatsOptions): void {
  const output = process.stdout;
  const safe = (text: string) => void output.write(output.isTTY ? printableLines(text) : text);
  switch (format) {
    case 'pretty':
      return void output.write(prettyStats(statsOf(rows), { colors: pc.createColors(showsColors(output)), language: messages === 'auto' ? mostOf(rows) : messages }));
    case 'json':
      return safe(`${JSON.stringify({ ...statsOf(rows), files: rows }, null, 2)}\n`);
    default:
      return safe(statsCsv(rows, DIALECTS[format]));
  }
}

function mostOf(rows: readonly NamedFigures[]): Language {
  const count = (language: Language) => rows.filter((row) => row.language === language).length;
  return [...LANGUAGES].sort((a, b) => count(b) - count(a))[0] ?? 'en';
}
