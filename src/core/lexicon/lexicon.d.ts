/** The YAML files of one language folder, read and checked when the bundle is built (esbuild.mjs). */
declare module 'lexicon:*' {
  import type { LexiconData } from './schema.ts';
  /** Read when it is first asked for: most statements are in one language. */
  const lexicon: () => LexiconData;
  export default lexicon;
}

/** languages/sources.yaml. */
declare module 'sources:all' {
  const data: Readonly<Record<string, { title: string; publisher: string }>>;
  export default data;
}

/** Everyday English words (scripts/word-classes-plugin.mjs). */
declare module 'word-classes:en' {
  /** 0: the words, packed (packed.ts); 1: the letters of the classes that each can have. */
  export const text: (n: 0 | 1) => string;
}

declare module 'reasons:all' {
  import type { Messages } from '../model.ts';
  const reasons: Readonly<Record<string, Messages>>;
  export default reasons;
}
