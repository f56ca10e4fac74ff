import { describe, expect, it } from 'vitest';
import { paragraphAt, paragraphsOf } from '#anchoring/margin-paragraphs.ts';
import { MarkedText, type MarkedSpan } from '#ui/article/marks.ts';

const markParagraphs = (text: string, spans: readonly MarkedSpan[]) => new MarkedText(text).marked(spans);

const shown = (text: string) =>
	paragraphsOf(text).map(({ start, end }) => text.slice(start, end).trim().replaceAll(/\s+/g, ' '));

const sentence = 'The harbor was closed in spring and opened again when the ice had gone from the bay.';

describe('paragraphs of a text', () => {
	it('are what blank lines separate', () => {
		expect(shown(`${sentence}\n\n${sentence}\n \n\n${sentence}`)).toEqual([sentence, sentence, sentence]);
	});

	it('are single lines where there is no blank one', () => {
		expect(shown(`${sentence}\n${sentence}`)).toEqual([sentence, sentence]);
	});

	it('are joined again where a page was taken over line by line, up to a line that does not fill its width', () => {
		const first = 'The council went on to speak of tides and of the ships that';
		const line = first.toLowerCase();
		const lines = [
			'Heading',
			first,
			...Array<string>(8).fill(line),
			'had come in.',
			first,
			...Array<string>(8).fill(line),
			'left.'
		];
		const paragraphs = shown(lines.join(' \n \n'));
		expect(paragraphs).toHaveLength(3);
		expect(paragraphs[0]).toBe('Heading');
		expect(paragraphs[1]).toMatch(/had come in\.$/);
		expect(paragraphs[2]).toMatch(/left\.$/);
	});

	it('keep the lines of a verse and let wrapped lines run on', () => {
		const verse = 'Short is the line\nand short the next';
		const wrapped = `${sentence}\n${sentence}\nand no more.`;
		expect(paragraphsOf(`${verse}\n\n${wrapped}`).map(({ flows }) => flows)).toEqual([false, true]);
	});

	it('number every place of the text as they are counted on the screen', () => {
		const text = `${sentence}\n\n${sentence}`;
		const marked = markParagraphs(text, []);
		expect(marked.map(({ number, start }) => [number, paragraphAt(paragraphsOf(text), start)])).toEqual([
			[1, 1],
			[2, 2]
		]);
	});
});

describe('marks that overlap', () => {
	const text = 'one two three four five six seven';
	const span = (id: string, words: string) => {
		const start = text.indexOf(words);
		return { statementId: `statement:${id}` as const, start, end: start + words.length };
	};
	const drawn = (...spans: ReturnType<typeof span>[]) =>
		markParagraphs(text, spans)
			.flatMap(({ pieces }) => pieces)
			.map((piece) => [piece.text.trim(), piece.marks.map((id, at) => `${id.slice(10)}${piece.lanes[at]}`).join(' ')])
			.filter(([words]) => words !== '');

	it('keep one height each for their lines, the shorter one next to the words', () => {
		expect(drawn(span('outer', 'two three four five'), span('inner', 'three four'))).toEqual([
			['one', ''],
			['two', 'outer1'],
			['three four', 'inner0 outer1'],
			['five', 'outer1'],
			['six seven', '']
		]);
	});

	it('share no height where one begins within the other', () => {
		expect(drawn(span('a', 'one two three'), span('b', 'three four five six'))).toEqual([
			['one two', 'a0'],
			['three', 'a0 b1'],
			['four five six', 'b1'],
			['seven', '']
		]);
	});

	it('share the height next to the words where they do not meet', () => {
		expect(drawn(span('a', 'one two'), span('b', 'three four')).map(([, marks]) => marks)).toEqual(['a0', 'b0', '']);
	});
});

describe('marks over several paragraphs', () => {
	it('are cut at each, and those that ended before are not carried on', () => {
		const text = 'One two three.\n\nFour five six.\n\nSeven eight nine.';
		const spans = [
			{ statementId: 'statement:a' as const, start: 4, end: 20 },
			{ statementId: 'statement:b' as const, start: 0, end: 7 },
			{ statementId: 'statement:c' as const, start: 21, end: 25 }
		];
		const told = markParagraphs(text, spans).map(({ pieces }) =>
			pieces
				.filter(({ marks }) => marks.length > 0)
				.map((piece) => `${piece.text}:${piece.marks.join('+')}:${piece.lanes.join('')}`)
		);
		expect(told).toEqual([
			['One :statement:b:0', 'two:statement:b+statement:a:01', ' three.:statement:a:1'],
			['Four:statement:a:1', 'five:statement:c:0'],
			[]
		]);
	});
});

describe('marks that are made again after a change', () => {
	const text = 'One two three.\n\nFour five six.\n\nSeven eight nine.';
	const first = { statementId: 'statement:a' as const, start: 0, end: 7 };
	const second = { statementId: 'statement:b' as const, start: 16, end: 20 };

	it('are the same values where nothing has changed', () => {
		const marked = new MarkedText(text);
		expect(marked.marked([{ ...first }, { ...second }])).toBe(marked.marked([first, second]));
	});

	it('are new ones only in the paragraphs that have', () => {
		const marked = new MarkedText(text);
		const before = marked.marked([first, second]);
		const after = marked.marked([first, { ...second, end: 25 }]);
		expect(after.map((paragraph, at) => paragraph === before[at])).toEqual([true, false, true]);
		expect(after[1]?.pieces.map((piece) => piece.text)).toEqual(['Four five', ' six.']);
	});
});
