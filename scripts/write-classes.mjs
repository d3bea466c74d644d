// Writes src/core/lexicon/class.ts, which is not committed, as every build does: for the compiler, the lint and an editor in a fresh checkout.
import { build } from 'esbuild';
import { lexiconPlugin } from './lexicon-plugin.mjs';

await build({ stdin: { contents: '' }, write: false, plugins: [lexiconPlugin()] });
