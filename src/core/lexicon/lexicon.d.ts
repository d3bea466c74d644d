/** The YAML files of one language folder, read and checked when the bundle is built (esbuild.mjs). */
declare module 'lexicon:*' {
  import type { LexiconData } from './schema.ts';
  const data: LexiconData;
  export default data;
}

/** languages/sources.yaml. */
declare module 'sources:all' {
  const data: Readonly<Record<string, { title: string; publisher: string }>>;
  export default data;
}
