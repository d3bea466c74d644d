/** `npm start`: a live VS Code with the extension, on a copy of seeds/. Its address is printed; Ctrl+C ends it. */
import { join } from 'node:path';
import { startServer } from './server.ts';
import { copyOf, ROOT } from './workspace.ts';
import { workbenchAddress } from './workbench.ts';

const port = Number(process.env['PORT'] ?? 0);
const workspace = await copyOf('seeds');
const file = join(workspace.folder, 'almaty-2022.nb.txt');
const server = await startServer({ port });

console.log(`\nVS Code with Statement Review, on a copy of seeds/:\n\n  ${workbenchAddress(server.address, { workspace: workspace.folder, extension: ROOT, file })}\n`);
console.log('Open the address in a browser. Ctrl+C ends it.');

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void end());
}

async function end(): Promise<void> {
  await server.close();
  await workspace.remove();
  process.exit(0);
}
