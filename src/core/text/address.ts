/** A file's path as the URI reference that annotations and SARIF ask for: relative as it is, absolute as `file:`. */
export function addressOf(file: string): string {
  if (/^[a-z]:[\\/]/i.test(file)) return `file:///${file.slice(0, 2)}${escaped(file.slice(2).replaceAll('\\', '/'))}`;
  return file.startsWith('/') ? `file://${escaped(file)}` : escaped(file);
}

/** The path that a relative reference names; what is no such reference is given back as it is. */
export function fileOf(address: string): string {
  try {
    return decodeURIComponent(address).replace(/^\.\//, '');
  } catch {
    return address;
  }
}

/** `encodeURI` takes a whole URI and leaves what parts one: a file's name is no query, no fragment and no scheme. */
function escaped(path: string): string {
  return encodeURI(path).replace(/[?#:]/g, encodeURIComponent);
}
