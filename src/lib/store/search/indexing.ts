/** Makes segments of what has changed, and keeps them few: an index that is written to for years stays like one that was made today. */
import type { ArticleId, IdSource } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { visitAll, type Reading, type Vault } from '../database/vault.ts';
import { headOf } from './hits.ts';
import {
	deleteSegment,
	generation,
	markUnindexed,
	putGeneration,
	putSegment,
	settle,
	unindexed,
	type Unindexed
} from './index-rows.ts';
import { fold } from './matching.ts';
import { SegmentMaker, type Segment, type Unit } from './postings.ts';
import { breath } from './search-library.ts';

/** Articles or texts of a segment at most: a megabyte or two. */
const MOST = 1_000;

/** Read at a time: a few tens of milliseconds, then a search gets its turn. */
const AT_ONCE = 25;

/** Segments smaller than this are put together once there are more of them than `FEW_SMALL`. */
const SMALL = 250;
const FEW_SMALL = 8;

/** Indexes some of what has changed, where it is more than `few`. False where nothing was to do. */
export async function indexSome(vault: Vault, ids: IdSource, few: number): Promise<boolean> {
	const changed = await vault.read(['search'], (rows) => unindexed(rows, MOST));
	if (changed.length <= few) return false;
	const maker = new SegmentMaker();
	for (let from = 0; from < changed.length; from += AT_ONCE) {
		const some = changed.slice(from, from + AT_ONCE);
		const units = await vault.read(['articles', 'maps', 'texts'], (rows) =>
			Promise.all(some.map(({ id }) => unitOf(rows, id)))
		);
		for (const unit of units) maker.add(unit);
		await breath();
	}
	await keep(vault, ids, maker.made(), changed);
	return true;
}

/** Where there is no index yet, or it was thrown away: everything there is is noted as not indexed. */
export async function startIndex(vault: Vault, ids: IdSource): Promise<void> {
	await vault.write(['articles', 'texts', 'search'], async (rows) => {
		if ((await generation(rows)).stamp !== '') return;
		await visitAll(rows, 'articles', AT_ONCE, async ({ key }) => {
			markUnindexed(rows, key, ids);
			for (const text of await rows.keysHaving('texts', 'articleIds', key)) markUnindexed(rows, text, ids);
		});
		putGeneration(rows, [], ids);
	});
}

async function unitOf(rows: Reading, id: string): Promise<Unit> {
	if (id.startsWith('text:')) {
		const [text] = (await rows.get('texts', id))?.content.texts ?? [];
		const words = (text as { readonly text?: unknown } | undefined)?.text;
		return { id, lines: [], text: typeof words === 'string' ? fold(words) : '' };
	}
	const [listed, map] = [await rows.get('articles', id as ArticleId), await rows.get('maps', id)];
	if (!listed || !map) return { id, lines: [], text: null };
	const lines = (map.content.statements ?? []).map((statement) => {
		const { wording } = statement as Partial<Statement>;
		return typeof wording === 'string' ? fold(wording) : null;
	});
	return { id, lines: [fold(headOf(listed.summary)), ...lines], text: null };
}

/** What was changed meanwhile, or indexed by another tab, does not count in the new segment. */
async function keep(vault: Vault, ids: IdSource, segment: Segment, made: readonly Unindexed[]): Promise<void> {
	await vault.write(['search'], async (rows) => {
		const settled = await Promise.all(made.map((one) => settle(rows, one)));
		const outdated = made.filter((_, index) => !settled[index]).map(({ id }) => id);
		if (outdated.length === made.length) return;
		const name = ids.next();
		putSegment(rows, name, { segment, outdated });
		putGeneration(rows, [...(await generation(rows)).segments, name], ids);
	});
}

interface InUse {
	readonly name: string;
	readonly segment: Segment;
	readonly live: Uint32Array;
}

/** Takes small and mostly outdated segments apart, so that what counts in them is indexed anew. True where there were any. */
export async function tidy(vault: Vault, ids: IdSource, segments: readonly InUse[]): Promise<boolean> {
	const small = segments.filter(({ segment }) => segment.units.length < SMALL);
	const worn = segments.filter((one) => liveUnits(one).length * 2 < placed(one).length);
	const apart = new Set([...(small.length > FEW_SMALL ? small : []), ...worn]);
	if (apart.size === 0) return false;
	await vault.write(['search'], async (rows) => {
		const listed = (await generation(rows)).segments;
		const dropped = new Set([...apart].map(({ name }) => name));
		for (const one of apart) {
			if (!listed.includes(one.name)) continue;
			deleteSegment(rows, one.name);
			// What is gone hides what earlier segments say of it, and goes on doing so.
			const present = new Set(placed(one));
			const gone = one.segment.units.filter((unit) => !present.has(unit));
			for (const unit of [...liveUnits(one), ...gone]) markUnindexed(rows, unit, ids);
		}
		putGeneration(
			rows,
			listed.filter((name) => !dropped.has(name)),
			ids
		);
	});
	return true;
}

/** Units that occupy a place: all but those that are gone. */
function placed({ segment: { units, firsts } }: InUse): string[] {
	return units.filter((_, index) => (firsts[index] ?? 0) < (firsts[index + 1] ?? 0));
}

function liveUnits(one: InUse): string[] {
	const { units, firsts } = one.segment;
	const isLive = (place: number) => ((one.live[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
	return units.filter((_, index) => (firsts[index] ?? 0) < (firsts[index + 1] ?? 0) && isLive(firsts[index] ?? 0));
}
