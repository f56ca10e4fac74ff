/** The part of PDF.js that reads files; importing it makes it known to the part that is asked (open.ts). */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
	export const WorkerMessageHandler: unknown;
}
