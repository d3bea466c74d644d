// The worker beside the library makes it run here, without a thread.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
export { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
