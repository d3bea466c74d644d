// esbuild plugin: of pdf.js, what reads the text of a page. It is published as two files that hold all of its modules; the classes of those that draw,
// edit or fill in forms become empty, and what only they use is shaken out with them. That is half of the library.
import { readFile } from 'node:fs/promises';

const NO_TEXT = new RegExp(`^(?:${[
  // Both files.
  'src/(?:core|display)/editor/.*',
  'src/(?:core|display)/annotation(?!_storage).*',
  'src/(?:core|display)/xfa.*',
  // The reader.
  'external/(?:openjpeg|jbig2|qcms)/.*',
  'src/core/(?:jbig2|jbig2_wasm|jpx|jpg|ccitt|arithmetic_decoder|image|image_resizer)\\.js',
  'src/core/(?:pattern|struct_tree|dataset_reader|writer|icc_colorspace|default_appearance|font_renderer)\\.js',
  // The display.
  'src/display/(?:canvas|canvas_dependency_tracker|pattern_helper|text_layer|draw_layer|touch_manager|network|fetch_stream|svg_factory)\\.js',
].join('|')})$`);
/** Fonts of forms. */
const FORM_FONTS = 'src/core/xfa_fonts.js';

const MODULE = /^;\/\/ \.\//m;
const CLASS = /^class (\w+)(?: extends [\w.]+)? \{\n[\s\S]*?^\}/gm;
const FUNCTION = /^function (\w+)\([^)]*\) \{\n[\s\S]*?^\}/gm;

export function pdfTextPlugin() {
  return {
    name: 'pdf-text',
    setup(b) {
      b.onLoad({ filter: /pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs$/ }, async ({ path }) => ({ contents: textOnly(await readFile(path, 'utf8')) }));
      // What Node 20 lacks the worker brings for both.
      b.onLoad({ filter: /pdfjs-dist\/legacy\/build\/pdf\.mjs$/ }, async ({ path }) => ({ contents: textOnly(await readFile(path.replace('/legacy/', '/'), 'utf8')) }));
    },
  };
}

function textOnly(library) {
  // Constants that are worked out as the library is loaded, if only by code that is left out; a DOMMatrix is not there without a package for drawing.
  return library.split(MODULE).map(withoutRest).join(';// ').replace(/^const \w+ = (?=getLookupTableFactory\(|new DOMMatrix\()/gm, '$&/* @__PURE__ */ ');
}

function withoutRest(module) {
  const name = module.slice(0, module.indexOf('\n'));
  // The list of all that it exports once more, for pages without modules.
  if (name === 'src/pdf.js') return module.replace(/^globalThis\.pdfjsLib = \{[\s\S]*?^\};/m, '');
  if (name === FORM_FONTS) return module.replace(FUNCTION, 'function $1() {}');
  // Their settings are told to them whether they are needed or not.
  return NO_TEXT.test(name) ? module.replace(CLASS, 'class $1 { static setOptions() {} static cleanup() {} }') : module;
}
