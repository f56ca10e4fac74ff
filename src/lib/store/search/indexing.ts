/** Makes segments of what has changed, and keeps them few: an index that is written to for years stays like one that was made today. */
import type { ArticleId, IdSource } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { RecordRow, SummaryRow } from '../database/stores.ts';
import type { Reading, Vault } from '../database/vault.ts';
import { headOf } from './hits.ts';
import {
	deleteSegment,
	generation,
	markUnindexed,
	putGeneration,
	putIndexedLines,
	putSegment,
	settle,
	unindexed,
	type IndexedLines,
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

/** A unit, and of an article what its hits show. */
interface Indexed {
	readonly unit: Unit;
	readonly lines: IndexedLines | null;
}

/** Indexes some of what has changed, where it is more than `few`: articles first. How many; 0 where nothing was to do. */
export async function indexSome(vault: Vault, ids: IdSource, few: number): Promise<number> {
	const changed = await vault.read(['search'], (rows) => unindexed(rows, MOST));
	if (changed.length <= few) return 0;
	const maker = new SegmentMaker();
	const lines = new Map<string, IndexedLines | null>();
	const readFrom = (from: number) =>
		vault.read(['articles', 'maps', 'texts'], (rows) =>
			Promise.all(changed.slice(from, from + AT_ONCE).map(({ id }) => rowsOf(rows, id)))
		);
	let reading = readFrom(0);
	for (let from = 0; from < changed.length; from += AT_ONCE) {
		const some = await reading;
		// The next are read while these are taken apart.
		reading = readFrom(from + AT_ONCE);
		for (const rows of some) {
			const one = indexed(rows);
			maker.add(one.unit);
			if (one.unit.text === null) lines.set(one.unit.id, one.lines);
		}
		await breath();
	}
	await reading;
	await keep(vault, ids, { segment: maker.made(), lines }, changed);
	return changed.length;
}

/** Where there is no index yet, or it was thrown away: everything there is is noted as not indexed. */
export async function startIndex(vault: Vault, ids: IdSource): Promise<void> {
	await vault.write(['articles', 'texts', 'search'], async (rows) => {
		if ((await generation(rows)).stamp !== '') return;
		const [articles, texts] = await Promise.all([rows.keys('articles'), rows.keys('texts')]);
		for (const id of [...articles, ...texts]) markUnindexed(rows, id, ids);
		putGeneration(rows, [], ids);
	});
}

/** What an article or a text is made of, as it is kept. */
interface Rows {
	readonly id: string;
	readonly text: RecordRow | undefined;
	readonly listed: SummaryRow | undefined;
	readonly map: RecordRow | undefined;
}

async function rowsOf(rows: Reading, id: string): Promise<Rows> {
	if (isText(id)) return { id, text: await rows.get('texts', id), listed: undefined, map: undefined };
	const [listed, map] = await Promise.all([rows.get('articles', id as ArticleId), rows.get('maps', id)]);
	return { id, text: undefined, listed, map };
}

function indexed({ id, text, listed, map }: Rows): Indexed {
	if (isText(id)) {
		const [first] = text?.content.texts ?? [];
		const words = (first as { readonly text?: unknown } | undefined)?.text;
		return { unit: { id, lines: [], text: typeof words === 'string' ? fold(words) : '' }, lines: null };
	}
	if (!listed || !map) return { unit: { id, lines: [], text: null }, lines: null };
	const lines = linesOf(listed, map);
	const folded = lines.wordings.map((wording) => (wording === null ? null : fold(wording)));
	return { unit: { id, lines: [fold(lines.head), ...folded], text: null }, lines };
}

/** Rows come from a disk: what is no statement has no wording here, and keeps its place. */
function linesOf(listed: SummaryRow, map: RecordRow): IndexedLines {
	const [ids, roles, wordings]: [string[], string[], (string | null)[]] = [[], [], []];
	for (const one of map.content.statements ?? []) {
		const { id, role, wording } = one as Partial<Statement>;
		ids.push(id ?? '');
		roles.push(role ?? '');
		wordings.push(typeof wording === 'string' ? wording : null);
	}
	return { head: headOf(listed.summary), ids, roles, wordings };
}

interface Made {
	readonly segment: Segment;
	readonly lines: ReadonlyMap<string, IndexedLines | null>;
}

/** What was changed meanwhile, or indexed by another tab, does not count in the new segment. */
async function keep(
	vault: Vault,
	ids: IdSource,
	{ segment, lines }: Made,
	changed: readonly Unindexed[]
): Promise<void> {
	await vault.write(['search'], async (rows) => {
		const settled = await Promise.all(changed.map((one) => settle(rows, one)));
		const outdated = changed.filter((_, index) => !settled[index]).map(({ id }) => id);
		if (outdated.length === changed.length) return;
		const isOutdated = new Set(outdated);
		for (const [id, own] of lines) if (!isOutdated.has(id)) putIndexedLines(rows, id, own);
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

function isText(id: string): boolean {
	return id.startsWith('text:');
}

function liveUnits(one: InUse): string[] {
	const { units, firsts } = one.segment;
	const isLive = (place: number) => ((one.live[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
	return units.filter((_, index) => (firsts[index] ?? 0) < (firsts[index + 1] ?? 0) && isLive(firsts[index] ?? 0));
}
