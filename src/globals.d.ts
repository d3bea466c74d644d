/** Version in package.json, put in by esbuild.mjs. */
declare const VERSION: string;

/** A text that esbuild puts in as a string. */
declare module '*.txt' {
  const text: string;
  export default text;
}
