/** The entry that VS Code calls in its extension host, on a desktop as on our server. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, reporter: await resultsReporter() });
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.cjs'))) mocha.addFile(join(__dirname, file));
  await mocha.loadFilesAsync();
  const failures = await new Promise<number>((done) => { mocha.run(done); });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** From the repository, three folders above the bundle: what it imports must be the Mocha that we run. */
async function resultsReporter(): Promise<Mocha.ReporterConstructor> {
  const url = pathToFileURL(join(__dirname, '..', '..', '..', 'scripts', 'results-reporter.mjs')).href;
  const module = (await import(url)) as { default: Mocha.ReporterConstructor };
  return module.default;
}
