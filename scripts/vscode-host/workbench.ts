/** The address at which the workbench opens a folder, with an extension in development and with tests if there are any. */

export interface Development {
  /** Absolute path of the folder that the window opens. */
  readonly workspace: string;
  /** Absolute path of the extension's folder; left out when it is installed. */
  readonly extension?: string;
  /** Absolute path of a CommonJS module with a function `run`. */
  readonly tests?: string;
  /** Absolute path of a file to open. */
  readonly file?: string;
}

/**
 * The folder goes into the address and not into the server's `--default-folder`, which names it with another authority
 * than the extension host has: findings would belong to a second copy of each file, and none be drawn.
 */
export function workbenchAddress(server: string, { workspace, extension, tests, file }: Development): string {
  const address = new URL(server);
  const remote = (path: string): string => `vscode-remote://${address.host}${path}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
  ];
  address.searchParams.set('folder', workspace);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
