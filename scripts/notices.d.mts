import type { Metafile } from 'esbuild';

export interface DataSource {
  readonly title: string;
  readonly holder: string;
  /** SPDX identifier. */
  readonly license: string;
  readonly url: string;
  /** What was made of it, where the licence asks. */
  readonly changes?: string;
}

export function noticesOf(metafiles: readonly { readonly outputs: Record<string, Pick<Metafile['outputs'][string], 'inputs'>> }[], data?: readonly DataSource[]): string;
