/**
 * The ladder on which an older document climbs to today's schema version: up only, one rung a version, on plain JSON.
 * A migration `NNNN-name.ts` exports one `Migration`, describes the old shape by types of its own (never by today's), and is
 * not edited once it has shipped (shipped.json holds its hash). The same ladder serves files and the database.
 */
import { SCHEMA_VERSION } from '../records.ts';

/** A document as plain JSON: its arrays may hold anything. */
export type PlainDocument = Readonly<Record<string, unknown>>;

export interface Migration {
	/** The version it leads to. Versions rise by one. */
	readonly version: number;
	readonly name: string;
	/** Pure: gives a new document and leaves the old one as it is. Throws where it meets what no document of its version held. */
	readonly up: (document: PlainDocument) => PlainDocument;
}

/** All migrations, oldest first. Version 1 is the first: nothing has had to climb yet. */
export const MIGRATIONS: readonly Migration[] = [];

export type Climb =
	| { readonly outcome: 'ok'; readonly document: PlainDocument; readonly from: number }
	/** Written by a later program: it may be looked at, never written. */
	| { readonly outcome: 'too-new'; readonly document: PlainDocument; readonly version: number }
	| { readonly outcome: 'not-counterpoint'; readonly lacks: 'record' | 'format' | 'schemaVersion' }
	/** The rung that broke, and what it met. The document on disk is untouched. */
	| { readonly outcome: 'failed-at'; readonly version: number; readonly why: string };

/** Brings a document up to today's version. The document itself is never changed. */
export function climb(document: unknown, migrations: readonly Migration[] = MIGRATIONS, to = SCHEMA_VERSION): Climb {
	if (typeof document !== 'object' || document === null || Array.isArray(document))
		return { outcome: 'not-counterpoint', lacks: 'record' };
	const plain = document as PlainDocument;
	if (plain.format !== 'counterpoint') return { outcome: 'not-counterpoint', lacks: 'format' };
	const from = plain.schemaVersion;
	if (typeof from !== 'number' || !Number.isInteger(from) || from < 1)
		return { outcome: 'not-counterpoint', lacks: 'schemaVersion' };
	if (from > to) return { outcome: 'too-new', document: plain, version: from };
	let climbed = plain;
	for (const { version, up } of migrations) {
		if (version <= from || version > to) continue;
		try {
			climbed = { ...up(climbed), schemaVersion: version };
		} catch (fault) {
			return { outcome: 'failed-at', version, why: fault instanceof Error ? fault.message : String(fault) };
		}
	}
	return { outcome: 'ok', document: climbed, from };
}
