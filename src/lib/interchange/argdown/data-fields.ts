/** What stands in braces behind a statement, step or head of an Argdown file: known fields by name, the others as words. */
import type { QuotePassage } from '#argument/records/passage.ts';
import { EVIDENCE_KINDS, ROLES, type EvidenceKind, type Role } from '#argument/records/statement.ts';
import { unguarded } from './parse.ts';

/** YAML may hold one list many times over; nothing here needs more of one than this. */
const MAX_ITEMS = 1_000;

export class DataFields {
	readonly #fields: ReadonlyMap<string, unknown>;
	readonly #asked = new Set<string>();

	constructor(data: unknown) {
		const isRecord = typeof data === 'object' && data !== null && !Array.isArray(data);
		this.#fields = new Map(isRecord ? Object.entries(data).map(([name, value]) => [unguarded(name), value]) : []);
	}

	text(name: string): string | undefined {
		const value = this.#get(name);
		if (typeof value === 'string') return unguarded(value);
		return typeof value === 'number' ? String(value) : undefined;
	}

	isTrue(name: string): boolean {
		return this.#get(name) === true;
	}

	/** The value where it is one of these words. */
	word<T extends string>(name: string, words: readonly T[]): T | undefined {
		const value = this.#get(name);
		return words.find((word) => word === value);
	}

	/** A list, or one value as a list of one; only texts and numbers. */
	list(name: string): (string | number)[] {
		const value = this.#get(name);
		const items: unknown[] = Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [value];
		return items.flatMap((item): (string | number)[] => {
			if (typeof item === 'string') return [unguarded(item)];
			return typeof item === 'number' ? [item] : [];
		});
	}

	/** A day, also where YAML took it for a date. */
	date(name: string): string | undefined {
		const value = this.#get(name);
		return value !== undefined && isDate(value) ? value.toISOString().slice(0, 10) : this.text(name);
	}

	/** What nobody asked for: `source: lee2024`; values that are neither plain words nor a list of them by their name alone. */
	rest(): string[] {
		const others = [...this.#fields].filter(([name]) => !this.#asked.has(name));
		return others.slice(0, MAX_ITEMS).map(([name, value]) => {
			const values: unknown[] = Array.isArray(value) ? value.slice(0, MAX_ITEMS) : [value];
			const isPlain = values.every((one) => ['string', 'number', 'boolean'].includes(typeof one));
			return isPlain ? `${name}: ${values.map((one) => unguarded(String(one))).join('; ')}` : name;
		});
	}

	#get(name: string): unknown {
		this.#asked.add(name);
		return this.#fields.get(name);
	}
}

function isDate(value: unknown): value is { toISOString(): string } {
	return Object.prototype.toString.call(value) === '[object Date]';
}

/** A statement's fields, as `argdown/write.ts` writes them and as other people may. */
export function statementFields(fields: DataFields) {
	const starts = fields.list('start');
	const ends = fields.list('end');
	const quotes = fields.list('quote');
	const passages: QuotePassage[] = [];
	for (const [index, start] of starts.entries()) {
		const end = ends[index];
		const exact = quotes[index];
		if (typeof start !== 'number' || typeof end !== 'number' || typeof exact !== 'string') continue;
		if (!Number.isInteger(start) || start < 0 || end - start !== exact.length || exact === '') continue;
		passages.push({ start, end, exact, prefix: '', suffix: '' });
	}
	const role: Role | undefined = fields.word('role', ROLES);
	const evidenceKind: EvidenceKind | undefined = fields.word('kind', EVIDENCE_KINDS);
	return {
		passages,
		/** Places that were given and could not be taken. */
		misplaced: starts.length - passages.length,
		role,
		evidenceKind,
		// A file that names roles names the main conclusion too, or there is none.
		isMain: fields.isTrue('main') ? true : role === undefined ? undefined : false,
		voice: fields.word('voice', ['own', 'reported']),
		implicit: fields.isTrue('implicit'),
		status: fields.word('status', ['suggested', 'accepted']),
		why: fields.text('why'),
		score: fields.list('score').find((one) => typeof one === 'number'),
		note: fields.text('note')
	};
}
