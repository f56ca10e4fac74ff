import { describe as group, expect, test } from 'vitest';
import { Correction, correcting, passagesInto, placed, type PassageAt } from '#anchoring/correction.ts';
import { describe } from '#anchoring/describe.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { statementId } from '../../support/graph-notation.ts';
import { recordsOf } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';

const BEFORE = 'The ferry is slow. It is dear as well. The island wants a bridge. Nobody asked the pilots.';
const AFTER = 'In short: the ferry is slow. It is dear. The island wants a bridge soon. Nobody asked the pilots.';

function passageAt(words: string, text = BEFORE, nth = 1): PassageAt {
	let start = -1;
	for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1);
	return { statementId: statementId('s'), index: 0, passage: describe(text, { start, end: start + words.length }) };
}

function carried(words: string, after: string, before = BEFORE, nth = 1) {
	const { state, span, candidates } = new Correction(before, after).carry(passageAt(words, before, nth));
	return { state, words: span && after.slice(span.start, span.end), start: span?.start ?? null, candidates };
}

group('a passage of a text that is corrected', () => {
	test('stays where neither its words nor what stands around them changed', () => {
		const after = BEFORE.replace('the pilots', 'a pilot');
		expect(carried('It is dear as well.', after)).toEqual({
			state: 'exact',
			words: 'It is dear as well.',
			start: 19,
			candidates: []
		});
	});

	test('moves with its words', () => {
		const after = `A letter. ${BEFORE}`;
		expect(carried('It is dear as well.', after)).toMatchObject({ state: 'moved', start: 29, candidates: [] });
	});

	test('moves where only its lines, hyphens and quotation marks are set otherwise', () => {
		const before = 'They say “the quay is mended” – so it is. Nobody minds it.';
		const after = 'They say "the quay is men-\nded" - so it is. Nobody minds it.';
		expect(carried('“the quay is mended” – so', after, before)).toMatchObject({
			state: 'moved',
			words: '"the quay is men-\nded" - so'
		});
	});

	test('moves with words that were put elsewhere, if they stand only once', () => {
		const after = 'It is dear as well. The island wants a bridge. The ferry is slow. Nobody asked the pilots.';
		expect(carried('The ferry is slow.', after)).toMatchObject({ state: 'changed', start: 47 });
		expect(carried('The island wants a bridge.', after)).toMatchObject({ state: 'moved', start: 20 });
		expect(carried('Nobody asked the pilots.', after)).toMatchObject({ state: 'moved', start: 66 });
	});

	test('is only proposed where its words are others now, be it by one sign', () => {
		expect(carried('The island wants a bridge.', AFTER)).toMatchObject({
			state: 'changed',
			words: 'The island wants a bridge soon.'
		});
		const priced = 'Takings rose by 1.5 percent in all. So it was said.';
		const after = priced.replace('1.5', '15');
		expect(carried('Takings rose by 1.5 percent', after, priced)).toMatchObject({
			state: 'changed',
			words: 'Takings rose by 15 percent'
		});
	});

	test('is lost with its words', () => {
		const after = 'Something else is written here now, about fish.';
		expect(carried('The island wants a bridge.', after)).toEqual({
			state: 'lost',
			words: null,
			start: null,
			candidates: []
		});
	});

	test('is told from the other copies of its words by what stands around them', () => {
		const before = 'At first it paid. The mill was sold, and at last it paid. The end of it was near.';
		const after = before.replace('sold', 'let');
		expect(carried('it paid.', after, before, 2)).toMatchObject({ state: 'changed', words: 'it paid.' });
		const far = `It paid. ${'The mill was sold to the town in the spring of that year. '.repeat(2)}It paid. ${BEFORE}`;
		expect(carried('It paid.', `${far} A line more.`, far, 2)).toMatchObject({
			state: 'exact',
			start: far.lastIndexOf('It paid.')
		});
	});

	test('is looked up where it was not in its place before, and proposed from where it was certain', () => {
		const shifted = passageAt('It is dear as well.');
		const { start, end } = shifted.passage;
		const at = { ...shifted, passage: { ...shifted.passage, start: start + 4, end: end + 4 } };
		const found = new Correction(BEFORE, `A letter. ${BEFORE}`).carry(at);
		expect(found).toMatchObject({ state: 'moved', span: { start: 29, end: 48 } });
		const foreign = { ...at, passage: { ...at.passage, exact: 'Nothing like it', prefix: '', suffix: '' } };
		expect(new Correction(BEFORE, AFTER).carry(foreign)).toMatchObject({ state: 'lost', span: null });
	});
});

group('the order of statements without a passage', () => {
	const correction = new Correction(BEFORE, AFTER);

	test('follows the words they stand before', () => {
		const at = BEFORE.indexOf('Nobody');
		expect(correction.order(at)).toBe(AFTER.indexOf('Nobody'));
		expect(correction.order(at + 0.25)).toBe(AFTER.indexOf('Nobody') + 0.25);
	});

	test('stays before the text and behind it', () => {
		expect(correction.order(-1.5)).toBe(-1.5);
		expect(correction.order(BEFORE.length)).toBe(AFTER.length);
		expect(correction.order(BEFORE.length + 2.5)).toBe(AFTER.length + 2.5);
	});
});

group('what was rejected in a text', () => {
	const textId = 'text:after';
	const rejected = new Correction(BEFORE, AFTER).rejected(
		[
			{ textId: 'text:before', start: 39, end: 65 },
			{ textId: 'text:before', start: 30, end: 38 },
			{ textId: 'text:other', start: 0, end: 4 },
			{ fromId: 'statement:a', toId: 'statement:b' }
		],
		'text:before',
		textId
	);

	test('is rejected in the new one too, and forgotten with its words', () => {
		const start = AFTER.indexOf('The island');
		const end = AFTER.indexOf(' Nobody');
		expect(rejected[0]).toEqual({ textId, start, end });
		expect(rejected).toHaveLength(3);
	});

	test('stays as it is in other texts and between statements', () => {
		expect(rejected.slice(1)).toEqual([
			{ textId: 'text:other', start: 0, end: 4 },
			{ fromId: 'statement:a', toId: 'statement:b' }
		]);
	});
});

group('what a text loses and gains', () => {
	const told = (before: string, after: string) =>
		new Correction(before, after)
			.changes()
			.map((one) => [before.slice(one.before.start, one.before.end), after.slice(one.after.start, one.after.end)]);

	test('is nothing where it is the same', () => {
		expect(told(BEFORE, BEFORE)).toEqual([]);
	});

	test('is told in the order of the text, at its beginning and its end too', () => {
		expect(told('The ferry is slow.', 'Now the ferry is slow and dear')).toEqual([
			['T', 'Now t'],
			['.', ' and dear']
		]);
		expect(told('It is slow and dear.', 'It is dear.')).toEqual([['slow and ', '']]);
		expect(told('It is dear.', 'It is slow and dear.')).toEqual([['', 'slow and ']]);
	});
});

group('the passages into a text', () => {
	const quote = (start: number, textId?: `text:${string}`) => ({
		...(textId && { textId }),
		start,
		end: start + 4,
		exact: BEFORE.slice(start, start + 4),
		prefix: '',
		suffix: ''
	});
	const said = (name: string, passages: Statement['passages'], more: Partial<Statement> = {}): Statement => ({
		id: statementId(name),
		articleId: 'article:a',
		role: 'premise',
		isMain: false,
		wording: name,
		voice: 'own',
		implicit: false,
		status: 'accepted',
		passages,
		...more
	});
	const records = recordsOf([
		{
			id: 'article:a',
			title: 'A',
			authorIds: [],
			textId: 'text:own',
			rejected: [{ textId: 'text:own', start: 39, end: 65 }]
		},
		{ id: 'article:b', title: 'B', authorIds: [], textId: 'text:own' },
		said('late', [quote(66), quote(19, 'text:other')], { order: 66.5 }),
		said('early', [quote(19), quote(0, 'text:own')]),
		said('elsewhere', [quote(4)], { articleId: 'article:b', order: 4 })
	]);
	const places = (textId: `text:${string}`) =>
		passagesInto(records, 'article:a', textId).map((one) => [one.statementId, one.index, one.passage.start]);

	test('are those of the article’s statements, in the order of the text', () => {
		expect(places('text:own')).toEqual([
			[statementId('early'), 1, 0],
			[statementId('early'), 0, 19],
			[statementId('late'), 0, 66]
		]);
		expect(places('text:other')).toEqual([[statementId('late'), 1, 19]]);
	});

	test('are described anew where they were put, and taken away where a person said so', () => {
		const [first] = passagesInto(records, 'article:a', 'text:own');
		if (!first) throw new Error('there is no passage');
		const hashes = [{ words: 1, letters: 3, first: 'a', last: 'a', whole: 'a', before: '', after: '' }];
		const hashed = { ...first, passage: { ...first.passage, hashes } };
		expect(placed({ ...hashed, to: { start: 10, end: 13 } }, AFTER, 'text:new').passage).toEqual({
			...describe(AFTER, { start: 10, end: 13 }, 'text:new'),
			hashes
		});
		expect(placed({ ...first, to: { start: 10, end: 13 } }, AFTER).passage).toEqual(
			describe(AFTER, { start: 10, end: 13 })
		);
		expect(placed({ ...first, to: null }, AFTER).passage).toBeNull();
	});

	test('go into one command with the orders, the rejections and the text’s source', () => {
		const correction = new Correction(BEFORE, AFTER);
		const decided = passagesInto(records, 'article:a', 'text:own').map((one) => ({ ...one, to: null }));
		const command = correcting(records, 'article:a', 'text:own', correction, decided, 'proofs.txt');
		expect(command).toEqual({
			articleId: 'article:a',
			fromId: 'text:own',
			text: { id: textIdOf(AFTER), text: AFTER, source: 'proofs.txt' },
			passages: decided.map((one) => placed(one, AFTER)),
			orders: [{ statementId: statementId('late'), order: correction.order(66.5) }],
			rejected: [{ textId: textIdOf(AFTER), start: 41, end: 72 }]
		});
	});

	test('name the text where it is not the article’s own, and leave the order of the statements alone', () => {
		const correction = new Correction(BEFORE, AFTER);
		const to = { start: 10, end: 13 };
		const decided = passagesInto(records, 'article:a', 'text:other').map((one) => ({ ...one, to }));
		const command = correcting(records, 'article:a', 'text:other', correction, decided);
		expect(command.orders).toEqual([]);
		expect(command.text).not.toHaveProperty('source');
		expect(command.passages[0]?.passage).toEqual(describe(AFTER, to, textIdOf(AFTER)));
		expect(correcting(records, 'article:b', 'text:own', correction, [])).not.toHaveProperty('rejected');
	});
});
