/**
 * Reads ArgKP-2021 (IBM; Bar-Haim et al. 2020, Friedman et al. 2021): arguments, key points, and which argument matches which
 * key point, by topic and stance. The corpus stays where it is; nothing of its text is written anywhere.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export interface MatchingTask {
	readonly topic: string;
	/** 1 for the motion, -1 against it. */
	readonly stance: number;
	readonly arguments: readonly string[];
	readonly keyPoints: readonly string[];
	/** `labels[argument][key point]`: 1 matches, 0 does not, null undecided among the annotators. */
	readonly labels: readonly (readonly (0 | 1 | null)[])[];
}

export type Part = 'train' | 'dev';

export function corporaFolder(): string {
	return resolve(process.env['CORPORA_DIR'] ?? '../shared/corpora');
}

/** The tasks of one part, in the order of the files; null where the folder is absent. */
export function readArgKp(part: Part, folder = corporaFolder()): MatchingTask[] | null {
	const inFolder = (name: string) => resolve(folder, 'argkp2021/kpm_data', `${name}_${part}.csv`);
	if (!existsSync(inFolder('labels'))) return null;
	interface Open {
		topic: string;
		stance: number;
		arguments: string[];
		keyPoints: string[];
		labels: (0 | 1 | null)[][];
	}
	const tasks = new Map<string, Open>();
	const places = new Map<string, readonly [Open, number]>();
	const taskOf = (row: ReadonlyMap<string, string>) => {
		const key = `${row.get('topic')}|${row.get('stance')}`;
		const known = tasks.get(key);
		if (known) return known;
		const task = {
			topic: row.get('topic') ?? '',
			stance: Number(row.get('stance')),
			arguments: [],
			keyPoints: [],
			labels: []
		};
		tasks.set(key, task);
		return task;
	};
	for (const row of rowsOf(readFileSync(inFolder('key_points'), 'utf8'))) {
		const task = taskOf(row);
		places.set(row.get('key_point_id') ?? '', [task, task.keyPoints.push(row.get('key_point') ?? '') - 1]);
	}
	for (const row of rowsOf(readFileSync(inFolder('arguments'), 'utf8'))) {
		const task = taskOf(row);
		places.set(row.get('arg_id') ?? '', [task, task.arguments.push(row.get('argument') ?? '') - 1]);
		task.labels.push(task.keyPoints.map(() => null));
	}
	for (const row of rowsOf(readFileSync(inFolder('labels'), 'utf8'))) {
		const [task, argument] = places.get(row.get('arg_id') ?? '') ?? [];
		const [other, keyPoint] = places.get(row.get('key_point_id') ?? '') ?? [];
		const labels = task && task === other && argument !== undefined ? task.labels[argument] : undefined;
		if (!labels || keyPoint === undefined)
			throw new Error(`labels_${part}.csv: ${row.get('arg_id')} has no counterpart`);
		labels[keyPoint] = row.get('label') === '1' ? 1 : 0;
	}
	return [...tasks.values()];
}

/** The rows of a CSV text with a header line, quoted fields included. */
export function rowsOf(text: string): ReadonlyMap<string, string>[] {
	const lines: string[][] = [];
	let line: string[] = [];
	let field = '';
	let isQuoted = false;
	for (let i = 0; i < text.length; i += 1) {
		const letter = text.charAt(i);
		if (isQuoted) {
			if (letter !== '"') field += letter;
			else if (text.charAt(i + 1) === '"') {
				field += '"';
				i += 1;
			} else isQuoted = false;
		} else if (letter === '"') isQuoted = true;
		else if (letter === ',' || letter === '\n') {
			line.push(field.replace(/\r$/, ''));
			field = '';
			if (letter === '\n') {
				lines.push(line);
				line = [];
			}
		} else field += letter;
	}
	if (field !== '' || line.length > 0) lines.push([...line, field]);
	const [header = [], ...body] = lines;
	return body
		.filter((fields) => fields.length === header.length)
		.map((fields) => new Map(header.map((name, at) => [name, fields[at] ?? ''])));
}
