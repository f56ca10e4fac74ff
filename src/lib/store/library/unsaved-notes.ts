/**
 * A note of what is unsaved, left in the last moment of a page, when no transaction that reads could finish any more. Whoever
 * opens the library next carries it out. A note never writes over what was changed since: where the change had reached the disk
 * after all, it changes nothing.
 */
import { SCHEMA_VERSION } from '#argument/records.ts';
import type { RecordDiff } from '#argument/diff.ts';
import { checkShape } from '#argument/check.ts';
import { TYPE_NAMES, typeOf, type RecordId } from '#argument/ids.ts';
import type { MetaRow } from '../database/stores.ts';
import type { Writing } from '../database/vault.ts';
import { keyOf, storeOf, type Home } from '../rows/home.ts';
import { unseenRow } from '../rows/pack.ts';
import type { RowChange, RowOutcome } from '../rows/write.ts';
import type { RowKeeper } from './row-keeper.ts';

const PREFIX = 'unsaved/';

interface Note {
	readonly schemaVersion: number;
	readonly changes: readonly {
		readonly home: Home;
		readonly articleIds: readonly string[];
		readonly diff: RecordDiff;
	}[];
}

export function noteKey(workspaceId: string): string {
	return `${PREFIX}${workspaceId}`;
}

function noteOf(key: string, changes: readonly RowChange[]): MetaRow {
	const note: Note = {
		schemaVersion: SCHEMA_VERSION,
		changes: changes.map(({ held, articleIds, diff }) => ({ home: held.home, articleIds, diff }))
	};
	return { key, value: note };
}

/**
 * Leaves a note of what is unsaved. Resolves nothing and waits for nothing: the page may be gone the next moment.
 * @returns where it is, for taking it away: `database` where it was too large for the notebook, and then it may be lost
 */
export function leaveNote(keeper: RowKeeper, key: string, changes: readonly RowChange[]): 'notebook' | 'database' {
	const note = noteOf(key, changes);
	const isKept = keeper.database.status.current.kind !== 'memory';
	if (isKept && keeper.notebook.write(key, JSON.stringify(note.value))) return 'notebook';
	keeper.database.putAtOnce('meta', note);
	return 'database';
}

/** Carries out all notes and gives their number. Each goes with the write that makes it good; one of another version stays. */
export async function carryOutNotes(keeper: RowKeeper): Promise<number> {
	const { notebook } = keeper;
	const quick = notebook.keys().flatMap((key) => {
		const note = key.startsWith(PREFIX) ? parsed(notebook.read(key)) : null;
		return isNote(note) ? [{ key, note }] : [];
	});
	for (const { key, note } of quick) {
		await keeper.changeWithin((rows) => carryOut(rows, note, keeper));
		notebook.remove(key);
	}
	const kept = await keeper.database.read(['meta'], (rows) => rows.page('meta', PREFIX, 1_000));
	const notes = kept.flatMap(({ key, value }) =>
		key.startsWith(PREFIX) && isNote(value) ? [{ key, note: value }] : []
	);
	for (const { key, note } of notes) {
		await keeper.changeWithin((rows) => carryOut(rows, note, keeper), { settles: key });
	}
	return quick.length + notes.length;
}

/** Null where it is no JSON. */
function parsed(text: string | null): unknown {
	try {
		return JSON.parse(text ?? 'null');
	} catch (error) {
		if (error instanceof SyntaxError) return null;
		throw error;
	}
}

async function carryOut(rows: Writing, note: Note, keeper: RowKeeper): Promise<RowOutcome[]> {
	const changes: RowChange[] = [];
	for (const { home, articleIds, diff } of note.changes) {
		// A map that is gone does not come back for one change: the note does not hold the rest of it.
		const isGone = storeOf(home) === 'maps' && !(await rows.get('maps', keyOf(home)));
		const makesIt = diff.added.some((record) => typeOf(record.id) === 'article');
		if (!isGone || makesIt) changes.push({ held: unseenRow(home), diff, articleIds, winner: 'present' });
	}
	return keeper.write(rows, changes);
}

/** A note of this version, whose records have their shape. */
function isNote(value: unknown): value is Note {
	const note = value as Partial<Note> | null;
	if (note?.schemaVersion !== SCHEMA_VERSION || !Array.isArray(note.changes)) return false;
	return (note as Note).changes.every((change: unknown) => {
		const { home, articleIds, diff } = (change ?? {}) as Partial<Note['changes'][number]>;
		if (typeof home !== 'string' || !Array.isArray(articleIds)) return false;
		const lists: readonly unknown[] = [diff?.added, diff?.updated, diff?.removed];
		if (!diff || !lists.every(Array.isArray)) return false;
		const pairs = (diff.updated as readonly unknown[]).every((pair) => Array.isArray(pair) && pair.length === 2);
		return pairs && [...diff.added, ...diff.updated.flat(), ...diff.removed].every(hasShape);
	});
}

function hasShape(record: unknown): boolean {
	const id = (record as { readonly id?: unknown } | null)?.id;
	if (typeof id !== 'string') return false;
	const type = TYPE_NAMES.find((name) => name === typeOf(id as RecordId));
	return type !== undefined && checkShape(type, record, id).length === 0;
}
