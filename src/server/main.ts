/** The language server as a process: `--stdio` for any editor, or Node's IPC for VS Code. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { serve } from './serve.ts';

serve(createConnection(ProposedFeatures.all));
