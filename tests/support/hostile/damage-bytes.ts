/** Damages bytes: bits, stretches, ends; and the parts of a ZIP file from inside, so that what holds them stays sound. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { ZipWriter } from '#interchange/zip/write.ts';
import type { Chance } from './chance.ts';
import { damagedJson } from './damage-json.ts';
import { damagedText } from './damage-text.ts';

type Way = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const join = (...parts: readonly Uint8Array[]) => {
	const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
};

const BYTE_WAYS: readonly Way[] = [
	(bytes, chance) => {
		const damaged = bytes.slice();
		for (let blows = 1 + chance.below(6); blows > 0; blows -= 1) {
			const at = chance.below(Math.max(1, damaged.length));
			damaged[at] = (damaged[at] ?? 0) ^ (1 << chance.below(8));
		}
		return damaged;
	},
	(bytes, chance) => bytes.slice(0, chance.below(bytes.length + 1)),
	(bytes, chance) => bytes.slice(chance.below(bytes.length + 1)),
	/** Four bytes that say a size or a place. */
	(bytes, chance) => {
		const damaged = bytes.slice();
		const at = chance.below(Math.max(1, damaged.length - 4));
		const value = chance.of([0xffffffff, 0x7fffffff, 0, 1, 0x00ffffff, damaged.length]);
		for (let byte = 0; byte < 4; byte += 1) damaged[at + byte] = (value >>> (8 * byte)) & 0xff;
		return damaged;
	},
	(bytes, chance) => {
		const at = chance.below(bytes.length + 1);
		const end = Math.min(bytes.length, at + chance.below(200));
		return join(bytes.slice(0, at), bytes.slice(end));
	},
	(bytes, chance) => {
		const at = chance.below(bytes.length + 1);
		const stretch = bytes.slice(at, at + chance.below(200));
		return join(bytes.slice(0, at), stretch, stretch, bytes.slice(at));
	}
];

export function damagedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
	let damaged = bytes;
	for (let blows = 1 + chance.below(2); blows > 0; blows -= 1) damaged = chance.of(BYTE_WAYS)(damaged, chance);
	return damaged;
}

/** Zeros that fold to a thousandth of their size. */
const BOMB = new Uint8Array(30_000_000);

/** One entry damaged, gone, doubled, renamed, or swollen; half of the time the file itself instead. */
export function damagedZip(bytes: Uint8Array, chance: Chance): Uint8Array {
	if (chance.below(2) === 0) return damagedBytes(bytes, chance);
	const entries = Object.entries(unzipSync(bytes)).map(([name, content]: [string, Uint8Array]) => ({ name, content }));
	const at = chance.below(entries.length);
	const entry = entries[at];
	if (!entry) return bytes;
	const way = chance.below(16);
	if (way < 10) entry.content = strToU8(damagedContent(entry.name, strFromU8(entry.content), chance));
	else if (way === 10) entries.splice(at, 1);
	else if (way === 11) entries.push({ ...entry });
	else if (way === 12)
		entry.name = chance.of(['__proto__', '../../x.json', '', 'kept/x.json', `${'a/'.repeat(3_000)}b`]);
	else if (way === 13) entry.content = damagedBytes(entry.content, chance);
	else if (way === 14 && chance.below(10) === 0) entry.content = BOMB;
	else entry.content = new Uint8Array();
	const writer = new ZipWriter();
	return join(...entries.flatMap(({ name, content }) => writer.add(name, content)), ...writer.end());
}

function damagedContent(name: string, content: string, chance: Chance): string {
	return name.endsWith('.json') ? damagedJson(content, chance) : damagedText(content, chance);
}
