/** Writes small PDFs for tests: words at places, in Courier, whose letters are all 0.6 of their size wide. */

export interface Printed {
	readonly text: string;
	readonly x: number;
	/** Of the baseline, from the page's upper edge. */
	readonly y: number;
	readonly size?: number;
	readonly bold?: boolean;
}

export interface PdfOptions {
	readonly title?: string;
	readonly author?: string;
	/** Says that the file is locked with a password nobody knows. */
	readonly locked?: boolean;
}

const HEIGHT = 792;

/** A PDF of letter-sized pages. */
export function pdfOf(pages: readonly (readonly Printed[])[], { title, author, locked }: PdfOptions = {}): Uint8Array {
	const objects: string[] = ['', '', ''];
	const add = (body: string) => objects.push(body) - 1;
	const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>');
	const bold = add('<< /Type /Font /Subtype /Type1 /BaseFont /Courier-Bold /Encoding /WinAnsiEncoding >>');
	const kids = pages.map((page) => {
		const stream = page.map(drawn).join('\n');
		const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
		return add(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 ${HEIGHT}] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R /F2 ${bold} 0 R >> >> >>`
		);
	});
	const facts = [title && `/Title (${escaped(title)})`, author && `/Author (${escaped(author)})`].filter(Boolean);
	const described = add(`<< ${facts.join(' ')} >>`);
	objects[1] = '<< /Type /Catalog /Pages 2 0 R >>';
	objects[2] = `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${kids.length} >>`;
	const unknown = '00'.repeat(32);
	const lock = locked
		? `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -44 /O <${unknown}> /U <${unknown}> >> /ID [<${'ab'.repeat(16)}> <${'ab'.repeat(16)}>]`
		: '';
	let file = '%PDF-1.4\n';
	const places = objects.map((body, number) => {
		const at = file.length;
		if (number > 0) file += `${number} 0 obj\n${body}\nendobj\n`;
		return at;
	});
	const table = places
		.map((at, number) => (number === 0 ? '0000000000 65535 f \n' : `${String(at).padStart(10, '0')} 00000 n \n`))
		.join('');
	const start = file.length;
	file += `xref\n0 ${objects.length}\n${table}trailer\n<< /Size ${objects.length} /Root 1 0 R /Info ${described} 0 R ${lock} >>\nstartxref\n${start}\n%%EOF\n`;
	return Uint8Array.from([...file].map((character) => character.charCodeAt(0) & 0xff));
}

function drawn({ text, x, y, size = 10, bold }: Printed): string {
	return `BT /${bold ? 'F2' : 'F1'} ${size} Tf ${x} ${HEIGHT - y} Td (${escaped(text)}) Tj ET`;
}

function escaped(text: string): string {
	return text.replace(/[\\()]/g, '\\$&');
}

/** Lines of one column, from the top down. A paragraph's first line is set in where `indent` says so. */
export function column(
	lines: readonly string[],
	{ x, y, size = 10, leading = size * 1.2 }: { x: number; y: number; size?: number; leading?: number }
): Printed[] {
	return lines.map((text, at) => ({
		text: text.trimStart(),
		x: x + indentOf(text) * size * 0.6,
		y: y + at * leading,
		size
	}));
}

function indentOf(text: string): number {
	return text.length - text.trimStart().length;
}

/** A paragraph's words in lines of at most so many letters, the first set in by two. Long words are parted where a line ends. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '  ';
	for (const word of text.split(' ')) {
		const blank = line.trim() === '' ? '' : ' ';
		if (line.length + blank.length + word.length <= width) {
			line += blank + word;
			continue;
		}
		const room = Math.min(width - line.length - 2, 4);
		if (/^\p{Ll}{7,}[.,]?$/u.test(word) && room >= 3) {
			lines.push(`${line} ${word.slice(0, room)}-`);
			line = word.slice(room);
		} else {
			lines.push(line);
			line = word;
		}
	}
	return [...lines, line];
}
