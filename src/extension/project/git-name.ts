/** The name in a Git configuration file. */
export function nameIn(config: string): string | undefined {
  let section = '';
  for (const line of config.split(/\r?\n/u)) {
    const heading = /^\s*\[([^\]]*)\]/u.exec(line);
    if (heading) section = heading[1]!.trim().toLowerCase();
    const name = section === 'user' ? /^\s*name\s*=(.*)$/iu.exec(line)?.[1]?.trim() : undefined;
    if (name) return name.replace(/^"(.*)"$/u, '$1').trim() || undefined;
  }
  return undefined;
}
