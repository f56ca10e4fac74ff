import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '#argument/check.ts';
import { dangling } from '#argument/integrity.ts';
import { TYPE_NAMES } from '#argument/ids.ts';
import { allOf, get, SCHEMA_VERSION, SCHEMAS, type Records } from '#argument/records.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { notationOf } from '../support/graph-notation.ts';

const FOLDER = 'tests/compat/documents';
const textOf = (name: string) => readFileSync(`${FOLDER}/${name}`, 'utf8');
const frozen = JSON.parse(textOf('frozen.json')) as Record<string, string>;
const VERSIONS = readdirSync(FOLDER).flatMap((name) => /^v(\d+)\.json$/.exec(name)?.[1] ?? []);

/** Optional fields that came after the version was frozen: an older reader keeps them as they are, so that it did not rise. */
const SINCE_FROZEN = [
	'article.rejected',
	'article.dismissedHints',
	'article.judgedFindings',
	'article.synonyms',
	'text.corrects',
	'statement.order',
	'inference.answers',
	'attack.question',
	'alignment.rejected',
	'question.rejected',
	'crux.rejected',
	'shared-evidence.rejected',
	'fact-clash.rejected'
];

/** What a document says, told without its shape, so that it can be compared across versions. */
function meaningOf(records: Records) {
	const worded = (id: `statement:${string}`) => get(records, id)?.wording ?? null;
	return {
		articles: allOf(records, 'article').map((article) => ({
			title: article.title,
			by: article.authorIds.map((id) => get(records, id)?.name ?? null),
			on: article.publishedOn ?? null,
			argument: notationOf(records, article.id),
			statements: allOf(records, 'statement')
				.filter((one) => one.articleId === article.id)
				.map(({ wording, role, passages }) => [wording, role, ...passages.map((one) => one.exact ?? 'hashes only')])
		})),
		texts: allOf(records, 'text').map((text) => text.text),
		alignments: allOf(records, 'alignment').map((one) => [one.relation, one.status, ...one.statementIds.map(worded)]),
		questions: allOf(records, 'question').map(({ id, text }) => ({
			text,
			stances: allOf(records, 'position')
				.filter((one) => one.questionId === id)
				.map((one) => [get(records, one.articleId)?.title, one.stance, ...one.statementIds.map(worded)])
		})),
		cruxes: allOf(records, 'crux').map((one) => [one.question, ...one.statementIds.map(worded)]),
		facts: [
			...allOf(records, 'shared-evidence').map((one) => [one.what, ...one.statementIds.map(worded)]),
			...allOf(records, 'fact-clash').map((one) => [one.what, ...one.values])
		],
		collections: allOf(records, 'collection').map((one) => [one.title, ...one.articleIds])
	};
}

describe('documents of earlier versions', () => {
	it('there is one for every version, and none was touched after it was frozen', () => {
		expect(VERSIONS.map(Number).sort((a, b) => a - b)).toEqual(
			Array.from({ length: SCHEMA_VERSION }, (_, index) => index + 1)
		);
		const hashes = VERSIONS.map((version) => {
			return [
				`v${version}.json`,
				createHash('sha256')
					.update(textOf(`v${version}.json`))
					.digest('hex')
			] as const;
		});
		expect(Object.fromEntries(hashes)).toEqual(frozen);
	});

	it.each(VERSIONS)('version %s opens without a problem and says what it said', (version) => {
		const { records, problems, readOnly, rest } = read(textOf(`v${version}.json`));
		expect(problems).toEqual([]);
		expect(readOnly).toBe(false);
		expect(rest).toEqual({ fields: {}, entries: {} });
		expect(check(records)).toEqual([]);
		expect(dangling(records)).toEqual([]);
		expect(meaningOf(records)).toEqual(JSON.parse(textOf(`v${version}.expected.json`)));
	});

	it(`version ${SCHEMA_VERSION} has a record of every type with every field there was when it was frozen`, () => {
		const { records } = read(textOf(`v${SCHEMA_VERSION}.json`));
		const missing = TYPE_NAMES.flatMap((type) => {
			const used = new Set(allOf(records, type).flatMap((record) => Object.keys(record)));
			return Object.keys(SCHEMAS[type].entries)
				.filter((field) => !used.has(field))
				.map((field) => `${type}.${field}`);
		});
		expect(missing).toEqual(SINCE_FROZEN);
	});

	it.each(VERSIONS)('version %s written today is read as the same', (version) => {
		const { records } = read(textOf(`v${version}.json`));
		expect(read(toText(write(records, { withTexts: true }).document)).records).toEqual(records);
	});
});
