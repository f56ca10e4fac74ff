import { describe, expect, it } from 'vitest';
import { get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { HashSelector } from '#argument/records/passage.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { lossLines } from '#interchange/loss.ts';
import { graph, graphIn, statementId, together, withText } from '../../../support/graph-notation.ts';

const HASH: HashSelector = {
	words: 2,
	letters: 9,
	first: '0'.repeat(8),
	last: '1'.repeat(8),
	whole: '2'.repeat(16),
	before: '',
	after: ''
};

function withHashes(records: Records, ...names: string[]): Records {
	const hashed = names.map((name): ArgumentRecord => {
		const statement = get(records, statementId(name));
		if (!statement) throw new Error(name);
		return { ...statement, passages: statement.passages.map((passage) => ({ ...passage, hashes: [HASH] })) };
	});
	return together(records, recordsOf(hashed));
}

describe('writing a Counterpoint document', () => {
	it('leaves out empty arrays and begins with what it is', () => {
		const { document, loss } = write(graph`p -> c`, { withTexts: true });
		expect(Object.keys(document)).toEqual(['format', 'schemaVersion', 'articles', 'statements', 'inferences']);
		expect(loss).toEqual([]);
	});

	it('does not depend on the order of records or of their fields', () => {
		const records = together(graphIn('b')`q10 q2 -> d`, withText(graph`c!; p10 p2 -> c; x -/> c`));
		const turned = [...records.values()].reverse().map((record) => {
			return Object.fromEntries(Object.entries(record).reverse()) as unknown as ArgumentRecord;
		});
		const text = toText(write(records, { withTexts: true }).document);
		expect(toText(write(recordsOf(turned), { withTexts: true }).document)).toBe(text);
		const ids = (write(records, { withTexts: true }).document.statements as { id: string }[]).map((one) => one.id);
		expect(ids.map((id) => id.slice(10))).toEqual(['c', 'p2', 'p10', 'x', 'd', 'q2', 'q10']);
	});

	it('puts known fields first, as the schema lists them', () => {
		const records = withText(graph`p`);
		const foreign = { zeal: 1, hashes: ['abc'], ...get(records, statementId('p')) };
		records.set('statement:p', foreign as ArgumentRecord);
		const [written] = write(records, { withTexts: true }).document.statements as object[];
		expect(Object.keys(written ?? {}).slice(0, 3)).toEqual(['id', 'articleId', 'role']);
		expect(Object.entries(written ?? {}).slice(-2)).toEqual([
			['hashes', ['abc']],
			['zeal', 1]
		]);
	});

	it('changes one line of the file for one changed word', () => {
		const before = withText(graph`p1 p2 -> c`);
		const statement = get(before, statementId('p1'));
		if (!statement) throw new Error('no statement');
		const after = together(before, recordsOf([{ ...statement, wording: 'Reworded.' }]));
		const lines = [before, after].map((records) => toText(write(records, { withTexts: true }).document).split('\n'));
		expect(lines[0]?.filter((line, index) => line !== lines[1]?.[index])).toHaveLength(1);
	});

	it('gives back what the reader could not take', () => {
		const document = {
			...write(graph`p`, { withTexts: true }).document,
			attacks: [{ id: 'attack:?' }],
			alignments: 'none',
			moods: [1]
		};
		const { records, rest } = read(document);
		expect(write(records, { withTexts: true, rest }).document).toEqual(document);
	});

	it('does not let what could not be read push out what can', () => {
		const { rest } = read({ format: 'counterpoint', schemaVersion: 1, statements: 'none' });
		const { document } = write(graph`p`, { withTexts: true, rest });
		expect(document.statements).toHaveLength(1);
	});
});

describe('writing a map without its text', () => {
	it('keeps no word of the text, and of the passages their hashes', () => {
		const { document } = write(withHashes(withText(graph`p -> c`), 'p', 'c'), { withTexts: false });
		expect(document).not.toHaveProperty('texts');
		expect((document.statements as { passages: unknown }[]).map((one) => one.passages)).toEqual([
			[{ hashes: [HASH] }],
			[{ hashes: [HASH] }]
		]);
		expect(read(document).problems).toEqual([]);
	});

	it('reports texts, passages without hashes, and articles nobody will recognize', () => {
		const { document, loss } = write(withHashes(withText(graph`p -> c`), 'p'), { withTexts: false });
		expect(lossLines(loss)).toEqual([
			'Left out: recognition of the article’s text (1), because it has no fingerprint, ' +
				'so whoever opens the text has to choose its map themselves: article:a',
			'Left out: texts (1), because the map is to travel without them: text:a',
			'Left out: passages without hashes (1), because they could only be found by the words they quote: statement:c'
		]);
		expect(JSON.stringify(document)).not.toContain('prefix');
	});

	it('writes the hashes of a passage that stands in two texts once', () => {
		const records = withHashes(withText(graph`p`), 'p');
		const statement = get(records, statementId('p'));
		if (!statement) throw new Error('no statement');
		const passages = [...statement.passages, ...statement.passages, { hashes: [HASH, { ...HASH, words: 3 }] }];
		const { document } = write(together(records, recordsOf([{ ...statement, passages }])), { withTexts: false });
		expect((document.statements as { passages: unknown }[])[0]?.passages).toEqual([
			{ hashes: [HASH] },
			{ hashes: [{ ...HASH, words: 3 }] }
		]);
	});

	it('leaves behind and reports what it does not know, because it might quote the text', () => {
		const records = withHashes(withText(graph`p`), 'p');
		const foreign = { ...get(records, statementId('p')), sentence: 'Sentence p.' };
		const strange = together(records, recordsOf([foreign as ArgumentRecord]));
		const rest = { fields: { source: 'Sentence p.' }, entries: { statements: ['Sentence p.'] } };
		const { document, loss } = write(strange, { withTexts: false, rest });
		expect(JSON.stringify(document.statements)).not.toContain('sentence"');
		expect(document).not.toHaveProperty('source');
		expect(document.statements).toHaveLength(1);
		expect(loss.flatMap((one) => one.where)).toEqual(
			expect.arrayContaining(['statement:p (sentence)', 'source', 'statements'])
		);
	});
});
