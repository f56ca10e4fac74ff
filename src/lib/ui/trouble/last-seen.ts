/**
 * Was there a library here before? Beside the database a note stays that says so, for a browser that runs out of room may take the
 * database away and leave the note. Where it takes both, nobody can tell.
 */
import type { ArticleSummary } from '#store/database/stores.ts';
import type { Library } from '#store/library.ts';
import { keep, readKept } from '#ui/device-storage.ts';

/** A backup that was made in this browser. */
export interface MadeBackup {
	/** Of the file; empty where it is not known. */
	readonly name: string;
	/** Milliseconds since 1970. */
	readonly at: number;
}

/** What the browser took away. */
export interface Cleared {
	/** How many articles had the reader's own work in them. */
	readonly articles: number;
	/** When they were last here, milliseconds since 1970. */
	readonly at: number;
	readonly backup: MadeBackup | null;
}

interface LastSeen extends Cleared {
	/** Said until the reader puts it away. */
	readonly cleared: Cleared | null;
}

const KEY = 'counterpoint-last-seen';
/** What a library carries that has been looked at: one without it is new. */
const MARK = 'seen';

/** True for what came with the corpus and was never touched, too: nothing is lost with it. */
export function isExample({ origin, addedAt, updatedAt }: ArticleSummary): boolean {
	return origin === 'corpus' && updatedAt <= addedAt;
}

/** What was here and is gone; null where nothing is missed. */
export async function lookBack(library: Library, now: number): Promise<Cleared | null> {
	if (library.status.current.kind !== 'open') return null;
	const isKnown = (await library.values.recall(MARK)) === true;
	const seen = read();
	const isGone = !isKnown && seen !== null && seen.articles > 0;
	const cleared = isGone ? { articles: seen.articles, at: seen.at, backup: seen.backup } : (seen?.cleared ?? null);
	// The note comes before the mark: another tab that finds the mark finds in the note what is missed.
	if (!seen || isGone) write({ articles: 0, at: now, backup: seen?.backup ?? null, cleared });
	if (!isKnown) await library.values.remember(MARK, true);
	return cleared;
}

/** Notes what is here now. */
export function noteSeen(summaries: readonly ArticleSummary[], now: number): void {
	const seen = read();
	if (!seen) return;
	const articles = summaries.filter((one) => !isExample(one)).length;
	write({ ...seen, articles, at: now });
}

export function noteBackup(backup: MadeBackup): void {
	const seen = read();
	if (seen) write({ ...seen, backup });
}

/** The reader has seen it. */
export function putAway(): void {
	const seen = read();
	if (seen) write({ ...seen, cleared: null });
}

function write(seen: LastSeen): void {
	keep(KEY, JSON.stringify(seen));
}

function read(): LastSeen | null {
	const kept = readKept(KEY);
	if (kept === null) return null;
	try {
		const seen = JSON.parse(kept) as Partial<LastSeen> | null;
		const last = asCleared(seen);
		return last && { ...last, cleared: asCleared(seen?.cleared) };
	} catch {
		// Not ours, or damaged: as if there were none.
		return null;
	}
}

function asCleared(value: Partial<Cleared> | null | undefined): Cleared | null {
	if (typeof value?.articles !== 'number' || typeof value.at !== 'number') return null;
	const { name, at } = (value.backup ?? {}) as Partial<MadeBackup>;
	const backup = typeof name === 'string' && typeof at === 'number' ? { name, at } : null;
	return { articles: value.articles, at: value.at, backup };
}
