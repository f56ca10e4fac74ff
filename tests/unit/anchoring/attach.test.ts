import { describe as group, expect, test } from 'vitest';
import { recordsOf } from '#argument/records.ts';
import type { HashSelector, Passage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import { attachOriginal, hashSelectorsOf } from '#anchoring/attach.ts';
import { describe, describeByHash } from '#anchoring/describe.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { TextIndex } from '#anchoring/text-index.ts';

const ORIGINAL = 'The ferry is slow. It is also dear, and always was. So a bridge should be built at the narrows.';
const RETELLING = 'The writer wants a bridge because the ferry is slow and costs much.';
const index = new TextIndex(ORIGINAL);

function hash(words: string): HashSelector {
	const start = ORIGINAL.indexOf(words);
	const selector = describeByHash(index, { start, end: start + words.length });
	if (!selector) throw new Error(words);
	return selector;
}

function statement(
	slug: string,
	passages: readonly Passage[],
	articleId: Statement['articleId'] = 'article:ferry'
): Statement {
	return {
		id: `statement:${slug}`,
		articleId,
		role: 'premise',
		isMain: false,
		wording: slug,
		voice: 'own',
		implicit: false,
		status: 'accepted',
		passages
	};
}

const BOTH = { ...describe(RETELLING, { start: 38, end: 51 }), hashes: [hash('The ferry is slow'), hash('also dear')] };
const RECORDS = recordsOf([
	statement('both', [BOTH]),
	statement('bridge', [{ hashes: [hash('So a bridge should be built at the narrows')] }]),
	statement('unsaid', []),
	statement('elsewhere', [{ hashes: [hash('always was')] }], 'article:other')
]);

group('attaching an original', () => {
	test('gives the text a record of its own, named by its words', () => {
		const { text } = attachOriginal(RECORDS, 'article:ferry', ORIGINAL, 'ferry.txt');
		expect(text).toEqual({
			id: textIdOf(ORIGINAL),
			articleId: 'article:ferry',
			kind: 'original',
			text: ORIGINAL,
			source: 'ferry.txt'
		});
	});

	test('gives each statement of the article its passages, in order', () => {
		const { passages, report } = attachOriginal(RECORDS, 'article:ferry', ORIGINAL);
		expect(passages.map((one) => [one.statementId, one.passages.map((passage) => passage.exact)])).toEqual([
			['statement:both', ['The ferry is slow', 'also dear']],
			['statement:bridge', ['So a bridge should be built at the narrows']]
		]);
		expect(passages[0]?.passages[0]?.textId).toBe(textIdOf(ORIGINAL));
		expect([report.exact.length, report.moved.length, report.changed.length, report.lost.length]).toEqual([3, 0, 0, 0]);
	});

	test('reports what changed or is lost, and attaches nothing on a guess', () => {
		const edited = ORIGINAL.replace('bridge should be', 'bridge should be at last').replace('also dear', 'costly');
		const { passages, report } = attachOriginal(RECORDS, 'article:ferry', edited);
		expect(passages.map((one) => one.statementId)).toEqual(['statement:both']);
		expect(report.changed).toMatchObject([
			{ statementId: 'statement:bridge', passage: { exact: 'So a bridge should be at last built at the narrows' } }
		]);
		expect(report.lost).toMatchObject([{ statementId: 'statement:both', passage: null, candidates: [] }]);
	});

	test('attaches one passage where two selectors find the same words', () => {
		const records = recordsOf([statement('twice', [{ hashes: [hash('also dear'), hash('also dear')] }])]);
		expect(attachOriginal(records, 'article:ferry', ORIGINAL).passages[0]?.passages).toHaveLength(1);
	});
});

test('the hash selectors of a statement are those of all its passages, in order', () => {
	expect(hashSelectorsOf(statement('both', [BOTH, { hashes: [hash('always was')] }]))).toEqual([
		...BOTH.hashes,
		hash('always was')
	]);
});
