/** The library list: read from summaries alone, some at a time; and made again where the shape of records has changed. */
import type { ArticleId } from '#argument/ids.ts';
import { isLost } from '../database/careful-reading.ts';
import type { ArticleSummary, SummaryRow } from '../database/stores.ts';
import { visitAll, type Vault } from '../database/vault.ts';
import { refreshSummaries } from '../rows/refresh-summaries.ts';
import { mapHome } from '../rows/home.ts';
import { unpack } from '../rows/pack.ts';
import { CHANGED_STORES, rowAt } from '../rows/write.ts';
import type { RowKeeper } from './row-keeper.ts';

/** Read at a time: a whole list of 10,000 at once would hold the page up. */
const PAGE = 500;

export async function summaries(vault: Vault): Promise<ArticleSummary[]> {
	const all: ArticleSummary[] = [];
	for (let after: string | null = null; ;) {
		const from: string | null = after;
		const page: SummaryRow[] = await vault.read(['articles'], (rows) => rows.page('articles', from, PAGE));
		for (const row of page) all.push(row.summary);
		after = page.at(-1)?.key ?? null;
		if (page.length < PAGE) return all;
	}
}

export function summariesOf(vault: Vault, articleIds: readonly ArticleId[]): Promise<ArticleSummary[]> {
	return vault.read(['articles'], async (rows) => {
		const found = await Promise.all(articleIds.map((id) => rows.get('articles', id)));
		return found.flatMap((row) => row?.summary ?? []);
	});
}

/** Of a library of more articles than `limit` those added last, the last first; null where all may as well be read at once. */
export function latestSummaries(vault: Vault, limit: number): Promise<ArticleSummary[] | null> {
	return vault.read(['articles'], async (rows) => {
		const some = await rows.page('articles', null, limit + 1);
		if (some.length <= limit) return null;
		return (await rows.latest(limit)).map((row) => row.summary).filter((one) => !isLost(one));
	});
}

export function thumbnails(vault: Vault, articleIds: readonly ArticleId[]): Promise<(string | null)[]> {
	return vault.read(['particulars'], async (rows) => {
		const found = await Promise.all(articleIds.map((id) => rows.get('particulars', id)));
		return found.map((row) => row?.thumbnail ?? null);
	});
}

export async function fingerprints(vault: Vault): Promise<{ id: ArticleId; hashes: string }[]> {
	const all: { id: ArticleId; hashes: string }[] = [];
	await vault.read(['particulars'], (rows) =>
		visitAll(rows, 'particulars', PAGE, ({ key, fingerprint }) => {
			if (fingerprint !== '') all.push({ id: key as ArticleId, hashes: fingerprint });
		})
	);
	return all;
}

/** Works all summaries out again from the maps. */
export async function rebuildSummaries(keeper: RowKeeper): Promise<void> {
	const { database, clock, ids } = keeper;
	for (let after: string | null = null; ;) {
		const from: string | null = after;
		const count = await database.write(CHANGED_STORES, async (rows) => {
			const maps = await rows.page('maps', from, 100);
			const changes = maps.map((row) => {
				const held = unpack(mapHome(row.key as ArticleId), row);
				return { held, found: held };
			});
			await refreshSummaries(rows, changes, { ids, now: clock.now(), origin: 'file' });
			after = maps.at(-1)?.key ?? null;
			return maps.length;
		});
		if (count < 100) return;
	}
}

/** The list, with the summaries that were lost made again from their maps; where a map cannot be read either, by its name alone. */
export async function mendedSummaries(keeper: RowKeeper): Promise<ArticleSummary[]> {
	const all = await summaries(keeper.database);
	const lost = all.filter(isLost).map(({ id }) => id);
	if (lost.length === 0 || !keeper.canWrite) return all;
	const { database, clock, ids } = keeper;
	await database.write(CHANGED_STORES, async (rows) => {
		const homes = lost.map(mapHome);
		const found = await Promise.all(homes.map((home) => rowAt(rows, home)));
		const changes = homes.flatMap((home, index) => {
			const row = found[index];
			const held = row && unpack(home, row);
			return held ? [{ held, found: held }] : [];
		});
		await refreshSummaries(rows, changes, { ids, now: clock.now(), origin: 'file' });
	});
	return summaries(database);
}
