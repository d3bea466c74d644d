/** The address at which the workbench opens with an extension in development, and with tests if there are any. */

export interface Development {
  /** Absolute path of the extension's folder; left out when it is installed. */
  readonly extension?: string;
  /** Absolute path of a CommonJS module with a function `run`. */
  readonly tests?: string;
  /** Absolute path of a file to open. */
  readonly file?: string;
}

export function workbenchAddress(server: string, { extension, tests, file }: Development): string {
  const payload: [string, string][] = [];
  if (extension) {
    payload.push(['extensionDevelopmentPath', remote(extension)]);
  }
  if (tests) {
    payload.push(['extensionTestsPath', remote(tests)]);
  }
  if (file) {
    payload.push(['openFile', remote(file)]);
  }
  return payload.length === 0 ? server : `${server}?payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

/** The browser knows the server's files under an authority of VS Code's choosing. */
function remote(path: string): string {
  return `vscode-remote://remote${path}`;
}
