/** What a backup says about itself, in a file at its end, and what it holds beside records. */

export const BACKUP_FORMAT = 'counterpoint-backup';
export const BACKUP_VERSION = 1;
export const LIST_NAME = 'backup.json';

export interface BackupList {
	readonly format: typeof BACKUP_FORMAT;
	readonly version: number;
	/** A moment, as ISO 8601 writes it. */
	readonly madeAt: string;
	readonly articles: readonly { readonly id: string; readonly title: string; readonly file: string }[];
	/** How many parts span articles. */
	readonly between: number;
	/** How many parts each shelf has; empty in backups of versions that kept one part for each. */
	readonly kept: Readonly<Record<string, number>>;
}

/** A value that is no record, as it was kept. */
export interface KeptValue {
	readonly key: string;
	readonly articleIds: readonly string[];
	readonly value: unknown;
}

const MOST_KEY = 1_000;

/** Null where it is no such list. */
export function asList(json: string): BackupList | null {
	const list = parsed(json);
	if (!isObject(list) || list['format'] !== BACKUP_FORMAT || typeof list['version'] !== 'number') return null;
	const { version, madeAt, articles, between, kept } = list;
	if (!Array.isArray(articles) || !articles.every(isListed)) return null;
	return {
		format: BACKUP_FORMAT,
		version,
		madeAt: typeof madeAt === 'string' ? madeAt : '',
		articles,
		between: typeof between === 'number' ? between : 0,
		kept: isObject(kept) ? numbersIn(kept) : {}
	};
}

/** Null where one of the values has no key. */
export function asKept(json: string): readonly KeptValue[] | null {
	const values = parsed(json);
	return Array.isArray(values) && values.every(isKept) ? values : null;
}

function isListed(value: unknown): value is BackupList['articles'][number] {
	return isObject(value) && ['id', 'title', 'file'].every((name) => typeof value[name] === 'string');
}

function numbersIn(value: Record<string, unknown>): Record<string, number> {
	const counted = Object.entries(value).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
	return Object.fromEntries(counted);
}

function isKept(value: unknown): value is KeptValue {
	if (!isObject(value) || typeof value['key'] !== 'string' || value['key'].length > MOST_KEY) return false;
	const ids = value['articleIds'];
	return Array.isArray(ids) && ids.every((id) => typeof id === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json) as unknown;
	} catch {
		// Damaged in a way that its checksum did not tell.
		return null;
	}
}
