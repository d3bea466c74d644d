import js from '@eslint/js';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Folders of src that each folder may import from, beside itself: the arrows of ARCHITECTURE.md. */
const mayImport = {
  core: [],
  import: ['core'],
  export: ['core'],
  server: ['core', 'protocol', 'import', 'export'],
  extension: ['core', 'protocol'],
  protocol: ['core'],
  webview: ['core', 'protocol'],
  cli: ['core', 'import', 'export'],
};
const folders = Object.keys(mayImport);

const arrows = folders.map((folder) => ({
  files: [`src/${folder}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        ...folders.filter((f) => f !== folder && !mayImport[folder].includes(f)).map((f) => ({
          regex: `^(?:\\.\\./)+${f}/`, message: `src/${folder} does not depend on src/${f} (see ARCHITECTURE.md)`,
        })),
        ...(['core', 'webview', 'import', 'export'].includes(folder)
          ? [{ regex: '^(?:node:|vscode$|vscode-|fs$|path$)', message: 'runs in a browser worker too: no Node, no VS Code' }]
          : []),
      ],
    }],
  },
}));

// The lowest layer of the core knows characters, and nothing that is built of them.
const text = {
  files: ['src/core/text/**/*.ts'],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [{ regex: '^(?:\\.\\./(?!model\\.ts$)|node:|vscode)', message: 'src/core/text knows no notes, no languages, no lexicon (see ARCHITECTURE.md)' }],
    }],
  },
};

// Words are data: what code asks of a word is its class (src/core/lexicon/classes). A set of the code's own names has a type.
const WORD = '/^\\p{L}[\\p{L}\'’-]*$/u';
const words = {
  files: ['src/core/{grammar,speech,rules,findings}/**/*.ts'],
  rules: {
    'no-restricted-syntax': ['error', ...[
      ["BinaryExpression[operator=/^[!=]==$/][left.type='CallExpression'][left.callee.property.name='lower'] > Literal", 'a word'],
      ["BinaryExpression[operator=/^[!=]==$/][left.type='MemberExpression'][left.property.name=/^(lower|lemma)$/] > Literal", 'a word'],
      ["BinaryExpression[operator=/^[!=]==$/][left.type='Identifier'][left.name=/^(lower|lemma)$/] > Literal", 'a word'],
      ["VariableDeclarator:not([id.typeAnnotation]) > NewExpression[callee.name='Set'] > ArrayExpression > Literal", 'a list of words'],
    ].map(([selector, what]) => ({ selector: `${selector}[value=${WORD}]`, message: `${what} in code: declare a class in src/core/lexicon/classes and ask for it` }))],
  },
};

export default ts.config(
  { ignores: ['dist', 'out', 'node_modules', '.vscode-test'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...ts.configs.stylistic,
  {
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['error', { max: 400 }],
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    languageOptions: { globals: {} },
    rules: { 'no-restricted-globals': ['error', 'process', 'Buffer', 'window', 'document', 'require', '__dirname', 'console'] },
  },
  { files: ['src/core/lexicon/class.ts'], rules: { 'max-lines': 'off' } },
  ...arrows,
  text,
  words,
  { files: ['**/*.{js,mjs}', 'scripts/**', 'test/**'], languageOptions: { globals: globals.node } },
  { files: ['test/**'], languageOptions: { globals: globals.mocha } },
);
