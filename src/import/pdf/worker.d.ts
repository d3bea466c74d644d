/** Its types are left out of the package; importing it is all that we do with it. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
