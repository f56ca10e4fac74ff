/**
 * Reads a backup part by part. A part that is damaged or unsound is refused with its reason; the others are saved. Parts that the list names
 * and the file lacks are said as well.
 */
import { strFromU8 } from 'fflate';
import { check } from '#argument/check.ts';
import { isError } from '#argument/problems.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import type { RecordId } from '#argument/ids.ts';
import { explainProblem } from '../counterpoint/format-problems.ts';
import { readRecords } from '../counterpoint/read.ts';
import { contentOf, listOf, type Bytes, type ZipEntry } from '../zip/read.ts';
import { asKept, asList, BACKUP_VERSION, LIST_NAME, type BackupList, type KeptValue } from './list.ts';

/** Bytes of one part: an article's text may have 20 million characters. */
const MOST_BYTES = 100_000_000;

export interface OpenedBackup {
	readonly file: Bytes;
	/** Articles with what is their own, then what spans them. */
	readonly parts: readonly ZipEntry[];
	/** What is no record: some values of a shelf each. */
	readonly kept: readonly KeptPart[];
	/** Null where the list is lost or damaged. */
	readonly list: BackupList | null;
	/** Titles of articles that the list names and the file does not hold. */
	readonly missing: readonly string[];
	/** Shelves of which the list names more parts than the file holds. */
	readonly missingKept: readonly string[];
	readonly isNewer: boolean;
}

export interface KeptPart {
	readonly shelf: string;
	readonly entry: ZipEntry;
}

export type BackupPart =
	| { readonly records: Map<RecordId, ArgumentRecord> }
	/** Why it is refused, one line each. */
	| { readonly faults: readonly string[] };

/** Null where the file is no backup, whole or damaged. */
export async function openBackup(file: Bytes): Promise<OpenedBackup | null> {
	const zip = await listOf(file);
	if (!zip) return null;
	const documents = zip.entries.filter(({ name }) => name.endsWith('.counterpoint.json'));
	const listed = zip.entries.find(({ name }) => name === LIST_NAME);
	const json = listed ? await contentOf(file, listed, MOST_BYTES) : null;
	const list = json && 'bytes' in json ? asList(strFromU8(json.bytes)) : null;
	if (documents.length === 0 && !list) return null;
	const isArticle = ({ name }: ZipEntry) => !name.startsWith('between/');
	const parts = [...documents.filter(isArticle), ...documents.filter((entry) => !isArticle(entry))];
	const names = new Set(parts.map(({ name }) => name));
	const kept = zip.entries.flatMap((entry) => {
		const shelf = /^kept\/([a-z]+)(-\d+)?\.json$/.exec(entry.name)?.[1];
		return shelf === undefined ? [] : [{ shelf, entry }];
	});
	return {
		file,
		parts,
		kept,
		list,
		missing: (list?.articles ?? []).filter((one) => !names.has(one.file)).map(({ title }) => title),
		missingKept: Object.entries(list?.kept ?? {}).flatMap(([shelf, n]) => {
			const found = kept.filter((part) => part.shelf === shelf).length;
			return found < n ? [shelf] : [];
		}),
		isNewer: (list?.version ?? 0) > BACKUP_VERSION
	};
}

/** What spans articles leads to other parts, so that only its shape is checked here. */
export async function readPart({ file }: OpenedBackup, entry: ZipEntry): Promise<BackupPart> {
	const content = await contentOf(file, entry, MOST_BYTES);
	if ('fault' in content) return { faults: [content.fault] };
	const { records, problems, readOnly } = readRecords(strFromU8(content.bytes));
	if (readOnly) return { faults: problems.map(explainProblem) };
	const isWhole = !entry.name.startsWith('between/');
	const faults = [...problems, ...(isWhole ? check(records) : [])].filter(isError);
	return faults.length > 0 ? { faults: faults.map(explainProblem) } : { records };
}

/** Values that are no records; null where they are damaged. */
export async function readKept({ file }: OpenedBackup, { entry }: KeptPart): Promise<readonly KeptValue[] | null> {
	const content = await contentOf(file, entry, MOST_BYTES);
	return 'fault' in content ? null : asKept(strFromU8(content.bytes));
}

/** The titles in a part, for messages about it: from the list, else from its name. */
export function titleOfPart({ list }: OpenedBackup, { name }: ZipEntry): string {
	return list?.articles.find(({ file }) => file === name)?.title ?? name;
}
