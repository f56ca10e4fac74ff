import { describe, expect, test } from 'vitest';
import { sortedOut } from '../../../support/unit-of-text.ts';

const told = (text: string) => {
	const { sentences, leftOut } = sortedOut(text);
	return {
		sentences: sentences.map(({ start, end }) => text.slice(start, end)),
		leftOut: leftOut.map(({ start, end, reason }) => [reason, text.slice(start, end)])
	};
};

/** Enough of a text around a line for its place to be told. */
const BODY = `The ferry is the only way to the hospital. It runs twice a day. Nobody on the island owns a boat that could cross in winter.

The company wants to stop it. The fares do not pay for the fuel. The province has paid the difference for years, and it should go on.

A bridge would cost forty times as much. It would take ten years to build. Until then people need the boat every day.`;

describe('sentences survive', () => {
	test.each([
		[
			'abbreviations',
			'Dr. Ames of the U.S. Coast Guard wrote to Mr. Bell, e.g. about the pier. Nobody answered him.',
			2
		],
		['initials', 'The pier was built by J. R. Miller in 1931. It has been patched ever since.', 2],
		['decimals', 'The fare rose by 3.5 percent to $4.20 in May. Wages rose by 1.1 percent.', 2],
		[
			'quotations',
			'“Will it run in winter?” she asked the mate. He shrugged and said “Ask the owner.” Then he left.',
			3
		],
		['dots of omission', 'They promised us a new boat ... and then forgot it. We have not.', 2],
		['missing spaces', 'The boat is old.The pier is older. Both are closed.', 3],
		['footnote numbers', 'The fare doubled in ten years.12 The wages did not.13 Nobody is surprised.', 3],
		['exclamations in brackets', 'The new boat (a bargain!) leaked from the first day. It was sold.', 2]
	])('%s', (_, text, count) => {
		expect(told(text).sentences).toHaveLength(count);
	});

	test('each paragraph on a line of its own', () => {
		const text = `Keep the ferry\n\n${BODY.replace(/\n\n/g, '\n')}`;
		const { sentences } = sortedOut(text);
		expect(new Set(sentences.map(({ paragraph }) => paragraph)).size).toBe(3);
	});
});

describe('what is no statement is set aside', () => {
	test('headings, with the first as the title', () => {
		const { title, leftOut } = sortedOut(`Keep the ferry\n\n${BODY}`);
		expect(title).toBe('Keep the ferry');
		expect(leftOut.map(({ reason }) => reason)).toEqual(['heading']);
	});

	test.each([
		['a line with the author', `By Ada Lindqvist\n\n${BODY}`, 'By Ada Lindqvist'],
		[
			'who the author is',
			`${BODY}\n\nAda Lindqvist is a writer based in Gävle.`,
			'Ada Lindqvist is a writer based in Gävle.'
		],
		[
			'where to write to',
			`${BODY}\n\nThe writer can be reached at ada@example.org.`,
			'The writer can be reached at ada@example.org.'
		]
	])('%s', (_, text, words) => {
		expect(told(text).leftOut).toContainEqual(['byline', words]);
	});

	test('a claim about people who write is kept', () => {
		const text = `${BODY}\n\nWriters are poorly paid on the island.`;
		expect(told(text).sentences).toContain('Writers are poorly paid on the island.');
	});

	test('a block that was printed twice, once', () => {
		const block = 'The province has paid the difference between fares and fuel since 2011.';
		const { sentences, leftOut } = told(`${BODY} ${block} ${block}`);
		expect(sentences.filter((one) => one === block)).toHaveLength(1);
		expect(leftOut).toEqual([['repeated', block]]);
	});

	test('what stands under “References”', () => {
		const { leftOut } = told(`${BODY}\n\nReferences\n\nAmes, T. (2011). Ferries of the north. Harbour Press.`);
		expect(leftOut.map(([reason]) => reason)).toContain('references');
	});
});
