/**
 * Mocha's `spec` reporter, which also writes what it counted to the file that STATEMENT_REVIEW_RESULTS names:
 * a test run inside VS Code has no terminal to print to, and `npm test` adds up all suites.
 */
import { renameSync, writeFileSync } from 'node:fs';
import { format } from 'node:util';
import Mocha from 'mocha';

const { Base, Spec } = Mocha.reporters;

export default class ResultsReporter extends Spec {
  constructor(runner, options) {
    const lines = [];
    const print = Base.consoleLog;
    Base.consoleLog = (...values) => {
      lines.push(format(...values));
      print(...values);
    };
    super(runner, options);
    this.lines = lines;
  }

  /** The last thing that Mocha calls. The file appears complete or not at all: somebody waits for it. */
  epilogue() {
    super.epilogue();
    const file = process.env.STATEMENT_REVIEW_RESULTS;
    if (file) {
      const { passes: passed = 0, failures: failed = 0 } = this.stats;
      writeFileSync(`${file}.part`, JSON.stringify({ passed, failed, output: this.lines.join('\n') }));
      renameSync(`${file}.part`, file);
    }
  }
}
