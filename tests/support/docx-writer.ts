/** Writes small Word files for tests: the parts that are given, in an archive. */
import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** `body`: what stands in `w:body`. */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
	const all = {
		'[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
		'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><w:body>${body}</w:body></w:document>`,
		...parts
	};
	return zipSync(Object.fromEntries(Object.entries(all).map(([name, text]) => [name, strToU8(text)])));
}

/** A paragraph of one run; the style's id where it has one. */
export function paragraph(text: string, style?: string): string {
	const named = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
	return `<w:p>${named}${run(text)}</w:p>`;
}

export function run(text: string): string {
	return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function footnotes(...texts: readonly string[]): string {
	const own = texts.map((text, at) => `<w:footnote w:id="${at + 1}">${paragraph(text)}</w:footnote>`).join('');
	return `<w:footnotes ${W}><w:footnote w:type="separator" w:id="-1"/><w:footnote w:type="continuationSeparator" w:id="0"/>${own}</w:footnotes>`;
}
