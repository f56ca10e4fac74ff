/**
 * From a file's text, or a value from anywhere, to plain JSON that is safe to walk: of bounded size and depth, without circles,
 * and without keys that would change an object's prototype when copied.
 */
import type { Problem } from '#argument/problems.ts';
import { formatProblem } from './format-problems.ts';
import { jsonFault } from './json-fault.ts';

/** Far beyond any library of one subject; bounded so that a damaged or hostile file cannot fill the memory. */
const MAX_CHARACTERS = 200_000_000;
const MAX_VALUES = 20_000_000;
/** A document nests five deep (statements, passages, hashes); the rest is for fields this version does not know. */
const MAX_DEPTH = 64;

export interface PlainJson {
	/** Undefined where the problems say why there is none. */
	readonly value: unknown;
	readonly problems: Problem[];
}

export function plainJson(input: unknown): PlainJson {
	if (typeof input !== 'string') return cleaned(input);
	if (input.length > MAX_CHARACTERS) return tooMuch(`${input.length} characters`, MAX_CHARACTERS);
	const text = input.startsWith('\ufeff') ? input.slice(1) : input;
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		const fault = jsonFault(text);
		const where = fault ? `line ${fault.line}, column ${fault.column}` : 'the file';
		const { expected, found } = fault ?? { expected: 'JSON this computer can hold', found: 'more' };
		return { value: undefined, problems: [formatProblem('CP1', where, { expected, found })] };
	}
	return cleaned(value);
}

function tooMuch(found: string, limit: number): PlainJson {
	return { value: undefined, problems: [formatProblem('CP5', 'the file', { found, limit })] };
}

interface Open {
	readonly value: object;
	readonly path: string;
	readonly depth: number;
}

/** The value itself where it is harmless; a copy without the dangerous keys where it is not. */
function cleaned(root: unknown): PlainJson {
	if (typeof root !== 'object' || root === null) return { value: root, problems: [] };
	const dangerous: string[] = [];
	const open: Open[] = [{ value: root, path: '', depth: 1 }];
	let values = 0;
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		const { value, path, depth } = next;
		if (depth > MAX_DEPTH) return tooMuch('values nested deeper', MAX_DEPTH);
		const isList = Array.isArray(value);
		for (const [key, child] of Object.entries(value)) {
			values += 1;
			if (values > MAX_VALUES) return tooMuch('more values', MAX_VALUES);
			if (key === '__proto__') dangerous.push(path === '' ? 'the document' : path);
			else if (typeof child === 'object' && child !== null) {
				const step = isList ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`;
				open.push({ value: child as object, path: step, depth: depth + 1 });
			}
		}
	}
	if (dangerous.length === 0) return { value: root, problems: [] };
	const problems = dangerous.map((path) => formatProblem('CP6', path, { field: '__proto__' }));
	return { value: withoutPrototypeKeys(root), problems };
}

/** Recursion is safe here: the depth has been measured. */
function withoutPrototypeKeys(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutPrototypeKeys);
	if (typeof value !== 'object' || value === null) return value;
	const kept = Object.entries(value).filter(([key]) => key !== '__proto__');
	return Object.fromEntries(kept.map(([key, child]) => [key, withoutPrototypeKeys(child)]));
}
