// Stands for jszip in what we ship: what mammoth asks of it, done by fflate, which is there anyway. mammoth gets archives that are unpacked and checked.
import { unzipSync } from 'fflate';

export async function loadAsync(bytes) {
  const files = unzipSync(new Uint8Array(bytes));
  return { file: (name) => (Object.hasOwn(files, name) ? { async: async () => files[name] } : null) };
}
