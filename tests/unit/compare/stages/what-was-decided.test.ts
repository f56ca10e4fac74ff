import { describe, expect, it } from 'vitest';
import { withoutFields } from '#argument/fields.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import { compare } from '#compare/pipeline.ts';
import { article, compared, recordsFrom, statement as s } from '../../../support/laid-side-by-side.ts';

const A = article(
	'a',
	'a1! The port needs a railway.\na2 > a1 Lorries clog the town.\nae1 > a2 In 1999 the town counted 900 lorries.'
);
const B = article(
	'b',
	'b1! The port needs no railway.\nb2 > b1 Barges are cheaper.\nbe1 > b2 In 2003 the town counted 700 barges.'
);
const C = article('c', 'c1! Schools need music.\nc2 > c1 Choirs teach listening.');

/** A comparison of the first two, though the records tell of the third as well. */
const ofTwo = (...more: ArgumentRecord[]) => compare(recordsFrom(A, B, C, more), ['article:a', 'article:b']);

describe('shared evidence that a person recorded', () => {
	const evidence = {
		id: 'shared-evidence:e',
		what: 'The count',
		statementIds: [s('ae1'), s('be1'), s('c2')],
		note: 'Read twice.'
	} satisfies ArgumentRecord;

	it('stands first as it is, with the statements of the articles compared, and what each author makes of it', () => {
		const [found] = ofTwo(evidence).sharedEvidence;
		expect(found).toMatchObject({
			...{ id: 'shared-evidence:e', what: 'The count', note: 'Read twice.' },
			...{ status: 'confirmed', score: 1, isKept: true },
			statementIds: [s('ae1'), s('be1')]
		});
		expect(found?.uses.map(({ conclusionIds }) => conclusionIds)).toEqual([[s('a2')], [s('b2')]]);
	});

	it('is none where it was turned down, or only one of the articles has it', () => {
		const ids = (...more: ArgumentRecord[]) => ofTwo(...more).sharedEvidence.map(({ id }) => id);
		expect(ids({ ...evidence, rejected: true })).not.toContain('shared-evidence:e');
		expect(ids({ ...evidence, statementIds: [s('ae1'), s('a2'), s('c2')] })).not.toContain('shared-evidence:e');
		const bare = withoutFields(evidence, 'note') as ArgumentRecord;
		expect(ofTwo(bare).sharedEvidence[0]).not.toHaveProperty('note');
	});
});

describe('a clash of facts that a person recorded', () => {
	const clash = {
		id: 'fact-clash:f',
		what: 'The year of the count',
		statementIds: [s('ae1'), s('c2'), s('be1')],
		values: ['1999', '2001', '2003']
	} satisfies ArgumentRecord;
	const kept = (record: ArgumentRecord) => ofTwo(record).factClashes.filter(({ isKept }) => isKept);

	it('keeps for each statement its own value, where an article between them is not compared', () => {
		expect(kept(clash)).toEqual([
			expect.objectContaining({
				...{ id: 'fact-clash:f', what: 'The year of the count', kind: null, status: 'confirmed', score: 1 },
				...{ statementIds: [s('ae1'), s('be1')], values: ['1999', '2003'] }
			})
		]);
		expect(kept({ ...clash, note: 'Two counts.' })[0]?.note).toBe('Two counts.');
	});

	it('is none where it was turned down, or only one statement of several is at hand', () => {
		expect(kept({ ...clash, rejected: true })).toEqual([]);
		expect(kept({ ...clash, statementIds: [s('ae1'), s('c1'), s('c2')] })).toEqual([]);
		expect(kept({ ...clash, statementIds: [s('c1')], values: ['1'] })).toEqual([]);
		expect(kept({ ...clash, statementIds: [s('ae1')], values: ['1999'] })).toHaveLength(1);
	});
});

describe('a crux that a person recorded', () => {
	const crux = {
		id: 'crux:x',
		question: 'Do lorries clog it?',
		statementIds: [s('a2'), s('b2'), s('c2')],
		articleIds: ['article:a', 'article:b', 'article:c'],
		why: 'Both rest on it.'
	} satisfies ArgumentRecord;
	const kept = (record: ArgumentRecord) => ofTwo(record).cruxes.filter(({ isKept }) => isKept);

	it('names the statements and the articles at hand', () => {
		expect(kept(crux)).toEqual([
			expect.objectContaining({
				statementIds: [s('a2'), s('b2')],
				articleIds: ['article:a', 'article:b'],
				question: crux.question
			})
		]);
	});

	it('is none between other articles, or where it was turned down', () => {
		expect(kept({ ...crux, statementIds: [s('a2'), s('a1'), s('c2')] })).toEqual([]);
		expect(kept({ ...crux, rejected: true })).toEqual([]);
	});
});

describe('questions that were asked', () => {
	const position = (slug: string, fields: object = {}): ArgumentRecord =>
		({
			...{ id: `position:${slug}`, questionId: 'question:q', articleId: `article:${slug}`, stance: 'for' },
			...{ statementIds: [s(`${slug}1`)], ...fields }
		}) as unknown as ArgumentRecord;
	const asked: ArgumentRecord = { id: 'question:q', text: 'Should it?' };
	const questions = (...more: ArgumentRecord[]) => ofTwo(...more).questions.filter(({ isKept }) => isKept);

	it('stand with the positions of the articles compared, and with what was said of them', () => {
		const found = ofTwo(asked, position('a', { note: 'Yes.' }), position('b', { stance: 'against' }), position('c'));
		expect(found.questions[0]).toMatchObject({
			id: 'question:q',
			status: 'confirmed',
			score: 1,
			askedOf: null,
			isKept: true
		});
		const kept = found.positions.filter(({ isKept }) => isKept);
		expect(kept.map(({ articleId, stance }) => `${articleId} ${stance}`)).toEqual([
			'article:a for',
			'article:b against'
		]);
		expect(kept[0]?.note).toBe('Yes.');
		expect(kept[1]).not.toHaveProperty('note');
	});

	it('are suggestions where they were only suggested', () => {
		const found = ofTwo({ ...asked, status: 'suggested' } as ArgumentRecord, position('a', { status: 'suggested' }));
		expect(found.questions.find(({ isKept }) => isKept)?.status).toBe('suggested');
		expect(found.positions.find(({ isKept }) => isKept)?.status).toBe('suggested');
	});

	it('are not asked of articles that say nothing of them, nor where they were turned down', () => {
		expect(questions(asked, position('c'))).toEqual([]);
		expect(questions({ ...asked, rejected: true } as ArgumentRecord, position('a'))).toEqual([]);
		expect(questions(asked, { id: 'question:r', text: 'Or this?' }, position('a')).map(({ id }) => id)).toEqual([
			'question:q'
		]);
	});
});

describe('two articles', () => {
	const notes = (...parts: (readonly ArgumentRecord[])[]) => compared(...parts).notes.map(({ code }) => code);
	const lines = (slug: string, wordings: string[]) =>
		wordings.map((words, at) => `${slug}${at}${at ? '' : '!'} ${words}`).join('\n');
	const five = ['Trams are quiet.', 'Buses are loud.', 'Cars are many.', 'Bikes are few.', 'Boats are slow.'];
	const shown = (records: readonly ArgumentRecord[], fields: object) =>
		records.map((record) => (record.id.startsWith('article:') ? ({ ...record, ...fields } as ArgumentRecord) : record));

	it('are the same text where four in five statements are worded alike, and not where fewer are', () => {
		expect(notes(article('x', lines('x', five)), article('y', lines('y', five.with(4, 'Ships are slow.'))))).toContain(
			'same-text'
		);
		const three = five.with(4, 'Ships are slow.').with(3, 'Skates are fun.');
		expect(notes(article('x', lines('x', five)), article('y', lines('y', three)))).not.toContain('same-text');
		const longer = [...five, 'Trains are late.', 'Planes are dear.'];
		expect(notes(article('x', lines('x', five)), article('y', lines('y', longer)))).not.toContain('same-text');
	});

	it('are the same text where they show one, or texts of the same sentences', () => {
		const [x, y] = [article('x', 'x0! Trams are quiet.'), article('y', 'y0! Rents are high.')];
		expect(notes(x, y)).not.toContain('same-text');
		expect(notes(shown(x, { textId: 'text:t' }), shown(y, { textId: 'text:t' }))).toContain('same-text');
		expect(notes(shown(x, { textId: 'text:t' }), shown(y, { textId: 'text:u' }))).not.toContain('same-text');
		const print = (sentences: string[]) => ({ fingerprint: { algorithm: 'sha256-48', sentences } });
		expect(notes(shown(x, print(['aa', 'bb'])), shown(y, print(['aa', 'bb'])))).toContain('same-text');
		expect(notes(shown(x, print(['aa', 'bb'])), shown(y, print(['aa', 'cc'])))).not.toContain('same-text');
		expect(notes(shown(x, print([])), shown(y, print([])))).not.toContain('same-text');
	});

	it('are by one author where any author is the same', () => {
		const [x, y] = [article('x', 'x0! Trams are quiet.'), article('y', 'y0! Rents are high.')];
		const by = (records: ArgumentRecord[], ...authorIds: string[]) => shown(records, { authorIds });
		expect(notes(by(x, 'author:lee', 'author:kim'), by(y, 'author:poe', 'author:kim'))).toContain('same-author');
		expect(notes(by(x, 'author:lee'), by(y, 'author:poe'))).not.toContain('same-author');
	});
});
