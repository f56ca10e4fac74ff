import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countingIds, idOf, type ArticleId } from '#argument/ids.ts';
import { recordsOf, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { MemoryVault } from '#store/database/memory.ts';
import type { Vault } from '#store/database/vault.ts';
import { unseenRow } from '#store/rows/pack.ts';
import { CHANGED_STORES, writeRows } from '#store/rows/write.ts';
import { indexSome } from '#store/search/indexing.ts';
import { SearchIndex } from '#store/search/search-index.ts';
import { searchLibrary } from '#store/search/search-library.ts';
import { RUNS } from '../../support/arbitraries.ts';

const WORDS =
	'the ban bans banned schools school phones phone état etat Ärger ring covid-19 u.s. 美国 پاکستان a of'.split(' ');

const words = (most: number) =>
	fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: most, size: 'max' }).map((some) => some.join(' '));

/** Words some way apart, so that some are near each other and some are not. */
const text = fc
	.array(fc.tuple(fc.constantFrom(...WORDS), fc.nat(350)), { minLength: 1, maxLength: 12, size: 'max' })
	.map((some) => some.map(([word, gap]) => word + ' '.repeat(gap + 1)).join(''));

const article = fc.record({
	number: fc.nat(7),
	title: words(4),
	statements: fc.array(words(8), { maxLength: 4 }),
	text: fc.option(text, { nil: null })
});

const query = fc
	.array(
		fc.oneof(
			fc.constantFrom(...WORDS),
			fc.constantFrom(...WORDS).map((word) => word.slice(0, 2))
		),
		{
			minLength: 1,
			maxLength: 3
		}
	)
	.chain((some) => fc.constantFrom(some.join(' '), `"${some.join(' ')}"`));

const step = fc.oneof(
	{ weight: 4, arbitrary: article.map((value) => ({ kind: 'put' as const, value })) },
	{ weight: 1, arbitrary: fc.nat(7).map((number) => ({ kind: 'delete' as const, number })) },
	{ weight: 2, arbitrary: fc.constant({ kind: 'index' as const }) },
	{ weight: 1, arbitrary: query.map((asked) => ({ kind: 'search' as const, asked })) }
);

type Article = typeof article extends fc.Arbitrary<infer Value> ? Value : never;

function recordsFor({ number, title, statements, text }: Article): { map: Records; text: Records } {
	const [id, textId] = [idOf('article', `a${number}`), idOf('text', `t${number}`)];
	const own = statements.map((wording, at): Statement => ({
		id: idOf('statement', `${number}-${at}`),
		articleId: id,
		role: 'premise',
		isMain: false,
		wording,
		voice: 'own',
		implicit: false,
		status: 'accepted',
		passages: []
	}));
	return {
		map: recordsOf([{ id, title, authorIds: [], ...(text !== null && { textId }) }, ...own]),
		text: recordsOf(text === null ? [] : [{ id: textId, articleId: id, kind: 'original', text }])
	};
}

it('the index finds what looking at everything finds, whatever was indexed when', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 1, maxLength: 24, size: 'max' }),
			fc.array(query, { minLength: 1, maxLength: 4, size: 'max' }),
			fc.constantFrom(3, 50),
			fc.constantFrom(0, 3, 24),
			async (steps, queries, limit, few) => {
				const vault: Vault = new MemoryVault();
				const ids = countingIds('i');
				const index = new SearchIndex(vault, ids, few);
				for (const one of steps) {
					if (one.kind === 'index') await indexSome(vault, ids, 0);
					else if (one.kind === 'search') await index.search(one.asked);
					else if (one.kind === 'put') await put(vault, ids, one.value);
					else await remove(vault, ids, idOf('article', `a${one.number}`));
				}
				for (const asked of queries) {
					const found = await index.search(asked, { limit });
					expect(found).toEqual(await searchLibrary(vault, asked, { limit }));
				}
			}
		),
		RUNS
	);
});

type Ids = ReturnType<typeof countingIds>;

async function put(vault: Vault, ids: Ids, value: Article): Promise<void> {
	const { map, text } = recordsFor(value);
	const id = idOf('article', `a${value.number}`);
	await remove(vault, ids, id);
	await vault.write(CHANGED_STORES, async (rows) => {
		const added = (records: Records) => ({ added: [...records.values()], updated: [], removed: [] });
		await writeRows(
			rows,
			[
				{ held: unseenRow(`maps/${id}`), diff: added(map), articleIds: [] },
				...(text.size > 0
					? [{ held: unseenRow(`texts/text:t${value.number}`), diff: added(text), articleIds: [id] }]
					: [])
			],
			{ ids, now: 1, origin: 'file' }
		);
	});
}

async function remove(vault: Vault, ids: Ids, id: ArticleId): Promise<void> {
	await vault.write(CHANGED_STORES, async (rows) => {
		const [map, text] = [await rows.get('maps', id), await rows.get('texts', id.replace('article:a', 'text:t'))];
		const gone = (content: object) => ({ added: [], updated: [], removed: Object.values(content).flat() as never[] });
		await writeRows(
			rows,
			[
				...(map ? [{ held: unseenRow(`maps/${id}`), diff: gone(map.content), articleIds: [] }] : []),
				...(text ? [{ held: unseenRow(`texts/${text.key}`), diff: gone(text.content), articleIds: [id] }] : [])
			],
			{ ids, now: 1, origin: 'file' }
		);
	});
}
