/** The five articles of the corpus compared from scratch, without what was curated, and what was curated beside it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { allOf, get, recordsOf, type Records } from '#argument/records.ts';
import { compare } from '#compare/pipeline.ts';
import { pairKey } from '#compare/finding-id.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';

interface SecondLook {
	readonly pairs: readonly { readonly statementIds: readonly [string, string]; readonly isSame: boolean }[];
}

export function fiveArticles(root: string): readonly string[] | null {
	const folder = join(root, 'corpus/pakistan-between-moscow-and-washington');
	if (!existsSync(folder)) return null;
	const everything = readdirSync(folder)
		.filter((name) => name.endsWith('.counterpoint.json'))
		.sort()
		.flatMap((name) => [...readRecords(readFileSync(join(folder, name), 'utf8')).records.values()]);
	const curated = recordsOf(everything);
	const maps = /^(article|author|statement|inference|attack|text|placement):/;
	const bare = recordsOf(everything.filter((record) => maps.test(record.id)));
	const ids = allOf(bare, 'article').map((article) => article.id) as ArticleId[];
	const found = compare(bare, ids);
	const second = JSON.parse(readFileSync(join(root, 'corpus/second-look.json'), 'utf8')) as SecondLook;
	const judged = new Map(second.pairs.map(({ statementIds: [a, b], isSame }) => [pairKey(a, b), isSame]));
	const known = new Map(allOf(curated, 'alignment').map((one) => [pairKey(...one.statementIds), one.relation]));
	const lines: string[] = [];
	const first = found.alignments.filter((one) => one.relation === 'same').slice(0, 20);
	const verdicts = first.map(({ statementIds }) => {
		const key = pairKey(...statementIds);
		return known.get(key) === 'same'
			? 'curated'
			: judged.get(key) === true
				? 'second look'
				: judged.get(key) === false
					? 'wrong'
					: 'not looked at';
	});
	const countOf = (verdict: string) => verdicts.filter((one) => one === verdict).length;
	lines.push(
		`first 20 pairs proposed as same: ${countOf('curated') + countOf('second look')} right (${countOf('curated')} by the curated alignments, ${countOf('second look')} by the second look), ${countOf('wrong')} wrong, ${countOf('not looked at')} not looked at`
	);
	first.forEach(({ statementIds, score }, at) => {
		if (verdicts[at] === 'curated') return;
		lines.push(
			`  ${at + 1} ${score.toFixed(2)} ${verdicts[at]}: ${statementIds.map((id) => wordingOf(bare, id)).join(' | ')}`
		);
	});
	lines.push(
		...clashesBeside(curated, found.factClashes.slice(0, 15)),
		...cruxesBeside(curated, found.cruxes.slice(0, 12))
	);
	return lines;
}

function wordingOf(records: Records, id: StatementId): string {
	return get(records, id)?.wording ?? id;
}

/** A curated clash is found where a proposal joins two of its statements that are of different articles. */
function clashesBeside(
	curated: Records,
	proposed: readonly { statementIds: readonly StatementId[]; values: readonly string[] }[]
) {
	const articleOf = (id: StatementId) => get(curated, id)?.articleId;
	const across = allOf(curated, 'fact-clash').filter((one) => new Set(one.statementIds.map(articleOf)).size > 1);
	const isFound = (ids: readonly StatementId[]) =>
		proposed.some(
			(one) => one.statementIds.every((id) => ids.includes(id)) && new Set(one.statementIds.map(articleOf)).size > 1
		);
	const dated = across.filter((one) => one.values.filter((value) => /\d/.test(value)).length > 1);
	const share = (all: typeof across) => `${all.filter((one) => isFound(one.statementIds)).length} of ${all.length}`;
	return [
		`clashing facts among the first 15 proposed: ${share(across)} curated clashes between articles, ${share(dated)} of those with two dates or figures`,
		...across.map(
			(one) => `  ${isFound(one.statementIds) ? 'found ' : 'missed'} ${one.what}: ${one.values.join(' / ')}`
		),
		...proposed
			.filter((one) => !across.some((known) => one.statementIds.every((id) => known.statementIds.includes(id))))
			.map(
				(one) =>
					`  not curated: ${one.values.join(' / ')}: ${one.statementIds.map((id) => wordingOf(curated, id)).join(' | ')}`
			)
	];
}

/** A curated crux is met in half where a proposal holds one of its statements, and found where it holds two. */
function cruxesBeside(
	curated: Records,
	proposed: readonly { question: string; statementIds: readonly StatementId[] }[]
) {
	const known = allOf(curated, 'crux');
	const meets = (ids: readonly StatementId[]) =>
		Math.max(0, ...proposed.map((one) => one.statementIds.filter((id) => ids.includes(id)).length));
	return [
		`cruxes: ${known.filter((one) => meets(one.statementIds) > 1).length} of ${known.length} curated ones found, ${known.filter((one) => meets(one.statementIds) === 1).length} met by one of their statements`,
		...known.map((one) => `  ${['missed', 'by one'][meets(one.statementIds)] ?? 'found '} ${one.question}`),
		...proposed.map((one) => `  proposed: ${one.question}`)
	];
}
