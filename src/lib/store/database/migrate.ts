/**
 * Brings stored records to the current schema version: first a backup of everything, then all rows in one transaction, so
 * that a killed tab leaves either the old library or the new one. Each row is migrated as a document of its own, with the
 * steps that files go through (argument/migrations/ladder.ts); a step must therefore not need records of another row.
 */
import { climb, MIGRATIONS, type Migration } from '#argument/migrations/ladder.ts';
import { SCHEMA_VERSION } from '#argument/records.ts';
import type { Clock } from '../clock.ts';
import { RECORD_STORES, type Content } from './stores.ts';
import { visitAll, type Vault } from './vault.ts';

export const SCHEMA_KEY = 'schema-version';

/** The steps from older record shapes to the current one. */
export interface Ladder {
	readonly version: number;
	readonly migrations: readonly Migration[];
}

export const CURRENT_LADDER: Ladder = { version: SCHEMA_VERSION, migrations: MIGRATIONS };

export type MigrationOutcome =
	| { readonly kind: 'current' }
	| { readonly kind: 'migrated'; readonly from: number }
	| { readonly kind: 'newer'; readonly found: number }
	| { readonly kind: 'failed'; readonly detail: string };

/** Rows at a time: enough to be quick, few enough to fit in memory when each is a long article. */
const PAGE = 50;

export async function migrateRows(vault: Vault, clock: Clock, ladder: Ladder): Promise<MigrationOutcome> {
	const { version } = ladder;
	const found = await vault.read(['meta'], async (rows) => (await rows.get('meta', SCHEMA_KEY))?.value);
	if (found === version) return { kind: 'current' };
	if (typeof found !== 'number') {
		await vault.write(['meta'], async (rows) => rows.put('meta', { key: SCHEMA_KEY, value: version }));
		return { kind: 'current' };
	}
	if (found > version) return { kind: 'newer', found };
	try {
		await backUp(vault, clock, found);
		await migrateAll(vault, found, ladder);
		return { kind: 'migrated', from: found };
	} catch (error) {
		// The transaction took everything back; the library opens read-only and says why.
		return { kind: 'failed', detail: error instanceof Error ? error.message : String(error) };
	}
}

async function backUp(vault: Vault, clock: Clock, from: number): Promise<void> {
	await vault.write(
		[...RECORD_STORES, 'snapshots'],
		async (rows) => {
			for (const store of RECORD_STORES) {
				await visitAll(rows, store, PAGE, (row) =>
					rows.put('snapshots', {
						key: `before-migration-${from}/${store}/${row.key}`,
						articleId: store === 'maps' ? row.key : '',
						name: `before version ${from + 1}`,
						why: 'before-migration',
						takenAt: clock.now(),
						schemaVersion: from,
						content: row.content
					})
				);
			}
		},
		'strict'
	);
}

async function migrateAll(vault: Vault, from: number, ladder: Ladder): Promise<void> {
	await vault.write(
		[...RECORD_STORES, 'meta'],
		async (rows) => {
			for (const store of RECORD_STORES) {
				await visitAll(rows, store, PAGE, (row) =>
					rows.put(store, { ...row, content: contentAt(row.content, from, ladder, `${store} ${row.key}`) })
				);
			}
			rows.put('meta', { key: SCHEMA_KEY, value: ladder.version });
		},
		'strict'
	);
}

function contentAt(content: Content, from: number, { migrations, version }: Ladder, where: string): Content {
	const climbed = climb({ format: 'counterpoint', schemaVersion: from, ...content }, migrations, version);
	if (climbed.outcome === 'failed-at') throw new Error(`${where}, to version ${climbed.version}: ${climbed.why}`);
	if (climbed.outcome !== 'ok') throw new Error(`${where}: ${climbed.outcome}`);
	const arrays = Object.entries(climbed.document).filter(([name]) => name !== 'format' && name !== 'schemaVersion');
	return Object.fromEntries(arrays) as Content;
}
