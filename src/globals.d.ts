/** Version in package.json, put in by esbuild.mjs. */
declare const VERSION: string;
