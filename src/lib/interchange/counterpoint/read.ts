/**
 * Reads a Counterpoint document: text or JSON value in, records and problems out. What cannot be read is said, with its place
 * and rule, and kept to be written back; nothing here throws.
 */
import { check, checkShape } from '#argument/check.ts';
import { type RecordId, TYPE_NAMES, type TypeName } from '#argument/ids.ts';
import { climb, type Climb, type PlainDocument } from '#argument/migrations/ladder.ts';
import { problem, type Problem } from '#argument/problems.ts';
import { ARRAY_NAMES, SCHEMA_VERSION, type ArgumentRecord, type Records } from '#argument/records.ts';
import { formatProblem } from './format-problems.ts';
import { plainJson } from './plain-json.ts';

/** What a document holds besides the records this version can read; `write` puts it back. */
export interface Rest {
	/** Fields of the document itself that this version does not know, also whole arrays. */
	readonly fields: Readonly<Record<string, unknown>>;
	/** Entries of known arrays that are no sound records, by the array's name. */
	readonly entries: Readonly<Record<string, readonly unknown[]>>;
}

export interface ReadDocument {
	readonly records: Map<RecordId, ArgumentRecord>;
	/** In the order of the file: first what concerns the whole, then each record's shape, then how they fit together. */
	readonly problems: Problem[];
	/** True for a document of a later version: it may be looked at, never saved over. */
	readonly readOnly: boolean;
	readonly rest: Rest;
}

export interface ReadOptions {
	/** Further records that references may lead to: other files, the library. */
	readonly known?: Records;
}

const HEAD = ['format', 'schemaVersion'];
const ARRAYS = new Map<string, TypeName>(TYPE_NAMES.map((type) => [ARRAY_NAMES[type], type]));

/** Beyond this a list of problems tells nobody anything. */
const MAX_PROBLEMS = 1_000;

export function read(input: unknown, { known }: ReadOptions = {}): ReadDocument {
	const document = readRecords(input);
	const problems = [...document.problems, ...check(document.records, known ?? document.records)];
	if (problems.length <= MAX_PROBLEMS) return { ...document, problems };
	const count = problems.length - MAX_PROBLEMS;
	return { ...document, problems: [...problems.slice(0, MAX_PROBLEMS), formatProblem('CP9', 'the file', { count })] };
}

/** What stands for a document whose file could not be opened: no records, and the one problem. */
export function unreadable(wrong: string): ReadDocument {
	return nothing([formatProblem('CP0', 'the file', { wrong })]);
}

function nothing(problems: Problem[]): ReadDocument {
	return { records: new Map(), problems, readOnly: false, rest: { fields: {}, entries: {} } };
}

/** The same without asking how the records fit together: for a caller who puts several files together first. */
export function readRecords(input: unknown): ReadDocument {
	const json = plainJson(input);
	if (json.value === undefined) return nothing(json.problems);
	const climbed = climb(json.value);
	const problems = [...json.problems, ...problemsOf(climbed)];
	if (climbed.outcome === 'not-counterpoint' || climbed.outcome === 'failed-at') return nothing(problems);
	const newer = climbed.outcome === 'too-new' ? climbed.version : null;
	const { records, found, rest } = recordsIn(climbed.document, newer);
	return { records, problems: [...problems, ...found], readOnly: newer !== null, rest };
}

function problemsOf(climbed: Climb): Problem[] {
	switch (climbed.outcome) {
		case 'ok':
			return [];
		case 'too-new':
			return [formatProblem('CP3', 'the file', { version: climbed.version, known: SCHEMA_VERSION })];
		case 'not-counterpoint':
			return [formatProblem('CP2', 'the file', { lacks: climbed.lacks })];
		case 'failed-at':
			return [formatProblem('CP4', 'the file', { version: climbed.version, why: climbed.why })];
	}
}

function recordsIn(document: PlainDocument, newer: number | null) {
	const records = new Map<RecordId, ArgumentRecord>();
	const found: Problem[] = [];
	const fields: Record<string, unknown> = {};
	const entries: Record<string, readonly unknown[]> = {};
	for (const [name, value] of Object.entries(document)) {
		const type = ARRAYS.get(name);
		if (type === undefined) {
			if (!HEAD.includes(name)) fields[name] = value;
		} else if (!Array.isArray(value)) {
			fields[name] = value;
			found.push(formatProblem('CP7', name, { found: kindOf(value) }));
		} else {
			const unread = value.filter((entry, index) => {
				const faults = faultsOf(type, entry, `${name}[${index}]`, records, newer);
				for (const fault of faults) found.push(fault);
				if (faults.length > 0) return true;
				records.set((entry as ArgumentRecord).id, entry as ArgumentRecord);
				return false;
			});
			if (unread.length > 0) entries[name] = unread;
		}
	}
	return { records, found, rest: { fields, entries } };
}

function kindOf(value: unknown): string {
	if (value === null) return 'null';
	return typeof value === 'object' ? 'a record' : `a ${typeof value}`;
}

/** Why an entry is not taken for a record: its shape, or an id that is already there. */
function faultsOf(type: TypeName, entry: unknown, path: string, records: Records, newer: number | null): Problem[] {
	const faults = checkShape(type, entry, path);
	if (faults.length > 0) return newer === null ? faults : [formatProblem('CP8', path, { version: newer })];
	const { id } = entry as ArgumentRecord;
	return records.has(id) ? [problem('AR2', path, { id })] : [];
}
