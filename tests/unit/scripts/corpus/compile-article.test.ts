import { describe, expect, test } from 'vitest';
import { allOf, get } from '#argument/records.ts';
import { attachOriginal } from '#anchoring/attach.ts';
import { compileArticle } from '../../../../scripts/corpus/compile-article.ts';

const ORIGINAL =
	'The dam at the head of the valley is more than ninety years old. It has leaked since the winter before last, ' +
	'and the repairs have never held. Therefore the council ought to take it down.';
const RETELLING = 'The writer calls the dam old and leaky. Mending it has failed.\n\nSo it should go.\n';
const READING = {
	article: {
		slug: 'dam',
		title: '[The dam]',
		titleSupplied: true,
		author: { name: 'A warden', role: null, badge: 'Wa' },
		publication: null,
		publishedOn: '2019',
		dateNote: null,
		notes: ['One page is missing.']
	},
	statements: [
		{
			key: 's1',
			role: 'evidence',
			evidenceKind: 'event',
			wording: 'The dam is old and leaks, and repairs have failed.',
			voice: 'own',
			retelling: ['the dam old and leaky', 'Mending it has failed.'],
			original: [
				'The dam … ninety years old.',
				'It has leaked since the winter before last',
				'the repairs have never held'
			]
		},
		{
			key: 's2',
			role: 'conclusion',
			isMain: true,
			wording: 'The dam should be taken down.',
			voice: 'own',
			retelling: ['it should go'],
			original: ['the council ought to take it down']
		},
		{ key: 's3', role: 'premise', implicit: true, wording: 'What cannot be mended should go.', voice: 'own' }
	],
	inferences: [{ key: 'i1', premises: ['s1', 's3'], conclusion: 's2', scheme: 'practical-reasoning' }],
	attacks: []
};

const compile = (reading: unknown = READING) => compileArticle({ original: ORIGINAL, retelling: RETELLING, reading });

describe('an article of the corpus', () => {
	test('is compiled without a problem', () => {
		expect(compile().problems).toEqual([]);
		expect(compile().report).toBe(
			'3 statements (1 C, 1 P, 1 E), 1 inferences, 0 attacks, 3 passages, 4 hash selectors'
		);
	});

	test('keeps the facts about the article and none of its words', () => {
		const { records, text } = compile();
		const article = get(records, 'article:dam');
		expect(article).toMatchObject({
			title: 'The dam',
			titleSupplied: true,
			publishedOn: '2019',
			textKind: 'retelling'
		});
		expect(article?.fingerprint?.sentences).toHaveLength(3);
		expect(text).not.toMatch(/ninety|winter before|council ought/);
	});

	test('pairs the quotes of original and retelling in order, the rest with the last', () => {
		const { records } = compile();
		const passages = get(records, 'statement:dam-s1')?.passages ?? [];
		expect(passages.map((passage) => passage.hashes?.length)).toEqual([1, 2]);
		expect(get(records, 'statement:dam-s3')?.passages).toEqual([]);
	});

	test('anchors to its original', () => {
		const { records } = compile();
		const { report, passages } = attachOriginal(records, 'article:dam', ORIGINAL);
		expect(report.exact).toHaveLength(allOf(records, 'statement').flatMap((one) => one.passages).length + 1);
		expect(passages.at(-1)?.passages[0]?.exact).toBe('the council ought to take it down');
	});
});

describe('a problem is', () => {
	const changed = (change: Partial<(typeof READING.statements)[number]>) => ({
		...READING,
		statements: [{ ...READING.statements[0], ...change }, ...READING.statements.slice(1)]
	});

	test('a quote that does not stand in the retelling', () => {
		expect(compile(changed({ retelling: ['the dam is fine'] })).problems).toContain(
			's1: not in the retelling: “the dam is fine”'
		);
	});

	test('a quote that does not stand in the original, which is not repeated', () => {
		const { problems } = compile(changed({ original: ['the dam is quite fine'] }));
		expect(problems).toEqual(['s1: not in the original: a quote of 5 words']);
	});

	test('a broken rule of the records', () => {
		const broken = { ...READING, inferences: [{ key: 'i1', premises: ['s9'], conclusion: 's2' }] };
		expect(compile(broken).problems.join()).toContain('statement:dam-s9');
	});
});

test('a reading of another shape is refused', () => {
	expect(() => compile({ ...READING, statements: [{ key: 'x' }] })).toThrow();
});
