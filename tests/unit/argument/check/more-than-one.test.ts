import { describe, expect, it } from 'vitest';
import { check, checkShape } from '#argument/check.ts';
import { mismatchOf } from '#argument/check/passages.ts';
import { explain } from '#argument/problems.ts';
import { recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { graph, graphIn, inferenceId, statementId, together, withText } from '../../../support/graph-notation.ts';

const said = (records: Records, known: Records = records) => check(records, known).map((one) => explain(one));

describe('what a check says of several records', () => {
	it('AR5 names each premise that is named again, once', () => {
		const records = graph`p q -> c`;
		const id = inferenceId('p q -> c');
		const premiseIds = ['p', 'q', 'p', 'q', 'p'].map(statementId);
		const inference = { id, articleId: 'article:a', premiseIds, conclusionId: statementId('c'), status: 'accepted' };
		expect(said(together(records, recordsOf([inference as ArgumentRecord])))).toEqual([
			'inference:p.q-c names the premise statement:p twice. Name it once.',
			'inference:p.q-c names the premise statement:q twice. Name it once.'
		]);
	});

	it('AR13 names six of a long circle, in their order, and says how many more there are', () => {
		const around = (count: number) =>
			graph`${Array.from({ length: count }, (_, at) => `s${at + 1} -> s${((at + 1) % count) + 1}`).join('; ')}`;
		const six = 'statement:s1, statement:s2, statement:s3, statement:s4, statement:s5, statement:s6';
		expect(said(around(6))[0]).toContain(`statement:s1 leans on itself: ${six}. `);
		expect(said(around(11))[0]).toContain(`statement:s1 leans on itself: ${six} and 5 more. `);
	});

	it('AR10 AR17 holds the first by id against the others, whatever the order of the records', () => {
		const records = recordsOf([...graph`c2! c10! c1!; p -> c1; p -> c2; p -> c10`.values()].reverse());
		expect(check(records).map((one) => `${one.rule} ${one.where} ${one.values['id']}`)).toEqual([
			'AR10 statement:c2 statement:c1',
			'AR10 statement:c10 statement:c1'
		]);
		const attack = {
			articleId: 'article:a',
			attackerId: statementId('x'),
			targetId: statementId('c'),
			status: 'accepted'
		};
		const twice = ['attack:t2', 'attack:t10', 'attack:t1'].map((id) => ({ ...attack, id }) as ArgumentRecord);
		expect(check(together(graph`x c`, recordsOf(twice))).map((one) => one.where)).toEqual(['attack:t2', 'attack:t10']);
	});

	it('AR17 does not take an attack for one in the other direction, nor a step for one to another conclusion', () => {
		expect(check(graph`x -/> y; y -/> x; p -> c; p -> d; q -> c`)).toEqual([]);
	});

	it('AR8 AR16 tells articles apart also where they are known from elsewhere only', () => {
		const there = graphIn('b')`q r`;
		const alignment = { id: 'alignment:l', relation: 'same', status: 'accepted' } as const;
		const between = together(graph`p`, recordsOf([{ ...alignment, statementIds: ['statement:p', 'statement:q'] }]));
		expect(check(between, together(between, there))).toEqual([]);
		const inside = together(graph`p`, recordsOf([{ ...alignment, statementIds: ['statement:r', 'statement:q'] }]));
		expect(said(inside, together(inside, there))[0]).toContain('aligns two statements of one article (article:b)');
		expect(check(inside).map((one) => one.rule)).toEqual(['AR4', 'AR4']);
	});

	it('AR18 leaves a position alone whose statements are not here', () => {
		const question: ArgumentRecord = { id: 'question:q', text: 'Is it so?' };
		const position: ArgumentRecord = {
			...{ id: 'position:o', questionId: 'question:q', articleId: 'article:a', stance: 'for' },
			statementIds: ['statement:away']
		};
		expect(check(together(graph`p`, recordsOf([question, position]))).map((one) => one.rule)).toEqual(['AR4']);
	});

	it('AR14 shows only the beginning of a long quotation, and only the length where no text is here', () => {
		const long = { start: 0, end: 90, exact: 'a'.repeat(90), prefix: '', suffix: '' };
		expect(mismatchOf(long, 'b'.repeat(90))).toEqual({ expected: `${'a'.repeat(60)}…`, found: `${'b'.repeat(60)}…` });
		expect(mismatchOf({ ...long, end: 60, exact: 'a'.repeat(60) }, 'b'.repeat(60))?.found).toBe('b'.repeat(60));
		expect(mismatchOf({ ...long, end: 91 }, null)?.found).toBe('91 characters');
		expect(mismatchOf(long, 'a'.repeat(90))).toBeNull();
	});

	it('AR14 AR15 name the passage by its place in the statement, and look no further beside words that do not match', () => {
		const text = withText(graph`p q`);
		const passage = { start: 12, end: 23, exact: 'Sentence q.', prefix: 'p. ', suffix: '' };
		const resting = (...passages: object[]) =>
			together(text, recordsOf([{ ...(text.get('statement:q') as object), passages } as unknown as ArgumentRecord]));
		expect(
			check(resting(passage, { ...passage, prefix: 'no', suffix: 'no' })).map((one) => `${one.rule} ${one.where}`)
		).toEqual(['AR15 statement:q passages[1]', 'AR15 statement:q passages[1]']);
		expect(check(resting({ ...passage, exact: 'Sentence r.', prefix: 'no' })).map((one) => one.rule)).toEqual(['AR14']);
		expect(check(resting({ ...passage, start: 0, end: 11, exact: 'Sentence p.', prefix: '', suffix: ' Sen' }))).toEqual(
			[]
		);
	});
});

describe('what is said of a shape that is wrong', () => {
	const article = { id: 'article:a', title: 'A', authorIds: [] };
	const wrong = (fields: object) =>
		checkShape('article', { ...article, ...fields }, 'articles[0]').map((one) => one.values);

	it.each([
		[{ title: null }, 'null', 'a text'],
		[{ title: true }, 'true', 'a text'],
		[{ title: 5 }, '5', 'a text'],
		[{ title: ['T'] }, 'a list of 1', 'a text'],
		[{ title: {} }, 'a record', 'a text'],
		[{ authorIds: 'Ada' }, '"Ada"', 'a list'],
		[{ titleSupplied: 'yes' }, '"yes"', 'true or false'],
		[{ fingerprint: 'x' }, '"x"', 'a record']
	])('AR1 %j is said in words', (fields, found, expected) => {
		expect(wrong(fields)).toEqual([expect.objectContaining({ found, expected, id: 'article:a' })]);
	});

	it('AR1 cuts what was found after forty characters, and the name of the record too', () => {
		expect(wrong({ authorIds: 'x'.repeat(41) })[0]?.['found']).toBe(`"${'x'.repeat(40)}…"`);
		expect(wrong({ authorIds: 'x'.repeat(40) })[0]?.['found']).toBe(`"${'x'.repeat(40)}"`);
		const named = checkShape('article', { ...article, id: `article:${'y'.repeat(90)}`, title: 5 }, 'a');
		expect(named[0]?.values['id']).toBe(`article:${'y'.repeat(32)}…`);
		expect(checkShape('article', { ...article, id: 7, title: 5 }, 'a')[0]?.values).not.toHaveProperty('id');
	});

	it('AR1 a value that is no record is said to be none', () => {
		for (const [value, found] of [
			[null, 'null'],
			[[1, 2], 'a list of 2'],
			['words', '"words"'],
			[undefined, 'nothing']
		] as const)
			expect(checkShape('article', value, 'articles[2]')).toEqual([
				expect.objectContaining({ rule: 'AR1', where: 'articles[2]', values: { expected: 'a record', found } })
			]);
	});

	it('AR1 names a clash, a crux and a position that lack what makes them one', () => {
		const clash = { id: 'fact-clash:f', what: 'x', statementIds: [], values: [] };
		expect(checkShape('fact-clash', clash, 'f').map((one) => one.values['expected'])).toEqual(['at least 1 of them']);
		const crux = { id: 'crux:x', question: 'Q', statementIds: ['statement:a'], articleIds: [], why: 'w' };
		expect(checkShape('crux', crux, 'x').map((one) => one.values['expected'])).toEqual(['at least 2 of them']);
		const position = {
			id: 'position:o',
			questionId: 'question:q',
			articleId: 'article:a',
			stance: 'maybe',
			statementIds: []
		};
		expect(checkShape('position', position, 'o')[0]?.values['expected']).toBe('"for", "against", "mixed" or "silent"');
	});
});
