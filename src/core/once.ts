/** Work on an object that is done once for each, for as long as it is there. */
export function once<K extends object, T>(work: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (of) => {
    const done = known.get(of);
    if (done) return done.result;
    const result = work(of);
    known.set(of, { result });
    return result;
  };
}
