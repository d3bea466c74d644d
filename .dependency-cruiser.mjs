// What may import what inside src/core, type imports included (ARCHITECTURE.md). The arrows between the folders of src are in eslint.config.js.
const UP = {
  text: 'text/ knows characters, and nothing that is built of them',
  lexicon: 'lexicon/ is data: it knows no grammar, no speech, no rules',
  grammar: 'grammar/ is below speech and rules: they read it',
  speech: 'speech/ is below rules: they judge what it finds',
};
const ABOVE = { text: '(?!text/|model\\.ts)', lexicon: '(?:grammar|speech|rules|findings|fixes|reports)/', grammar: '(?:speech|rules|findings|fixes|reports|decisions|notes|document)/', speech: '(?:rules|findings|fixes|reports|decisions)/' };

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', comment: 'files that import each other can be neither read nor changed apart', from: {}, to: { circular: true } },
    ...Object.entries(UP).map(([layer, comment]) => ({
      name: `${layer}-looks-down`, severity: 'error', comment, from: { path: `^src/core/${layer}/` }, to: { path: `^src/core/${ABOVE[layer]}` },
    })),
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' }, enhancedResolveOptions: { extensions: ['.ts'] } },
};
