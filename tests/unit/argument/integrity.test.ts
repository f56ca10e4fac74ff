import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { apply, EMPTY, invert, isEmpty, type RecordDiff } from '#argument/diff.ts';
import type { RecordId } from '#argument/ids.ts';
import { cascade, dangling, repair } from '#argument/integrity.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { HashSelector } from '#argument/records/passage.ts';
import {
	graph,
	graphIn,
	inferenceId,
	notationOf,
	statementId,
	together,
	withText
} from '../../support/graph-notation.ts';

function removal(records: Records, ...ids: RecordId[]): RecordDiff {
	return { ...EMPTY, removed: [...records.values()].filter((record) => ids.includes(record.id)) };
}
const deleted = (records: Records, ...ids: RecordId[]) => apply(records, cascade(records, removal(records, ...ids)));
const drawn = (records: Records, ...ids: RecordId[]) => notationOf(deleted(records, ...ids));

describe('deleting inside a map', () => {
	it('AR24 deleting a premise leaves the inference with the others', () => {
		expect(drawn(graph`p1 p2 -> c; e1 -> p1`, statementId('p1'))).toBe('e1; p2 -> c');
	});

	it('AR24 an inference goes with its last premise', () => {
		expect(drawn(graph`p1 p2 -> c`, statementId('p1'), statementId('p2'))).toBe('c=c');
	});

	it('AR24 an inference goes with its conclusion', () => {
		expect(drawn(graph`p1 p2 -> c; c -> d`, statementId('c'))).toBe('d=c; p1; p2');
	});

	it('AR25 attacks by and on what goes, go', () => {
		expect(drawn(graph`x -/> c; c -/> y; p -> z`, statementId('c'))).toBe('x; y; p -> z');
	});

	it('AR25 an undercut goes with the step it hits, also where the step goes only because its premise did', () => {
		expect(drawn(graph`y -/> (p -> c)`, inferenceId('p -> c'))).toBe('c=c; p; y');
		expect(drawn(graph`y -/> (p -> c)`, statementId('p'))).toBe('c=c; y');
	});

	it('AR25 placements go with the statement', () => {
		const records = graph`p q`;
		for (const name of ['p', 'q'])
			records.set(`placement:${name}`, {
				id: `placement:${name}`,
				articleId: 'article:a',
				statementId: statementId(name),
				x: 0,
				y: 0
			});
		expect(allOf(deleted(records, statementId('p')), 'placement').map((one) => one.id)).toEqual(['placement:q']);
	});

	it('undoing a deletion brings back all that went with it', () => {
		const records = graph`p1 p2 -> c!; y -/> (p1 p2 -> c); e1 -> p1`;
		const diff = cascade(records, removal(records, statementId('c')));
		expect(notationOf(apply(records, diff))).toBe('p2; y; e1 -> p1');
		expect(apply(apply(records, diff), invert(diff))).toEqual(records);
	});

	it('a change that removes nothing is left as it is', () => {
		const diff: RecordDiff = { ...EMPTY, added: [...graph`p`.values()] };
		expect(cascade(graph`q`, diff)).toBe(diff);
	});

	it('a record that is removed and added in one change is not gone', () => {
		const records = graph`p -> c`;
		const statement = get(records, statementId('p')) as ArgumentRecord;
		const diff: RecordDiff = { ...EMPTY, removed: [statement], added: [statement] };
		expect(notationOf(apply(records, cascade(records, diff)))).toBe('p -> c');
	});
});

const ACROSS: ArgumentRecord[] = [
	{ id: 'alignment:l', statementIds: ['statement:p', 'statement:r'], relation: 'same', status: 'accepted' },
	{ id: 'question:q', text: 'Is it so?', collectionId: 'collection:all' },
	{ id: 'position:o', questionId: 'question:q', articleId: 'article:a', stance: 'for', statementIds: ['statement:p'] },
	{
		id: 'crux:x',
		question: 'Is it so?',
		statementIds: ['statement:p', 'statement:q', 'statement:r'],
		articleIds: ['article:a', 'article:b'],
		why: 'both rest on it'
	},
	{ id: 'shared-evidence:h', what: 'The census', statementIds: ['statement:p', 'statement:r'] },
	{
		id: 'fact-clash:f',
		what: 'The year',
		statementIds: ['statement:p', 'statement:q', 'statement:r'],
		values: ['1946', '1947', '1948']
	},
	{
		id: 'collection:all',
		title: 'All',
		articleIds: ['article:a', 'article:b'],
		leadQuestionId: 'question:q'
	}
];
const TWO = together(graph`p q`, graphIn('b')`r -> s`, recordsOf(ACROSS));

describe('deleting what articles share', () => {
	it('AR25 alignments go with one of their statements', () => {
		expect(allOf(deleted(TWO, statementId('r')), 'alignment')).toEqual([]);
		expect(allOf(deleted(TWO, statementId('q')), 'alignment')).toHaveLength(1);
	});

	it('AR26 positions, cruxes, shared evidence and clashing facts lose the statement', () => {
		const after = deleted(TWO, statementId('p'));
		expect(get(after, 'position:o')?.statementIds).toEqual([]);
		expect(get(after, 'crux:x')?.statementIds).toEqual(['statement:q', 'statement:r']);
		expect(get(after, 'shared-evidence:h')).toBeNull();
		expect(get(after, 'fact-clash:f')).toMatchObject({
			statementIds: ['statement:q', 'statement:r'],
			values: ['1947', '1948']
		});
	});

	it('AR26 a crux or a clash of one statement is none', () => {
		const after = deleted(TWO, statementId('p'), statementId('q'));
		expect([get(after, 'crux:x'), get(after, 'fact-clash:f')]).toEqual([null, null]);
	});

	it('AR27 an article takes its map along, and collections lose it', () => {
		const after = deleted(TWO, 'article:a');
		expect(notationOf(after, 'article:b')).toBe('r -> s');
		expect(allOf(after, 'statement').map((one) => one.id)).toEqual(['statement:r', 'statement:s']);
		expect(get(after, 'position:o')).toBeNull();
		expect(get(after, 'collection:all')?.articleIds).toEqual(['article:b']);
	});

	it('a question that goes takes its positions, and a collection forgets it', () => {
		const after = deleted(TWO, 'question:q');
		expect(get(after, 'position:o')).toBeNull();
		expect(get(after, 'collection:all')).not.toHaveProperty('leadQuestionId');
	});

	it('a collection that goes leaves its articles and questions', () => {
		const after = deleted(TWO, 'collection:all');
		expect(get(after, 'question:q')).toEqual({ id: 'question:q', text: 'Is it so?' });
		expect(allOf(after, 'article')).toHaveLength(2);
	});

	it('AR29 nothing refers to what is gone, whatever is deleted', () => {
		for (const id of TWO.keys()) expect(dangling(deleted(TWO, id)), id).toEqual([]);
	});
});

describe('deleting a text', () => {
	const hash: HashSelector = {
		words: 2,
		letters: 9,
		first: '0'.repeat(8),
		last: '1'.repeat(8),
		whole: '2'.repeat(16),
		before: '',
		after: ''
	};
	const statementOf = (records: Records, name: string) => get(records, statementId(name));

	function withHashes(records: Records, name: string): Records {
		const statement = statementOf(records, name);
		if (!statement) throw new Error(name);
		const passages = statement.passages.map((passage) => ({ ...passage, hashes: [hash] }));
		return together(records, recordsOf([{ ...statement, passages }]));
	}

	it('AR28 leaves passages their hashes, and the article without a text', () => {
		const after = deleted(withHashes(withText(graph`p -> c`), 'p'), 'text:a');
		expect(statementOf(after, 'p')?.passages).toEqual([{ hashes: [hash] }]);
		expect(statementOf(after, 'c')?.passages).toEqual([]);
		expect(get(after, 'article:a')).toEqual({ id: 'article:a', title: 'Article a', authorIds: [] });
	});

	it('AR28 leaves passages into another text alone', () => {
		const records = withText(graph`p`);
		records.set('text:b', { id: 'text:b', articleId: 'article:a', text: 'Sentence p.' });
		const after = deleted(records, 'text:b');
		expect(after.get('statement:p')).toEqual(records.get('statement:p'));
		expect(get(after, 'article:a')?.textId).toBe('text:a');
	});

	it('AR27 goes with its article, unless another article shows the same text', () => {
		expect(get(deleted(withText(graph`p`), 'article:a'), 'text:a')).toBeNull();
		const shared = together(withText(graph`p`), graphIn('b')`q`);
		shared.set('article:b', { id: 'article:b', title: 'The same again', authorIds: [], textId: 'text:a' });
		expect(get(deleted(shared, 'article:a'), 'text:a')).toEqual({
			id: 'text:a',
			kind: 'original',
			text: 'Sentence p.'
		});
	});
});

describe('repairing a damaged map', () => {
	it('takes out what cannot stand and keeps the rest', () => {
		const records = graph`p1 p2 -> c; e1 -> p1; y -/> (e1 -> p1)`;
		records.delete(statementId('p1'));
		const after = apply(records, repair(records));
		expect(notationOf(after)).toBe('e1; y; p2 -> c');
		expect(check(after).filter((one) => one.level === 'error')).toEqual([]);
	});

	it('keeps alignments with statements of another file', () => {
		const records = together(graph`p q`, recordsOf(ACROSS));
		expect(isEmpty(repair(records))).toBe(true);
		expect(dangling(records).map((one) => one.id)).toContain('statement:r');
	});
});
