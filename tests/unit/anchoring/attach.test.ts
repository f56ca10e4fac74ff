import { describe as group, expect, test } from 'vitest';
import { attachText } from '#argument/commands/attach-text.ts';
import { apply, invert } from '#argument/diff.ts';
import { get, recordsOf, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
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

	test('attaches one passage where two selectors find the same words, with the hashes of both', () => {
		const other = { ...hash('also dear'), words: 7 };
		const records = recordsOf([statement('twice', [{ hashes: [hash('also dear'), other] }])]);
		const [twice] = attachOriginal(records, 'article:ferry', ORIGINAL).passages;
		expect(twice?.passages.map((passage) => passage.hashes)).toEqual([[hash('also dear'), other]]);
	});

	test('follows quotes of an earlier version of the text, and not those of a retelling', () => {
		const earlier = { ...describe(ORIGINAL, { start: 0, end: 18 }), textId: 'text:earlier' as const };
		const edited = `By a reader. ${ORIGINAL}`;
		const article = { id: 'article:ferry' as const, title: 'Ferry', authorIds: [] };
		const records = recordsOf([article, statement('slow', [earlier])]);
		expect(attachOriginal(records, 'article:ferry', edited).report.moved).toMatchObject([
			{ passage: { start: 13, exact: 'The ferry is slow.' }, selector: earlier }
		]);
		const retold = recordsOf([{ ...article, textKind: 'retelling' as const }, statement('slow', [earlier])]);
		expect(attachOriginal(retold, 'article:ferry', edited).passages).toEqual([]);
	});

	test('leaves passages alone that are in the text already', () => {
		const own = { ...describe(ORIGINAL, { start: 0, end: 18 }), textId: textIdOf(ORIGINAL) };
		const { passages, report } = attachOriginal(recordsOf([statement('slow', [own])]), 'article:ferry', ORIGINAL);
		expect([passages, report.exact]).toEqual([[], []]);
	});

	test('fits the command that changes the records, and can be undone', () => {
		const article = { id: 'article:ferry' as const, title: 'Ferry', authorIds: [], textKind: 'retelling' as const };
		const before = new Map([...RECORDS, ...recordsOf([article])]);
		const diff = attachText(before, attachTextOf(before));
		if (isRefusal(diff)) throw new Error(JSON.stringify(diff));
		const bridge = get(apply(before, diff), 'statement:bridge');
		expect(bridge?.passages).toMatchObject([{ exact: 'So a bridge should be built at the narrows' }]);
		expect(apply(apply(before, diff), invert(diff))).toEqual(before);
	});
});

function attachTextOf(records: Records) {
	const { text, passages } = attachOriginal(records, 'article:ferry', ORIGINAL);
	return { articleId: 'article:ferry' as const, text, passages };
}

test('the hash selectors of a statement are those of all its passages, in order, each once', () => {
	expect(hashSelectorsOf(statement('both', [BOTH, { hashes: [hash('always was'), hash('also dear')] }]))).toEqual([
		...BOTH.hashes,
		hash('always was')
	]);
});
