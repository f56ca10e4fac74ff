/** Damages a JSON value as a value, so that it still parses: other kinds of values, other keys, ids that point to each other. */
import type { Chance } from './chance.ts';
import { damagedText, HOSTILE_WORDS } from './damage-text.ts';

const KEYS = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'id',
	'length',
	'',
	'\ud800',
	'then',
	'toJSON',
	'0',
	'-1'
];

type Holder = Record<string, unknown>;

interface Place {
	readonly holder: Holder;
	readonly key: string;
}

/** Every place in the value that holds a value. Lists are holders too. */
function placesIn(root: unknown): Place[] {
	const places: Place[] = [];
	const open: unknown[] = [root];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		if (typeof next !== 'object' || next === null) continue;
		for (const key of Object.keys(next)) {
			places.push({ holder: next as Holder, key });
			open.push((next as Holder)[key] ?? null);
		}
	}
	return places;
}

function set(holder: Holder, key: string, value: unknown): void {
	// An own field, whatever it is called.
	Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function nested(depth: number): unknown {
	let value: unknown = 'deep';
	for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { a: value };
	return value;
}

function oddValue(chance: Chance): unknown {
	switch (chance.below(14)) {
		case 0:
			return null;
		case 1:
			return chance.of([-1, 1e308, Number.MAX_SAFE_INTEGER + 2, 0.5, -0, 4_294_967_296]);
		case 2:
			return [];
		case 3:
			return {};
		case 4:
			return chance.below(2) === 0;
		case 5:
			return nested(1 + chance.below(300));
		case 6:
			return 'x'.repeat(10 ** chance.below(6));
		case 7:
			return JSON.parse(`{"${chance.of(KEYS.slice(0, 4))}":{"polluted":true}}`) as unknown;
		case 8:
			return Array.from({ length: chance.below(3_000) }, () => null);
		default:
			return chance.of(HOSTILE_WORDS);
	}
}

type Way = (root: unknown, places: readonly Place[], chance: Chance) => void;

const WAYS: readonly Way[] = [
	(_root, places, chance) => {
		const { holder, key } = chance.of(places);
		set(holder, key, oddValue(chance));
	},
	(_root, places, chance) => {
		const { holder, key } = chance.of(places);
		if (Array.isArray(holder)) holder.splice(Number(key), 1);
		else Reflect.deleteProperty(holder, key);
	},
	/** Another name for a field. */
	(_root, places, chance) => {
		const { holder, key } = chance.of(places);
		if (Array.isArray(holder)) return;
		const value = holder[key];
		Reflect.deleteProperty(holder, key);
		set(holder, chance.of(KEYS), value);
	},
	/** One more field. */
	(_root, places, chance) => {
		const { holder } = chance.of(places);
		if (!Array.isArray(holder)) set(holder, chance.of(KEYS), oddValue(chance));
	},
	/** An entry twice. */
	(_root, places, chance) => {
		const { holder, key } = chance.of(places);
		if (Array.isArray(holder)) holder.splice(Number(key), 0, structuredClone(holder[Number(key)] as unknown));
	},
	/** A value stands where another stands: an id points to itself, to another kind, around in a circle. */
	(_root, places, chance) => {
		const strings = places.filter(({ holder, key }) => typeof holder[key] === 'string');
		if (strings.length < 2) return;
		const [from, to] = [chance.of(strings), chance.of(strings)];
		set(to.holder, to.key, from.holder[from.key]);
	},
	(_root, places, chance) => {
		const ids = places.filter(({ holder, key }) => /^[a-z]+:/.test(typeof holder[key] === 'string' ? holder[key] : ''));
		for (const one of ids) if (chance.below(6) === 0) set(one.holder, one.key, chance.of(ids).holder[one.key]);
	},
	/** A number as words, words as a number. */
	(_root, places, chance) => {
		const { holder, key } = chance.of(places);
		const value = holder[key];
		if (typeof value === 'number') set(holder, key, String(value));
		else if (typeof value === 'string') set(holder, key, value.length);
	},
	/** Markup in every text. */
	(_root, places, chance) => {
		const word = chance.of(HOSTILE_WORDS);
		for (const { holder, key } of places) {
			const value = holder[key];
			if (typeof value === 'string' && / /.test(value)) set(holder, key, value + word);
		}
	},
	/** A text damaged as a text. */
	(_root, places, chance) => {
		const strings = places.filter(({ holder, key }) => typeof holder[key] === 'string');
		if (strings.length === 0) return;
		const { holder, key } = chance.of(strings);
		set(holder, key, damagedText(holder[key] as string, chance));
	}
];

/** Of text that is no JSON, the text damaged as text. */
export function damagedJson(text: string, chance: Chance): string {
	let root: unknown;
	try {
		root = JSON.parse(text);
	} catch {
		return damagedText(text, chance);
	}
	for (let blows = 1 + chance.below(4); blows > 0; blows -= 1) {
		const places = placesIn(root);
		if (places.length > 0) chance.of(WAYS)(root, places, chance);
	}
	const damaged = JSON.stringify(root);
	return chance.below(8) === 0 ? damagedText(damaged, chance) : damaged;
}
