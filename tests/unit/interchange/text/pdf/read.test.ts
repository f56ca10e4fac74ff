import { describe, expect, test } from 'vitest';
import { readText } from '#interchange/text/read.ts';
import type { TextReading } from '#interchange/text/reading.ts';
import { column, pdfOf, wrapped, type Printed } from '../../../../support/pdf-writer.ts';

const FIRST =
	'The harbour has been empty for nine years, and nobody who lives beside it has been asked what should become of it. The council should open it again, since the ferries would bring the islanders back to their neighbours.';
const SECOND =
	'Some say that the dredging costs too much. But the road round the bay costs more every year, and it is in a state of permanent disrepair. Whoever counts only the dredging counts half of the bill.';
const THIRD =
	'The engineers of the province reported in 2019 that the basin is sound. A well-known contractor has offered to do the work in two summers. So the harbour can be opened before the bridge is closed.';
const WIDTH = 38;
const head = (page: number): Printed[] => [
	{ text: page % 2 ? 'Example Quarterly 12 (2019)' : 'Ada Lee: The empty harbour', x: 200, y: 40, size: 8 },
	{ text: String(page), x: 306, y: 760, size: 8 }
];
const note = (number: number, text: string) => `${number} ${text}`;

/** Four pages of two columns, a paragraph going on from column to column and page to page, notes at the foot of some. */
function journal(): Uint8Array {
	const lines = [FIRST, SECOND, THIRD, FIRST.replace('nine', 'ten'), SECOND.replace('half', 'a third'), THIRD]
		.flatMap((text, at) => wrapped(`${text.slice(0, -1)} number ${'abcdefgh'.charAt(at)}.`, WIDTH))
		.concat(wrapped(`${FIRST} And there it ends, one hopes.`, WIDTH));
	const columns: string[][] = [];
	for (let at = 0; at < lines.length; at += 9) columns.push(lines.slice(at, at + 9));
	const pages: Printed[][] = [];
	for (let at = 0; at < columns.length; at += 2) {
		const number = at / 2 + 1;
		const right = columns[at + 1] ?? [];
		const page = [
			...head(number),
			...column(columns[at] ?? [], { x: 60, y: 100 }),
			...column(right, { x: 320, y: 100 })
		];
		if (number === 1) {
			// A raised number after the first line, and its note under the column.
			page.push({ text: '1', x: 60 + (columns[0]?.[0] ?? '').length * 6, y: 96, size: 6 });
			page.push(
				...column([note(1, 'Harbour Board, Report, Vol. 3'), '(2017), pp. 12-14.'], { x: 60, y: 230, size: 8 })
			);
			page.push({ text: 'THE EMPTY HARBOUR', x: 100, y: 70, size: 18, bold: true });
		}
		pages.push(page);
	}
	return pdfOf(pages);
}

const read = async (bytes: Uint8Array) => {
	const reading = await readText({ name: 'harbour.pdf', bytes });
	if (reading.kind !== 'text') return expect.fail(`unreadable: ${reading.reason}`);
	return reading;
};
const noted = ({ notes }: TextReading) => Object.fromEntries(notes.map(({ what, count }) => [what, count]));

describe('a journal’s PDF in two columns', () => {
	test('is read column by column, each paragraph whole, without heads, page numbers and notes', async () => {
		const reading = await read(Buffer.from(journal()));
		const paragraphs = reading.text.trim().split('\n\n');
		const ended = (text: string, at: number) => `${text.slice(0, -1)} number ${'abcdefgh'.charAt(at)}.`;
		expect(paragraphs).toEqual([
			'THE EMPTY HARBOUR',
			ended(FIRST, 0),
			ended(SECOND, 1),
			ended(THIRD, 2),
			ended(FIRST.replace('nine', 'ten'), 3),
			ended(SECOND.replace('half', 'a third'), 4),
			ended(THIRD, 5),
			`${FIRST} And there it ends, one hopes.`
		]);
	});

	test('says what was left out and mended', async () => {
		const reading = await read(journal());
		expect(noted(reading)).toMatchObject({ columns: 2, footnotes: 1, 'footnote-numbers': 1 });
		expect(noted(reading)['running-heads']).toBeGreaterThanOrEqual(3);
		expect(noted(reading)['page-numbers']).toBeGreaterThanOrEqual(3);
		expect(noted(reading)['hyphens']).toBeGreaterThanOrEqual(2);
	});
});

describe('the facts of a PDF', () => {
	const page = (title: string) => [
		{ text: title, x: 60, y: 80, size: 20 },
		{ text: 'By Ada Lee', x: 60, y: 110 },
		{ text: 'Example Herald, 11 October 2018', x: 60, y: 124 },
		...column(wrapped(FIRST, 70), { x: 60, y: 160 })
	];

	test('are its largest words, its byline and its line of publication', async () => {
		const { facts } = await read(
			pdfOf([page('An empty harbour')], { title: 'Microsoft Word - final2.doc', author: 'user' })
		);
		expect(facts).toEqual({
			title: 'An empty harbour',
			author: 'Ada Lee',
			publication: 'Example Herald',
			publishedOn: '2018-10-11'
		});
	});

	test('are its properties where they are printed as well', async () => {
		const { facts } = await read(pdfOf([page('An empty harbour')], { title: 'An empty harbour', author: 'Bo Kim' }));
		expect(facts).toMatchObject({ title: 'An empty harbour', author: 'Bo Kim' });
	});
});

describe('a single page', () => {
	const body = column(wrapped(`${FIRST} ${SECOND}`, 70), { x: 60, y: 110 });
	const heads = [
		{ text: 'The Example Review, 12 May 2019', x: 60, y: 40, size: 8 },
		{ text: 'Lee: The empty harbour', x: 430, y: 40, size: 8 },
		{ text: '- 47 -', x: 290, y: 770, size: 8 }
	];

	test('has a running head and a page number though nothing comes again', async () => {
		const reading = await read(pdfOf([[...heads, ...body]]));
		expect(reading.text.trim()).toBe(`${FIRST} ${SECOND}`);
		expect(reading.facts).toMatchObject({ publication: 'The Example Review', publishedOn: '2019-05-12' });
	});

	test('keeps a box beside its title out of title and text', async () => {
		const box = column(['About the author', 'Ada Lee lives in', 'the harbour with', 'her two dogs.'], {
			x: 420,
			y: 70,
			size: 7
		});
		const title = column(['An empty', 'harbour'], { x: 60, y: 74, size: 20 });
		const reading = await read(
			pdfOf([[...heads, ...title, ...box, ...body.map((line) => ({ ...line, y: line.y + 40 }))]])
		);
		expect(reading.text.trim()).toBe(`An empty harbour\n\n${FIRST} ${SECOND}`);
		expect(noted(reading)['boxes']).toBe(1);
	});

	test('keeps a box that the text runs close beside out of its lines', async () => {
		const narrow = wrapped(`${FIRST} ${SECOND}`, 40).slice(0, 5);
		const said = narrow.join(' ').trim().split(/\s+/).length;
		const wide = wrapped(`${FIRST} ${SECOND}`.split(' ').slice(said).join(' '), 70).map((line) => line.trim());
		const page = [
			...column([...narrow, ...wide], { x: 60, y: 100 }),
			...column(['In figures', '9 years', '2 ferries a day', '31 islanders'], { x: 318, y: 100, size: 8, leading: 12 })
		];
		const reading = await read(pdfOf([page]));
		expect(reading.text.trim().replaceAll(/\s+/g, ' ')).toBe(`${FIRST} ${SECOND}`);
		expect(noted(reading)['boxes']).toBe(1);
	});

	test('leaves out a sentence of its own that is set large among its lines', async () => {
		const lines = wrapped(`${FIRST} ${SECOND}`, 40).map((line) => line.trim());
		const quotation = column(['Nobody has', 'been asked', 'about it'], { x: 330, y: 112, size: 16, leading: 20 });
		const { text } = await read(pdfOf([[...column(lines, { x: 60, y: 100 }), ...quotation]]));
		expect(text.trim()).toBe(`${FIRST} ${SECOND}`);
	});

	test('may set its columns out of step, as a browser does', async () => {
		const [left, right] = [wrapped(FIRST, WIDTH), wrapped(SECOND, WIDTH)];
		const page = [...column(left, { x: 60, y: 100 }), ...column(right, { x: 320, y: 105 })];
		expect((await read(pdfOf([page]))).text).toBe(`${FIRST}\n\n${SECOND}\n`);
	});

	test('loses raised numbers that are hardly smaller than its words, and keeps those of a unit', async () => {
		const parts = ['The survey of 2022', '1', ' found it, says the guide', '[2]', ', on 40 m', '2', ' in each yard.'];
		let x = 60;
		const line = parts.map((text): Printed => {
			const size = /^\[?\d\]?$/.test(text) ? 8.3 : 10;
			const printed = { text, x, y: size < 10 ? 96 : 100, size };
			x += text.length * size * 0.6;
			return printed;
		});
		const below = column([`${FIRST.slice(0, 80)}.`], { x: 60, y: 112 });
		expect((await read(pdfOf([[...line, ...below]]))).text).toContain(
			'The survey of 2022 found it, says the guide, on 40 m² in each yard.'
		);
	});

	test('has a note whose mark stands raised before it, and compounds that keep their hyphens', async () => {
		const lines = [
			'A harbour that is kept by a seventeen-',
			'year-old girl is kept as well as one',
			'that is kept by a board.'
		];
		const page = [
			...column(lines, { x: 60, y: 100 }),
			{ text: '12', x: 60, y: 697, size: 5 },
			...column(['Harbour Board, Report 3, p. 4. It adds that', 'nobody was asked.'], { x: 67, y: 700, size: 7 })
		];
		expect((await read(pdfOf([page]))).text.trim()).toBe(
			'A harbour that is kept by a seventeen-year-old girl is kept as well as one that is kept by a board.'
		);
	});
});

describe('a PDF that cannot be read', () => {
	const reason = async (bytes: Uint8Array) => {
		const reading = await readText({ name: 'x.pdf', bytes });
		return reading.kind === 'unreadable' ? reading.reason : 'read';
	};

	test('is said to be scanned where its pages hold no words', async () => {
		expect(await reason(pdfOf([[], [{ text: '2', x: 300, y: 760 }], []]))).toBe('scanned');
	});

	test('is said to be locked where it wants a password', async () => {
		expect(await reason(pdfOf([[{ text: 'secret', x: 60, y: 60 }]], { locked: true }))).toBe('locked');
	});

	test('is said to be damaged where it is cut off or overwritten', async () => {
		expect(await reason(Uint8Array.from([...'%PDF-1.7\nnothing more'].map((one) => one.charCodeAt(0))))).toBe(
			'damaged'
		);
	});

	test('is one answer, however its bytes are damaged', async () => {
		const whole = journal();
		for (let seed = 1; seed <= 25; seed++) {
			const bytes = whole.slice(0, whole.length - (seed % 3) * 700);
			for (let at = seed * 37; at < bytes.length; at += 211 + seed) bytes[at] = (at * 7 + seed) & 0xff;
			expect(['read', 'damaged', 'scanned', 'locked', 'scrambled', 'no-words']).toContain(await reason(bytes));
		}
	});
});
