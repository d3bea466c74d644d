/** How the server is started, for whoever starts it by hand. */
const USAGE = `usage: statement-review-server --stdio | --node-ipc | --socket=PORT | --pipe=NAME | --version

The language server of Statement Review. An editor starts it and speaks the Language Server Protocol with it:
  --stdio         over standard input and output: what most editors use
  --node-ipc      over the channel of Node.js, as VS Code does
  --socket, --pipe over a socket or named pipe that the editor listens on
To review files from a terminal: statement-review FILE`;

const TRANSPORT = /^--(?:stdio$|node-ipc$|socket(?:=|$)|pipe(?:=|$))/u;

/** What the process says instead of serving. */
export interface LastWords {
  readonly text: string;
  readonly exitCode: 0 | 2;
}

/** Undefined where the arguments say over what to serve. */
export function lastWords(args: readonly string[]): LastWords | undefined {
  if (args.includes('--help') || args.includes('-h')) return { text: USAGE, exitCode: 0 };
  if (args.includes('--version')) return { text: VERSION, exitCode: 0 };
  return args.some((arg) => TRANSPORT.test(arg)) ? undefined : { text: USAGE, exitCode: 2 };
}
